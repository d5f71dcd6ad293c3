import type { Found, Observed, Segment } from '../../domain/index.ts';
import { readErrors } from '../errors/read-errors.ts';
import { endWhile, MODEL_ENTRY } from '../errors/statements.ts';
import type { Parser } from '../parser.ts';
import { given } from '../shared/given.ts';
import { groupsOf } from '../shared/groups-of.ts';
import { modelRef } from '../shared/model-ref.ts';

interface Entry {
  readonly attempt: Observed<'attempt'>;
  readonly errors: readonly Observed<'error'>[];
  readonly at: number;
}

const HEAD = /all models failed \(\d+\):\s?/iu;
const REASON = /\((?<reason>[a-z_]+)\)[\s."']*$/u;
const STATUS = /^(?:\S{1,40}: )?(?:HTTP )?(?<status>[45]\d\d)\b/u;
/** Codes that only say that an earlier failure still counts. */
const WAITING: ReadonlySet<string> = new Set([
  'no-available-profile',
  'provider-in-cooldown',
  'provider-has-issue',
]);

/**
 * `All models failed (N): a/b: <error> (<reason>) | c/d: …`, also with one entry a line. An entry that only waits for a
 * cooldown is not the cause where another one says more, so its error is left out then; the attempts all stand.
 */
export const allModelsFailed: Parser = {
  id: 'all-models-failed',
  reads: 'the list of all models that failed',
  hints: ['all models failed ('],
  parse(segment) {
    return segment.lines.flatMap((_, at) => {
      const entries = entriesAt(segment, at);
      const telling = entries.filter(({ errors }) => errors.some(({ code }) => !WAITING.has(code)));
      return entries.flatMap((entry): readonly Found[] => [
        { observation: entry.attempt, at: entry.at },
        ...(telling.length > 0 && !telling.includes(entry) ? [] : entry.errors).map((observation) => ({
          observation,
          at: entry.at,
        })),
      ]);
    });
  },
};

function entriesAt(segment: Segment, at: number): readonly Entry[] {
  const line = segment.lines[at]?.text ?? '';
  const head = HEAD.exec(line);
  if (head === null) return [];
  const end = endWhile(segment.lines, at + 1, (text) => MODEL_ENTRY.test(text));
  const below = segment.lines.slice(at + 1, end).map(({ text }, index) => ({ text, at: at + 1 + index }));
  const beside = line.slice(head.index + head[0].length).split(/\s\|\s/u);
  return [...beside.map((text) => ({ text, at })), ...below]
    .filter(({ text }) => MODEL_ENTRY.test(text))
    .flatMap((one, index) => entryOf(one.text, { first: index === 0, at: one.at }));
}

function entryOf(text: string, place: { readonly first: boolean; readonly at: number }): readonly Entry[] {
  const ref = modelRef(groupsOf(MODEL_ENTRY, text)?.['ref'] ?? '');
  if (ref === undefined) return [];
  const said = text.slice(text.indexOf(': ') + 2);
  const reason = groupsOf(REASON, said)?.['reason'];
  const status = groupsOf(STATUS, said)?.['status'];
  const error = reason === undefined ? said : said.slice(0, said.lastIndexOf('('));
  return [
    {
      attempt: {
        kind: 'attempt',
        ...ref,
        ...given({ reason, status: status === undefined ? undefined : Number(status) }),
        position: place.first ? 'first' : 'later',
      },
      errors: readErrors(error, { modelCall: true, ...ref }),
      at: place.at,
    },
  ];
}
