import type { Found, Observation, Segment } from '../../domain/index.ts';
import { entries } from '../config/entries.ts';
import { isOpenClaw } from '../config/is-openclaw.ts';
import { readConfig } from '../config/read-config.ts';
import { storedValue } from '../config/stored-value.ts';
import { baseAddress } from '../shared/api-host.ts';
import { defined, group, textOf } from '../shared/find.ts';
import { modelRef } from '../shared/model-ref.ts';
import { onlyProvider } from '../shared/only-provider.ts';
import { lowerText } from '../shared/lower-text.ts';
import { neededTexts } from '../shared/needed-texts.ts';
import { textIndex } from '../shared/text-index.ts';
import type { Parser } from '../parser.ts';

const FILE = /\b(?:openclaw|clawdbot|moltbot)\.json\b/u;
const STORE_FILE = /\bauth-?profiles?\.json\b/iu;
const OTHER_FILE = /\b(?:models|openclaw|clawdbot|moltbot)\.json\b/iu;
const COMMAND =
  /\bconfig\s+get\b|\b(?:models|status|agent|channels|secrets|doctor|devices|pairing)\b.*--json\b/u;
/** Keys of reports that other parsers read: `models status --json`, `models auth … --json`. */
const REPORT =
  /"(?:resolvedDefault|shellEnvFallback|authStorePath|missingProvidersInUse|providersWithOAuth)"\s*:/u;
const LOG = /^\s*\[?\d{4}-\d\d-\d\d[T ]|"subsystem"|"_meta"|\brunId=/u;
const BASE_URL = /\bbase[_ ]?url\b[^\n:/]{0,20}(?::[^\n:/]{0,4})?["'“`\s](?<url>https?:\/\/[^\s"'”`,;)]+)/iu;
const MEMBER = /(?:[{,]\s?|["'“])base_?url["'”]?\s?:/iu;
const PRIMARY =
  /\bagents\.defaults\.model(?:\.primary)?["'`]?(?:\s*[:=]|\s+(?:is|to|set to))?\s*["'“`]?(?<ref>[a-z][\w.-]*\/[\w./:@-]+)/u;
const PINNED =
  /\bauthProfileOverride["'”`]?(?:\s*[:=]|\s+is)?\s*["'“`](?<profile>(?<provider>[a-z][\w.-]*):[^\s"'”`]+)/u;
const STORE = /auth-profiles|auth store|openclaw\.json|\bprofile\b/iu;
const READS =
  /\b(?:key|token)(?: there| in there| stored| in it)? (?:reads|is stored as|is saved as|looks like|shows(?: as)?|starts with|begins with)(?: only| just)? ["'“`](?<value>[^"'”`\n]{3,60})["'”`]/u;
/** `auth.mode=trusted-proxy`, `gateway.auth.mode: "password"`: how clients prove themselves to the gateway. */
const AUTH_MODE =
  /\b(?:gateway\.)?auth\.mode["'`]?\s?(?:[=:]|is|to)\s?["'`]?(?<mode>none|token|password|trusted-proxy)\b/u;
/** `shows deepseek:default in a cooldown`; not its end. */
const COOLING = /\b(?:in|into|on|stuck in)(?: an?)? (?:auth )?cooldown\b/iu;
const UNTIL = /\b(?<state>disabled|blocked|cooldown)Until\b/u;
const PROFILE =
  /(?:^|[\s"'`(])(?<profile>(?<provider>[a-z][a-z-]*):(?:default|manual|[\w.-]+@[\w.-]+|claude-cli|codex|[a-z][\w-]{2,}))(?=[\s"'`),.]|$)/u;

/**
 * Reads pieces of openclaw.json, models.json, auth-profiles.json and auth-state.json, as blocks and inside sentences. Outputs
 * with `--json` are other parsers'.
 */
export const configSnippet: Parser = {
  id: 'config-snippet',
  reads: 'pasted configuration: base URLs, keys, profiles, order, cooldowns, default model, unknown keys',
  hints: [
    '{',
    'baseurl',
    'base url',
    'base_url',
    'agents.defaults',
    'authprofileoverride',
    'until',
    'auth-profiles',
    'openclaw.json',
    'profile',
    'providers:',
    'primary:',
    'auth.mode',
    'cooldown',
  ],
  parse(segment) {
    const text = textOf(segment);
    if (COMMAND.test(segment.command ?? '') || REPORT.test(text)) return [];
    const read = entries(segment.lines);
    const config = read.length > 0 && isOpenClaw(read, text) ? readConfig(read, FILE.test(text)) : [];
    const block = isStore(text) ? config.map(asStored) : config;
    const urls = new Set(block.filter(isBaseUrl).map(({ at }) => at));
    return [...block, ...sentences(segment).filter((found) => !(isBaseUrl(found) && urls.has(found.at)))];
  },
};

/** Only the file of the credentials is named: what is pasted is meant to stand in it. */
function isStore(text: string): boolean {
  return STORE_FILE.test(text) && !OTHER_FILE.test(text);
}

/** A key under the name of a provider, in the file of the credentials, where profiles belong. */
function asStored(found: Found): Found {
  const { observation } = found;
  return observation.kind === 'credential' && observation.from === 'models.json'
    ? { ...found, observation: { ...observation, from: 'file' } }
    : found;
}

function isBaseUrl(found: Found): boolean {
  return found.observation.kind === 'base-url';
}

function sentences(segment: Segment): readonly Found[] {
  const around = textOf(segment);
  const readers = readersOf(lowerText(segment));
  return segment.lines.flatMap((line, at) =>
    readers
      .map(({ read }) => read(line.text, around))
      .flatMap((observation) => (observation === undefined ? [] : [{ observation, at }])),
  );
}

/** What can be told in a sentence, each with texts without which it is not. */
const READERS: readonly {
  readonly hints: readonly string[];
  readonly read: (text: string, around: string) => Observation | undefined;
}[] = [
  { hints: ['base'], read: baseUrl },
  { hints: ['agents.defaults.model'], read: primary },
  { hints: ['authprofileoverride'], read: pinned },
  { hints: ['authprofileoverride'], read: override },
  { hints: ['cooldown', 'until'], read: unusable },
  { hints: ['auth.mode'], read: authMode },
  { hints: neededTexts(READS), read: keyReads },
];
const readersOf = textIndex(READERS, ({ hints }) => hints);

/** `baseUrl 是 "https://…"`, `base url is https://…`; not the members of a JSON object, whose context is read above. */
function baseUrl(text: string): Observation | undefined {
  if (MEMBER.test(text)) return undefined;
  const url = baseAddress(group(BASE_URL, text, 'url') ?? '');
  return url === undefined ? undefined : { kind: 'base-url', ...url };
}

function primary(text: string): Observation | undefined {
  const ref = modelRef(group(PRIMARY, text, 'ref') ?? '');
  return ref === undefined ? undefined : { kind: 'default-model', ...ref };
}

function pinned(text: string): Observation | undefined {
  const [provider, profile] = [group(PINNED, text, 'provider'), group(PINNED, text, 'profile')];
  return provider === undefined || profile === undefined
    ? undefined
    : { kind: 'session-model', provider, profile };
}

/** The pin itself, beside what it pins. */
function override(text: string): Observation | undefined {
  const value = group(PINNED, text, 'profile');
  return value === undefined ? undefined : { kind: 'config-value', path: 'authProfileOverride', value };
}

function unusable(text: string): Observation | undefined {
  const profile = group(PROFILE, text, 'profile');
  const state = stateIn(text, profile);
  if (state === undefined) return undefined;
  const provider = group(PROFILE, text, 'provider') ?? onlyProvider(text);
  if (provider === undefined) return undefined;
  const kept = state === 'cooldown' ? 'cooldown' : 'disabled';
  return { kind: 'profile-unusable', provider, ...defined({ profile }), state: kept };
}

function stateIn(text: string, profile: string | undefined): string | undefined {
  if (LOG.test(text)) return undefined;
  if (profile !== undefined && COOLING.test(text)) return 'cooldown';
  return /Until["'”]?\s?:/u.test(text) ? undefined : group(UNTIL, text, 'state');
}

function authMode(text: string): Observation | undefined {
  const value = group(AUTH_MODE, text, 'mode');
  return value === undefined ? undefined : { kind: 'config-value', path: 'gateway.auth.mode', value };
}

/** `auth-profiles.json … the key there reads "v1-abc"`: the start of a stored key, told in a sentence. */
function keyReads(text: string, around: string): Observation | undefined {
  const value = STORE.test(text) ? group(READS, text, 'value') : undefined;
  if (value === undefined) return undefined;
  const provider = onlyProvider(text) ?? onlyProvider(around);
  const stored = storedValue(value);
  if (provider === undefined || stored === undefined) return undefined;
  return { kind: 'credential', provider, from: 'file', ...stored };
}
