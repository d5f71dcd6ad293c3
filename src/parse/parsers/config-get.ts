import type { Found, Line, Observation, Segment } from '../../domain/index.ts';
import { entries, type Entry } from '../config/entries.ts';
import { readConfig } from '../config/read-config.ts';
import { readState } from '../config/read-state.ts';
import { baseAddress } from '../shared/api-host.ts';
import { defined, group, textAt } from '../shared/find.ts';
import { modelRef } from '../shared/model-ref.ts';
import { urlOf } from '../shared/url-of.ts';
import { PROVIDER_IDS } from '../words/providers.ts';
import type { Parser } from '../parser.ts';

const SIGN = /config\s+get|Config path/u;
const COMMAND = /\bconfig\s+get\s+["']?(?<path>[A-Za-z$][\w.$:@[\]/-]*)/u;
const PROMPT =
  /^\S{0,60}\s?[!$#%>❯➜]\s*(?:openclaw|clawdbot|moltbot)\s+config\s+get\s+["']?(?<path>[A-Za-z$][\w.$:@[\]/-]*)["']?\s*$/u;
const UNSET = /Config path (?:not found|is valid but unset): (?<path>[A-Za-z$][\w.$:@[\]/-]*[\w\]])/u;
const TOLD =
  /\bconfig\s+get\s+["']?(?<path>[A-Za-z$][\w.$:@[\]/-]*[\w\]])["'`]?\s?(?:[-=]>|[→=:]|(?:says|returns|gives|prints|shows|is)\b:?)\s?["'“`]?(?<value>[^\s"'”`]+)/u;
const NOTHING = /^(?:undefined|null|nothing|empty|unset|none|not)$/iu;
const NOISE = /^\s*(?:$|[🦞│◇]|OpenClaw \d|\[local\]|exit \d)/u;
const SCALAR = /^\s*["']?(?<value>[^\s"'{[][^\s"']{0,200})["']?\s*$/u;
const BASE_URL = /^models\.providers\.(?<provider>[^.]+)\.baseUrl$/u;
/** Of a secret only that it is set: absent would mean that it is not. */
const SECRET = /(?:token|password|secret|key)$/iu;

interface Answer {
  readonly path: string;
  readonly value?: string;
  readonly at: number;
}

/**
 * Reads `openclaw config get <path>`: a value, a JSON object, or one of the wordings for unset (`not found` up to 2026.7,
 * `is valid but unset` in 2026.9). Also where somebody tells it in a sentence: `config get X -> Y`.
 */
export const configGet: Parser = {
  id: 'config-get',
  reads: 'openclaw config get: one value of the configuration',
  hints: [],
  parse(segment) {
    const answered = asked(segment);
    return [
      ...unsetOrTold(segment).flatMap(facts),
      ...(answered.length > 0 ? answered : [...alone(segment), ...bareOrder(segment)]),
    ];
  },
};

function unsetOrTold(segment: Segment): readonly Answer[] {
  return segment.lines.flatMap(({ text }, at): readonly Answer[] => {
    if (!SIGN.test(text)) return [];
    const path = group(UNSET, text, 'path');
    if (path !== undefined) return [{ path, at }];
    const [told, value] = [group(TOLD, text, 'path'), group(TOLD, text, 'value')];
    if (told === undefined || value === undefined) return [];
    return [NOTHING.test(value) ? { path: told, at } : { path: told, value, at }];
  });
}

/** The output below a command whose prompt is shown: a single value, or an object whose root is the path that was asked for. */
function asked(segment: Segment): readonly Found[] {
  const prompt = segment.lines.findIndex(
    (line) => SIGN.test(line.text) && group(PROMPT, line.text, 'path') !== undefined,
  );
  const path =
    group(COMMAND, segment.command ?? '', 'path') ?? group(PROMPT, textAt(segment, prompt), 'path');
  if (path === undefined) return [];
  const from = segment.lines.findIndex((line, at) => at > prompt && !NOISE.test(line.text));
  const first = textAt(segment, from);
  if (/^\s*[{[]/u.test(first)) return object(segment.lines, from, path);
  const value = group(SCALAR, first, 'value');
  return value === undefined ? [] : facts({ path, value, at: from });
}

/**
 * The object below no prompt that can only be `auth.order`: lists of profile ids under the provider they begin with, or
 * nothing but lists under providers.
 */
function bareOrder(segment: Segment): readonly Found[] {
  const all = entries(segment.lines);
  const read = all.filter(({ root, path }) => root || path.length === 1);
  const own = read.filter(({ path, element, value }) => element && value?.startsWith(`${path[0] ?? ''}:`));
  const at = (isOnlyLists(all, segment) ? read : own)[0]?.at;
  if (at === undefined || read.some(({ path }) => path.length > 1)) return [];
  const order = read.map((entry) => ({ ...entry, path: ['auth', 'order', ...entry.path], root: false }));
  return [...output('auth.order', at), ...readState(order)];
}

/** Nothing but the object, and nothing in it but lists of profile ids, empty ones too, under the names of providers. */
function isOnlyLists(all: readonly Entry[], segment: Segment): boolean {
  return (
    segment.lines.some(({ text }) => /^\s*\{/u.test(text)) &&
    all.every(({ path, element, value }) =>
      element
        ? value?.includes(':') === true
        : path.length === 1 && value === undefined && PROVIDER_IDS.has(path[0] ?? ''),
    )
  );
}

/** An API address alone on its line, below no prompt: the value of a base URL, of a provider that is not shown. */
function alone(segment: Segment): readonly Found[] {
  return segment.lines.flatMap(({ text }, at): readonly Found[] => {
    const url = /^\s*https?:\/\/\S+\s*$/u.test(text) ? baseAddress(text.trim()) : undefined;
    if (url === undefined) return [];
    const output: Observation = { kind: 'output', command: 'base-url' };
    return [
      { observation: output, at },
      { observation: { kind: 'base-url', ...url }, at },
    ];
  });
}

function object(lines: readonly Line[], from: number, path: string): readonly Found[] {
  const prefix = path.split('.');
  const read = entries(lines.slice(from)).map((entry) => ({
    ...entry,
    path: [...prefix, ...entry.path],
    root: false,
    at: entry.at + from,
  }));
  return [...output(path, from), ...readConfig(read, false)];
}

function facts(answer: Answer): readonly Found[] {
  const { path, value, at } = answer;
  const shown = value !== undefined && SECRET.test(path) ? 'set' : value;
  const kept: Observation = { kind: 'config-value', path, ...defined({ value: shown }) };
  return [...output(path, at), { observation: kept, at }, ...meaning(answer)];
}

function meaning({ path, value, at }: Answer): readonly Found[] {
  if (value === undefined) return [];
  const provider = group(BASE_URL, path, 'provider');
  const url = urlOf(value);
  if (provider !== undefined && url !== undefined)
    return [{ observation: { kind: 'base-url', provider, ...url }, at }];
  const model = /^agents\.defaults\.model(?:\.primary)?$/u.test(path) ? modelRef(value) : undefined;
  return model === undefined ? [] : [{ observation: { kind: 'default-model', ...model }, at }];
}

/** The two paths that are checks of their own. */
function output(path: string, at: number): readonly Found[] {
  const provider = group(BASE_URL, path, 'provider');
  if (provider !== undefined) return [{ observation: { kind: 'output', command: 'base-url', provider }, at }];
  if (!/^auth\.order(?:\.|$)/u.test(path)) return [];
  return [{ observation: { kind: 'output', command: 'auth-order-config' }, at }];
}
