import type { Found, Observation, Segment } from '../../domain/index.ts';
import { groupsOf } from '../shared/groups-of.ts';
import { modelRef } from '../shared/model-ref.ts';
import { plainLine } from '../shared/plain-line.ts';
import { seen } from '../shared/ran.ts';
import type { Parser } from '../parser.ts';

const HEADER = /^Model\s+Input\s+Ctx\s+Local\s+Auth\s+Tags$/u;
const ROW =
  /^(?<ref>[a-z][\w.-]*\/\S+)\s+(?:-|[a-z]+(?:\+[a-z]+)*)\s+(?:-|\d[\w./]*)\s+(?:yes|no|-)\s+(?<auth>yes|no|-)(?:\s+(?<tags>\S.*))?$/iu;

/**
 * Reads the table of `openclaw models list`: which models are in use, which are not known, whether there is a credential.
 * Source: openclaw 2026.3.13 and 2026.9.6, models/list.table.ts.
 */
export const modelsList: Parser = {
  id: 'models-list',
  reads: 'openclaw models list',
  hints: ['model '],
  output: 'models-list',
  parse,
};

function parse(segment: Segment): readonly Found[] {
  const lines = segment.lines.map((line) => plainLine(line.text));
  const header = lines.findIndex((text) => HEADER.test(text));
  const rows = lines.flatMap((text, at) => row(text).map((one) => ({ ...one, at })));
  if (header === -1 && rows.length < 2) return [];
  const found = rows.flatMap(({ observations, at }) =>
    observations.map((observation) => ({ observation, at })),
  );
  return [...found, ...seen([], 'models-list', header === -1 ? rows[0]?.at : header)];
}

function row(text: string): readonly { readonly observations: readonly Observation[] }[] {
  const groups = groupsOf(ROW, text);
  const ref = modelRef(groups?.['ref'] ?? '');
  if (groups === undefined || ref === undefined) return [];
  const tags = (groups['tags'] ?? '').split(/[\s,]+/u);
  const uses = usesOf(tags);
  const missing: readonly Observation[] = tags.includes('missing') ? [{ kind: 'model-missing', ...ref }] : [];
  const noKey = missing.length === 0 && uses.length > 0 && groups['auth'] === 'no';
  const without: readonly Observation[] = noKey ? [{ kind: 'missing-auth', provider: ref.provider }] : [];
  return [{ observations: [...uses.map((kind) => ({ kind, ...ref })), ...missing, ...without] }];
}

function usesOf(tags: readonly string[]): readonly ('default-model' | 'fallback-model')[] {
  const fallback = tags.some((tag) => tag.startsWith('fallback'));
  return [
    ...(tags.includes('default') ? (['default-model'] as const) : []),
    ...(fallback ? (['fallback-model'] as const) : []),
  ];
}
