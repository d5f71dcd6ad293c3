import type { Rule } from '../rule.ts';
import { expectedNames } from '../nearest.ts';
import { texts } from '../walk.ts';

/** What can stand in braces in a text or a command, to be filled from the case. */
const SLOTS = [
  'provider',
  'providerName',
  'keyStart',
  'agent',
  'profile',
  'model',
  'choice',
  'plugin',
  'channel',
  'host',
  'site',
  'env',
  'console',
  'version',
] as const;

/** `{word}`, but not `${NAME}`, which is a variable of the shell or of OpenClaw's config. */
const SLOT = /(?<!\$)\{(?<name>[a-z]\w*)\}/giu;
const WRITTEN_OUT = [
  'provider',
  'id',
  'agent',
  'agentId',
  'profile',
  'profileId',
  'model',
  'choice',
  'channel',
  'host',
];
const ANGLED = /<(?<name>[a-z]\w*)>/giu;

/** Braces hold known names only; commands hold no `<provider>` where a slot would be filled in. */
export const checkSlots: Rule = ({ places }) =>
  texts(places)
    .filter(({ path }) => path[0] !== 'samples')
    .flatMap(({ path, text }) =>
      [...unknownSlots(text), ...(path.includes('commands') ? anglesIn(text) : [])].map((message) => ({
        path,
        message,
      })),
    );

function unknownSlots(text: string): readonly string[] {
  const names: readonly string[] = SLOTS;
  return namesIn(text, SLOT)
    .filter((name) => !names.includes(name))
    .map((name) => `unknown slot \`{${name}}\`; ${expectedNames(name, names)}`);
}

function anglesIn(text: string): readonly string[] {
  return namesIn(text, ANGLED)
    .filter((name) => WRITTEN_OUT.includes(name))
    .map((name) => `\`<${name}>\` would be copied as it stands; use a slot such as {provider}`);
}

function namesIn(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(({ groups }) => groups?.['name'] ?? '');
}
