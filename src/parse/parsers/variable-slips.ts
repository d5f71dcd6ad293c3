import { editDistance, type Found } from '../../domain/index.ts';
import type { Parser } from '../parser.ts';
import { IRREGULAR } from '../shared/provider-of-env.ts';
import { PROVIDER_IDS } from '../words/providers.ts';

/** `OPENAI_APIKEY`, `ANTROPIC_API_KEY`: what slips of the fingers make of the names below. */
const NAME = /(?<![\w$-])[A-Z][A-Z0-9]{2,30}(?:_[A-Z0-9]{1,20}){1,4}\b/gu;

/** The variables that hold keys: the provider's id and `_API_KEY`, and the stems that are no ids. */
const KNOWN: ReadonlySet<string> = new Set(
  [
    ...[...PROVIDER_IDS.keys()].map((id) => id.toUpperCase().replaceAll('-', '_')),
    ...Object.keys(IRREGULAR),
  ].map((stem) => `${stem}_API_KEY`),
);

/** Short stems are a letter away from one another: XAI, ZAI. */
const SHORT = 5;
const [FEW, MOST] = [1, 2] as const;

/** Reads names of variables that were meant to be those of a provider's key. */
export const variableSlips: Parser = {
  id: 'variable-slips',
  reads: "misspelt names of variables that hold a provider's key",
  hints: ['key'],
  parse: (segment) =>
    segment.lines.flatMap(({ text }, at) =>
      [...new Set(text.match(NAME) ?? [])].flatMap((name): readonly Found[] => {
        const meant = name.endsWith('KEY') ? meantBy(name) : undefined;
        return meant === undefined ? [] : [{ observation: { kind: 'variable-misspelt', name, meant }, at }];
      }),
    ),
};

function meantBy(name: string): string | undefined {
  if (KNOWN.has(name)) return undefined;
  return [...KNOWN].find((known) => {
    const most = known.length - '_API_KEY'.length > SHORT ? MOST : FEW;
    return Math.abs(known.length - name.length) <= most && editDistance(known, name) <= most;
  });
}
