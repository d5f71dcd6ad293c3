import { errorMeaning, type Observed } from '../../domain/index.ts';
import { given } from '../shared/given.ts';
import { type Groups, groupsOf } from '../shared/groups-of.ts';
import { modelRef } from '../shared/model-ref.ts';
import { textIndex } from '../shared/text-index.ts';
import { ALL_WORDINGS, type Row } from './all-wordings.ts';
import { isNotSeen } from './not-seen.ts';

type ErrorSeen = Observed<'error'>;

/** What is known about a text before it is read. */
export interface Setting {
  /** The text is an error field of a log or stands in the frame of a failed model call: fallback wordings count. */
  readonly modelCall: boolean | (() => boolean);
  readonly provider?: string | undefined;
  readonly model?: string | undefined;
}

const ALL_MODELS = 'all models failed (';
const STORE_AGENT = /[/\\]agents[/\\](?<agent>[\w.-]+)[/\\]/u;

const rowsIn = textIndex(ALL_WORDINGS, ({ hint }) => [hint]);

/** The rows that may match somewhere in a text; one cheap look at a whole segment spares most of the work on its lines. */
export function rowsFor(lowerText: string, rows?: readonly Row[]): readonly Row[] {
  return rows === undefined ? rowsIn(lowerText) : rows.filter((row) => lowerText.includes(row.hint));
}

/**
 * The errors a text words, at most one of each code; quotes inside a JSON body count as quotes. Own words of a server silence fallback wordings and bare statuses
 * beside them. The entries of `All models failed (N): …` are left to their own parser.
 */
export function readErrors(raw: string, setting: Setting, rows?: readonly Row[]): readonly ErrorSeen[] {
  const text = raw.replaceAll(String.raw`\"`, '"');
  const lower = text.toLowerCase();
  const candidates = rowsFor(lower, rows);
  if (candidates.length === 0) return [];
  if (lower.includes(ALL_MODELS)) {
    return candidates
      .filter((row) => row.code === 'all-models-failed')
      .map(() => ({ kind: 'error', code: 'all-models-failed' }));
  }
  const exact = hear(candidates, 0, { text, setting });
  if (exact.length > 0) return exact;
  const vague = candidates.filter(({ rank }) => rank > 0);
  const heard = vague.length > 0 && isModelCall(setting) ? vague : vague.filter(isOwn);
  const fallback = hear(heard, 1, { text, setting }).slice(0, 1);
  return fallback.length > 0 ? fallback : hear(heard, 2, { text, setting }).slice(0, 1);
}

/** Asked last, since looking at what surrounds a text costs more than all the rest. */
function isModelCall({ modelCall }: Setting): boolean {
  return typeof modelCall === 'boolean' ? modelCall : modelCall();
}

function isOwn({ code, guarded }: Row): boolean {
  return guarded !== true && errorMeaning(code).layer !== 'provider';
}

function hear(
  rows: readonly Row[],
  rank: Row['rank'],
  at: { readonly text: string; readonly setting: Setting },
): readonly ErrorSeen[] {
  const byCode = new Map<string, ErrorSeen>();
  for (const row of rows) {
    if (row.rank !== rank || byCode.has(row.code)) continue;
    const groups = groupsIn(at.text, row);
    if (groups !== undefined) byCode.set(row.code, errorOf(row, groups, at));
  }
  return [...byCode.values()];
}

/** What a wording says of the error, empty where it says nothing; undefined where it is not there or is said to be absent. */
function groupsIn(text: string, { hint, pattern }: Row): Groups | undefined {
  const match = pattern?.exec(text);
  if (match === null) return undefined;
  return isNotSeen(text, match?.index ?? text.toLowerCase().indexOf(hint))
    ? undefined
    : (match?.groups ?? {});
}

function errorOf(
  row: Row,
  groups: Groups,
  at: { readonly text: string; readonly setting: Setting },
): ErrorSeen {
  return {
    kind: 'error',
    code: row.code,
    ...targetOf(groups, at),
    ...given({
      profile: groups['profile']?.toLowerCase(),
      agent: row.code === 'no-api-key-found' ? agentOf(at.text) : undefined,
      status: groups['status'] === undefined ? undefined : Number(groups['status']),
      detail: groups['detail'],
    }),
  };
}

/** What the wording itself names outranks what is known from around it. */
function targetOf(
  groups: Groups,
  at: { readonly text: string; readonly setting: Setting },
): { provider?: string; model?: string } {
  const named =
    modelRef(groups['ref'] ?? '') ??
    given({ provider: groups['provider']?.toLowerCase(), model: groups['model'] });
  const { provider, model } = at.setting;
  if (named.provider === undefined || named.provider === provider)
    return given({ provider, model, ...named });
  return named;
}

function agentOf(text: string): string | undefined {
  return groupsOf(STORE_AGENT, text)?.['agent']?.toLowerCase();
}
