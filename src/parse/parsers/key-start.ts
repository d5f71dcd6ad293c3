import type { Found, Observed } from '../../domain/index.ts';
import type { Parser } from '../parser.ts';
import { given } from '../shared/given.ts';
import { providerOfEnv } from '../shared/provider-of-env.ts';

type KeyStart = Observed<'key-start'>;

/** Starts by which vendors mark their keys: `sk-or-`, `gsk_`, `AIza`, `eyJ` (a JWT). */
const START = String.raw`(?<start>(?:[a-z]{2,6}[-_][\w-]{0,12}|AIza|AQ\.|eyJ)[\w-]{0,6})`;
const TOLD: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:starts?|starting|begins?|beginning|empieza|comienza|empiezan) (?:with|as|like|con|por):? ?["'\x60“(]{0,2}${START}`,
    'u',
  ),
  new RegExp(String.raw`\b(?:key|clave|token) \(["'\x60“]?${START}(?:\.{2,3}|…|\*{2})`, 'u'),
  new RegExp(String.raw`(?<![\w-])${START}[-….*]{0,5}["'\x60”]? ?(?:开头|打头)`, 'u'),
];
/** OpenAI and those who borrow its words echo the first characters of what they refuse. */
const ECHOED =
  /\b(?:key|token) provided: ?(?<start>["'“]?(?:Bearer )?[^\s"'*.…<]{3,12})(?:\*{2}|\.{3}|…)(?:[*.…]*(?<end>[\w-]{4})(?![\w-]))?/iu;
/** A value that was meant to be replaced by another: a file, another variable. */
const VARIABLE = /\b(?<name>[A-Z][A-Z0-9_]{2,40}(?:KEY|TOKEN))=["']?(?<start>file:|\$\{?[A-Z])/u;

/** Reads the visible start of a key where no output lists it: echoed in a refusal, named in words, in an assignment. */
export const keyStart: Parser = {
  id: 'key-start',
  reads: 'the first characters of a key, echoed, told or assigned',
  hints: [
    ' provided: ',
    'start',
    'begin',
    'empie',
    'comien',
    '开头',
    '打头',
    'key (',
    'clave (',
    '=file:',
    '=$',
    '="$',
  ],
  parse: (segment) =>
    segment.lines.flatMap(({ text }, at) =>
      startsIn(text).map((observation): Found => ({ observation, at })),
    ),
};

function startsIn(text: string): readonly KeyStart[] {
  const variable = VARIABLE.exec(text)?.groups;
  const echoed = ECHOED.exec(text)?.groups;
  const told = TOLD.map((pattern) => pattern.exec(text)?.groups?.['start']).find((one) => one !== undefined);
  return [
    ...seen(echoed?.['start'], 'answer', { end: echoed?.['end'] }),
    ...seen(told, 'told'),
    ...seen(variable?.['start'], 'variable', { provider: providerOfEnv(variable?.['name'] ?? '') }),
  ];
}

function seen(
  start: string | undefined,
  shown: KeyStart['shown'],
  more: { readonly provider?: string | undefined; readonly end?: string | undefined } = {},
): readonly KeyStart[] {
  return start === undefined ? [] : [given({ kind: 'key-start', start, shown, ...more })];
}
