import type { Rule } from '../rule.ts';
import { expectedNames } from '../nearest.ts';
import type { Finding } from '../problem.ts';
import { texts } from '../walk.ts';

/** What can stand in braces in a text or a command, to be filled from the case. */
export const SLOTS = [
  'provider',
  'providerName',
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
export const checkSlots: Rule = ({ folder, value }) => {
  const names: readonly string[] = SLOTS;
  const findings: Finding[] = [];
  for (const { path, text } of texts(value)) {
    if (path[0] === 'samples' || path[0] === 'body') continue;
    for (const { groups } of text.matchAll(SLOT)) {
      const name = groups?.['name'] ?? '';
      if (!names.includes(name)) {
        findings.push({ path, message: `unknown slot \`{${name}}\`; ${expectedNames(name, names)}` });
      }
    }
    if (folder === 'providers' || !path.includes('commands')) continue;
    for (const { groups } of text.matchAll(ANGLED)) {
      const name = groups?.['name'] ?? '';
      if (WRITTEN_OUT.includes(name)) {
        findings.push({
          path,
          message: `\`<${name}>\` would be copied as it stands; use a slot such as {provider}`,
        });
      }
    }
  }
  return findings;
};
