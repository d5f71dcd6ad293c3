import { z } from 'zod';
import { CLAIM_IDS } from './claim.ts';
import { ERROR_CODES } from './error-code.ts';
import { SUBJECTS } from './subject.ts';

/**
 * What can be seen in text: neutral statements, one kind each, never a judgement. Parsers produce them, documents match
 * them, the store keeps them. Provider, profile and agent names are as the output spells them, in lower case.
 */
const text = z.string();
const yesNo = z.boolean();
const count = z.number();

const CREDENTIAL_TYPES = ['api_key', 'token', 'oauth'] as const;
const OPERATING_SYSTEMS = ['macos', 'linux', 'windows'] as const;
const PLACES = ['docker', 'wsl', 'vps', 'home-assistant', 'kubernetes', 'raspberry-pi', 'nas'] as const;

/** What `models status --probe` prints for a profile that it called. */
export const PROBE_STATUSES = [
  'ok',
  'auth',
  'rate_limit',
  'billing',
  'timeout',
  'format',
  'unknown',
  'no_model',
] as const;

const LACKING = ['head', 'tail', 'ends', 'lines'] as const;

/** The topic (see `elsewhere`) of threads about another program: they are ours only where OpenClaw is named too. */
export const OTHER_PROGRAM = 'other-program';

export const OBSERVED = {
  // --- the installation -------------------------------------------------------------------------------------
  /** OpenClaw's version, from `--version`, the banner, or the person's words. */
  version: { version: text, commit: text.optional() },
  /** The version of the gateway that runs, or of the installation that wrote its service, beside the command's own `version`. */
  install: { of: z.enum(['gateway', 'service']), version: text },
  system: { os: z.enum(OPERATING_SYSTEMS) },
  place: { place: z.enum(PLACES) },
  /** `Service:` of `gateway status`, or named in words. */
  service: { manager: z.enum(['launchagent', 'systemd', 'scheduled-task', 'none']) },
  /** Where the person sees the failure. */
  surface: {
    surface: z.enum([
      'tui',
      'dashboard',
      'cli',
      'discord',
      'telegram',
      'whatsapp',
      'slack',
      'other-channel',
      'cron',
      'subagent',
      'http-api',
      'feature',
      'onboarding',
    ]),
    /** The feature where `surface` is `feature`: memory, search, image, speech, usage, slug, heartbeat. */
    feature: text.optional(),
  },
  /** An output (or log) of this command is present. `command` is a check id. */
  output: {
    command: text,
    agent: text.optional(),
    provider: text.optional(),
    /** What is not there of it: the beginning, the end, both ends, the ends of its lines. Absent: nothing, or nobody can tell. */
    lacks: z.enum(LACKING).optional(),
  },

  // --- models -----------------------------------------------------------------------------------------------
  'default-model': { provider: text, model: text },
  'fallback-model': { provider: text, model: text },
  /** Model, agent and session of the failing chat: TUI footer, `/status`, `/model status`. */
  'session-model': {
    provider: text,
    model: text.optional(),
    agent: text.optional(),
    session: text.optional(),
    profile: text.optional(),
  },
  /** The activity word of the TUI footer: idle, error, running … */
  'tui-state': { connection: text, activity: text },
  /** An agent id other output or an error path names. */
  agent: { agent: text },
  /** A model entry of a config or `models list` row marked missing. */
  'model-missing': { provider: text, model: text },

  // --- credentials, as OpenClaw lists them -------------------------------------------------------------------
  /** One provider line of the auth overview. */
  'provider-auth': {
    provider: text,
    effective: z.enum(['profiles', 'env', 'models.json', 'synthetic', 'missing']),
    profiles: count.optional(),
    oauth: count.optional(),
    token: count.optional(),
    apiKey: count.optional(),
  },
  /** One stored or found credential. `mask` is what the output shows (first 8 … last 8 characters). */
  credential: {
    provider: text,
    from: z.enum(['profile', 'env', 'models.json', 'file']),
    profile: text.optional(),
    type: z.enum(CREDENTIAL_TYPES).optional(),
    value: z.enum(['mask', 'reference', 'marker', 'missing', 'signed-in', 'secret']),
    mask: text.optional(),
    /** Environment variable or reference name (`env:NAME`), marker text, or shape of a redacted secret. */
    name: text.optional(),
  },
  /** The first characters of a key where no output lists it: echoed in a refusal, told in words, assigned to a variable. */
  'key-start': {
    start: text,
    shown: z.enum(['answer', 'told', 'variable']),
    provider: text.optional(),
    /** The last characters, where a refusal shows them too. */
    end: text.optional(),
  },
  /** `[cooldown 5m]`, `[disabled:billing 4h]`, `Unavailable auth profiles`, `usageStats` of a pasted state file. */
  'profile-unusable': {
    provider: text,
    profile: text.optional(),
    state: z.enum(['cooldown', 'disabled']),
    reason: text.optional(),
    remaining: text.optional(),
  },
  /** A provider under `Missing auth`, or `effective=missing`. */
  'missing-auth': { provider: text },
  /** A line of `OAuth/token status`. */
  'oauth-status': {
    provider: text,
    profile: text.optional(),
    status: z.enum(['ok', 'static', 'expiring', 'expired', 'unknown', 'missing']),
    expires: text.optional(),
  },
  'auth-store': {
    store: z.enum(['json', 'agent-sqlite', 'state-sqlite']),
    agent: text.optional(),
    path: text.optional(),
  },
  'shell-env': { on: yesNo },
  /** `models auth order get` and `config get auth.order`; `profiles` joined by a blank, absent where none. */
  'auth-order': {
    provider: text,
    order: z.enum(['none', 'stored', 'config', 'empty']),
    profiles: text.optional(),
    agent: text.optional(),
  },
  /** `Profiles: (none)` or no provider at all in the auth overview. */
  'store-empty': { agent: text.optional() },
  'route-issue': { ref: text, code: text },
  'runtime-auth': { provider: text, runtime: text, status: text },
  /** One row of the probe table. `reason` is the code in `Auth reason [code]`. */
  probe: {
    provider: text.optional(),
    profile: text.optional(),
    status: z.enum([...PROBE_STATUSES, 'unavailable']),
    reason: text.optional(),
  },
  /** `models auth activate` offered: a sign-in was saved but is not in use. */
  'inactive-replacement': { profile: text },

  // --- failures ---------------------------------------------------------------------------------------------
  /** One error wording. `provider` and `model` are what the line names, not who answered. */
  error: {
    code: z.enum(ERROR_CODES),
    provider: text.optional(),
    model: text.optional(),
    profile: text.optional(),
    agent: text.optional(),
    status: count.optional(),
    /** What varies in the wording and matters: a scope, a model, a host, a character code. */
    detail: text.optional(),
  },
  /** One attempt in a log or in `All models failed`: which model was tried, and OpenClaw's reason. */
  attempt: {
    provider: text,
    model: text.optional(),
    reason: text.optional(),
    status: count.optional(),
    /** `-` where no stored profile was used; a profile id where the hash is known; else `stored`. */
    profile: text.optional(),
    position: z.enum(['first', 'later']).optional(),
  },
  /** A variable of the environment whose name is a slip or two away from one that holds a provider's key, and is no such name. */
  'variable-misspelt': { name: text, meant: text },
  /** A log tells of a call that was answered: by the whole message, or by the model that was tried for it. */
  answered: { of: z.enum(['message', 'model']) },
  /** A host a request went to, from a URL in an error or log line. */
  'request-host': { host: text, provider: text.optional() },

  // --- configuration ----------------------------------------------------------------------------------------
  /** `config get <path>`, or the same key in a pasted config. Absent value: unset. */
  'config-value': { path: text, value: text.optional() },
  /** The base URL a provider is configured with. */
  'base-url': { provider: text.optional(), host: text, path: text.optional() },
  /** A key that the config schema does not know: in a pasted snippet or named by an error. */
  'unknown-config-key': { key: text },
  /** A model entry of the form provider/model in a pasted config. */
  'custom-header': { name: text, provider: text.optional() },

  // --- the gateway and the channels ----------------------------------------------------------------------------
  gateway: {
    runtime: z.enum(['running', 'stopped', 'unknown']).optional(),
    reachable: yesNo.optional(),
    target: z.enum(['loopback', 'remote']).optional(),
  },
  /** What OpenClaw's audit of the gateway's service finds, by its code: `gateway-token-mismatch`, `gateway-entrypoint-mismatch` … */
  'service-issue': { code: text },
  /** The model a gateway said at its start that it runs. */
  'running-model': { provider: text, model: text },
  /** When something was last: ISO 8601 in UTC. */
  moment: { of: z.enum(['config-saved', 'gateway-start']), at: text },
  /** `Config (cli)` against `Config (service)`, or two state directories named as different. */
  'config-paths': { same: yesNo },
  /** A home or state path in an output, to tell users and containers apart. */
  'state-path': { owner: z.enum(['root', 'user', 'container', 'odd']) },
  channel: {
    channel: text,
    state: z.enum(['works', 'probe-failed', 'running', 'stopped', 'unavailable']),
    error: text.optional(),
  },
  'pairing-request': { channel: text, pending: yesNo },
  'device-request': { pending: yesNo },
  /** `plugins list`, or a plugin named as missing. */
  plugin: { plugin: text, installed: yesNo },

  // --- screens and slips --------------------------------------------------------------------------------------
  'shell-mistake': {
    mistake: z.enum(['bang-lines', 'slash-in-shell', 'command-not-found', 'unknown-command', 'unread-file']),
    command: text.optional(),
  },
  /** The configuration wizard's picker is on the screen. */
  wizard: { choice: z.enum(['use-existing', 'update', 'reset']) },

  // --- people's words -------------------------------------------------------------------------------------------
  claim: { claim: z.enum(CLAIM_IDS) },
  /** A provider or product named in words. */
  mention: { provider: text },
  /** What somebody's words are about. */
  subject: { about: z.enum(SUBJECTS) },
  /** Where the key was made: a web site, and what its provider data says of it. */
  'key-origin': { site: text, provider: text.optional(), region: text.optional(), product: text.optional() },
  /** A secret somebody pasted, after redaction: what it was and where it stood. */
  'pasted-secret': { shape: text, name: text.optional() },
  language: { language: z.enum(['en', 'zh-CN', 'es']) },
  /** Something that shows that the thread is about another program or topic. */
  elsewhere: { topic: text },
} as const satisfies Record<string, Record<string, z.ZodType>>;

export type ObservationKind = keyof typeof OBSERVED;

type Shape<K extends ObservationKind> = (typeof OBSERVED)[K];
type Member<K extends ObservationKind> = K extends ObservationKind
  ? { readonly kind: K } & Readonly<z.infer<z.ZodObject<Shape<K>>>>
  : never;

/** One thing read from text, without where it was read. */
export type Observation = Member<ObservationKind>;

/** One kind of observation. */
export type Observed<K extends ObservationKind> = Member<K>;
