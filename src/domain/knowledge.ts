import { z } from 'zod';
import { ObservationSchema } from './fact.ts';
import { isVersion } from './version.ts';
import { PatternSchema } from './pattern.ts';
import type { Language } from './reply.ts';

/**
 * The shapes of the documents in `knowledge/`. Field names in a document are these names; what a person writes there and how is explained in
 * `knowledge/README.md`.
 */
const Id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'lower-case words joined by hyphens');
const Version = z.string().refine(isVersion, 'an OpenClaw version, such as 2026.3.13 (in quotes)');
const Window = z.strictObject({ from: Version.optional(), to: Version.optional() });
const Source = z.strictObject({
  /** A public page, issue or release note; or `npm:openclaw@<version>` with the file read. */
  at: z.string().min(8),
  seen: z.string().regex(/^\d{4}-\d{2}-\d{2}$/u, 'the day it was read, as 2026-11-20 (in quotes)'),
});
const System = z.enum(['macos', 'linux', 'windows', 'docker']);
const Where = z.enum(['terminal', 'tui', 'chat', 'browser', 'editor']);

/** How much one observation speaks for or against a cause. The numbers stand in `src/diagnose/weights.ts`. */
export const STRENGTHS = [
  'proves',
  'suggests-strongly',
  'suggests',
  'speaks-against',
  'speaks-strongly-against',
  'rules-out',
] as const;
export type Strength = (typeof STRENGTHS)[number];

const EvidenceItem = z.strictObject({
  strength: z.enum(STRENGTHS),
  /** One pattern, or several that must all match. */
  when: z.union([PatternSchema, z.array(PatternSchema).min(2)]),
  /** One short sentence that says why, for people; shown behind the quoted line. */
  why: z.string().max(200).optional(),
});

/** The longest step back: it stands at the end of a reply that must stay short. */
export const LONGEST_UNDO = 160;

/** How to get back to how it was, in one short sentence; commands stand between back-quotes. Absent where nothing changes that stays. */
const Undo = z.string().max(LONGEST_UNDO);

/** One way to repair a cause. Documents list several; the first whose conditions fit is offered. */
const Fix = z.strictObject({
  /** When this way applies; absent: always. */
  for: z
    .strictObject({
      versions: Window.optional(),
      system: z.array(System).optional(),
      providers: z.array(Id).optional(),
      when: z.union([PatternSchema, z.array(PatternSchema).min(2)]).optional(),
    })
    .optional(),
  /** What to do, in plain words, for somebody tired. May hold {provider}, {agent}, {profile} and other slots. */
  text: z.string(),
  where: Where.default('terminal'),
  /** Commands to copy, one a line. */
  commands: z.array(z.string()).default([]),
  undo: Undo.optional(),
});

export const CauseFront = z.strictObject({
  id: Id,
  title: z.string().max(90),
  layer: z.enum([
    'credential',
    'selection',
    'endpoint',
    'software',
    'account',
    'billing',
    'gateway',
    'channel',
    'meta',
  ]),
  /** How common: 1 rare … 5 weekly in a help forum. */
  prior: z.number().min(1).max(5),
  /** Versions in which it can happen at all. */
  versions: Window.optional(),
  /** Canonical ids of the providers it can concern; absent: any. */
  providers: z.array(Id).optional(),
  evidence: z.array(EvidenceItem).min(1),
  fixes: z.array(Fix).min(1),
  /** A check whose answer decides which fix is right: it is asked for before any of them is advised. */
  settle: Id.optional(),
  /** What the fix costs the person: minutes of work, and what can go wrong. */
  minutes: z.number().positive(),
  risk: z.enum(['none', 'low', 'high']),
  /** What to see when it worked. */
  verify: z.string(),
  /** The check to do if it did not help. */
  'if-not': Id,
  dangers: z.string().optional(),
  sources: z.array(Source).min(1),
  /** How people put it when they post: what they see and suspect, in their words and languages. A new thread's words are compared with these. */
  openings: z.array(z.string().min(8)).default([]),
  /** Pastes that must make it the first belief, and look-alikes that must not. Anonymous, secrets invented. */
  samples: z.strictObject({ yes: z.array(z.string()).min(1), no: z.array(z.string()).default([]) }),
});

const Answer = z.strictObject({
  label: z.string().max(80),
  /** What is then taken as seen. */
  means: z.array(ObservationSchema).min(1),
});

export const CheckFront = z.strictObject({
  id: Id,
  title: z.string().max(90),
  kind: z.enum(['command', 'question']),
  /** The command lines by version; the first that fits is used. Slots as in fixes. */
  commands: z.array(z.strictObject({ run: z.string(), versions: Window.optional() })).default([]),
  /** The words of a question, with its usual answers as buttons. */
  question: z.string().optional(),
  answers: z.array(Answer).default([]),
  /** Answers made from the failing provider's data instead: one a site where its keys are made. */
  'answers-from': z.enum(['provider-sites']).optional(),
  /** What its output can show. */
  reveals: z.array(PatternSchema).min(1),
  /** Seen when it has been answered. */
  'answered-by': z.array(PatternSchema).min(1),
  seconds: z.number().positive(),
  risk: z.enum(['none', 'low', 'high']),
  where: Where,
  versions: Window.optional(),
  /** Needs a fact before it makes sense: a gateway that runs, a provider that is known. */
  needs: z.array(PatternSchema).default([]),
  /** What must be hidden before pasting, or why nothing needs to be; absent where nobody would ask. */
  hide: z.string().optional(),
  sources: z.array(Source).min(1),
});

const KeyShape = z.strictObject({
  /** The literal start of the key. */
  prefix: z.string().min(2),
  is: z.enum(['api-key', 'oauth-token', 'admin-key', 'plan-key']),
  /** Where a key that starts so belongs instead, if not to this provider. */
  belongs: Id.optional(),
  name: z.string().optional(),
});

const Site = z.strictObject({
  /** The web site where keys are made, domain only. */
  site: z.string(),
  label: z.string().max(80),
  /** Region and product of keys from there. */
  region: z.string().optional(),
  product: z.string().optional(),
  /** The provider id such a key belongs to, where it is another one. */
  provider: Id.optional(),
  /** Its API host and path. */
  url: z.string().optional(),
  choices: z.array(z.strictObject({ choice: z.string(), versions: Window.optional() })).default([]),
});

export const ProviderData = z.strictObject({
  id: Id,
  name: z.string(),
  /** Other ids for the same thing, old ones included: openai-codex, kimi-coding. */
  aliases: z.array(z.string()).default([]),
  /** Words people use for it in prose, lower case. */
  words: z.array(z.string()).default([]),
  env: z.array(z.string()).default([]),
  keys: z.array(KeyShape).default([]),
  /** API hosts that are its own; region and product where they differ by host. */
  hosts: z
    .array(
      z.strictObject({
        host: z.string(),
        path: z.string().optional(),
        region: z.string().optional(),
        product: z.string().optional(),
      }),
    )
    .default([]),
  /** Where keys are made, one entry a region or product. */
  sites: z.array(Site).default([]),
  /** Providers of the same vendor whose keys do not work here. */
  siblings: z.array(Id).default([]),
  /** `--auth-choice` values of `openclaw onboard`. */
  choices: z
    .array(
      z.strictObject({ choice: z.string(), versions: Window.optional(), oauth: z.boolean().default(false) }),
    )
    .default([]),
  oauth: z.boolean().default(false),
  local: z.boolean().default(false),
  /** The npm plugin, and since which version it must be installed by hand. */
  plugin: z.strictObject({ name: z.string(), from: Version }).optional(),
  header: z.enum(['bearer', 'x-api-key', 'other']).optional(),
  /** Where a leaked key is revoked and a new one is made. */
  console: z.string().optional(),
  docs: z.string().optional(),
  notes: z.array(z.string()).default([]),
  sources: z.array(Source).min(1),
});

/** A bug of certain versions: matched by window, provider and symptom. */
export const Regression = z.strictObject({
  id: Id,
  title: z.string().max(120),
  versions: Window,
  providers: z.array(Id).default([]),
  /** The symptom is practically never seen without this bug: version and symptom together prove it. */
  distinctive: z.boolean().default(false),
  /** Any of these makes it match; with `claims`, the person's words make it certain. */
  symptoms: z.array(z.union([PatternSchema, z.array(PatternSchema).min(2)])).min(1),
  /** Another cause whose document says more; absent: release-regression. */
  cause: Id.optional(),
  /** The version that mends it; absent: none known. */
  fixed: Version.optional(),
  workaround: z.string(),
  commands: z.array(z.string()).default([]),
  undo: Undo.optional(),
  sources: z.array(Source).min(1),
});

/** Something else that threads in a help forum are about, and none of ours: how people put it. */
export const OtherTopic = z.strictObject({
  id: Id,
  title: z.string().max(90),
  /**
   * What it is called, in lower case: one of these must be said. For what differs from our causes by its name alone, such as
   * another program's refused key.
   */
  names: z.array(z.string()).default([]),
  openings: z.array(z.string().min(8)).min(5),
});

export type EvidenceItem = z.infer<typeof EvidenceItem>;
/** A way to repair; `bug` where it is the way around that known bug, written in the bug's document. */
export type Fix = z.infer<typeof Fix> & { readonly bug?: string };
/** A cause document: its front matter, and the body: what is wrong, in plain words. */
export type Cause = Omit<z.infer<typeof CauseFront>, 'fixes'> & {
  readonly fixes: readonly Fix[];
  readonly body: string;
};
/** A check document: its front matter, and the body: how to do it, in plain words. */
export type Check = z.infer<typeof CheckFront> & { readonly body: string };
export type Provider = z.infer<typeof ProviderData>;
export type KnownRegression = z.infer<typeof Regression>;
export type OtherTopic = z.infer<typeof OtherTopic>;

/** All documents, validated and cross-checked. */
export interface Knowledge {
  readonly causes: readonly Cause[];
  readonly checks: readonly Check[];
  readonly providers: readonly Provider[];
  readonly regressions: readonly KnownRegression[];
  readonly topics: readonly OtherTopic[];
  /** The same with the words of another language; read when first asked for. Absent: English only. Use `spoken`. */
  readonly inLanguage?: (language: Language) => Knowledge;
}
