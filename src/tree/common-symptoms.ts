import { errorMeaning, type Knowledge } from '../domain/index.ts';
import type { World } from './mind.ts';
import { serverOf, shownBy, type Symptom } from './symptom.ts';
import { toText } from './to-text.ts';
import type { Tree } from './tree.ts';
import { unroll } from './unroll.ts';

/** What people come with most often: their trees are kept as text, so that a change of a document shows as a change of a tree. */
const COMMON: readonly Symptom[] = [
  { code: 'anthropic-invalid-x-api-key', provider: 'anthropic' },
  { code: 'no-api-key-found', provider: 'anthropic' },
  { code: 'reply-auth-failed', provider: 'anthropic' },
  { code: 'openai-incorrect-api-key', provider: 'openai' },
  { code: 'oauth-refresh-failed', provider: 'openai' },
  { code: 'moonshot-invalid-authentication', provider: 'moonshot' },
  { code: 'provider-in-cooldown', provider: 'anthropic' },
  { code: 'gateway-token-mismatch' },
];

/** The tree of one symptom. */
export function treeOf(world: World, symptom: Symptom): Tree {
  return { title: titleOf(symptom), root: unroll(world, shownBy(symptom)) };
}

/** What a tree is about, in one line. */
function titleOf({ code, provider, version }: Symptom): string {
  return [code, provider, version].filter((part) => part !== undefined).join(' · ');
}

/** The usual first symptoms; of one provider: its own wordings, and those that anybody may get. */
export function commonSymptoms(knowledge: Knowledge, provider?: string): readonly Symptom[] {
  if (provider === undefined) return COMMON;
  return COMMON.filter(({ code }) => {
    const server = serverOf(code, knowledge);
    return (server === undefined || server === provider) && errorMeaning(code).layer !== 'gateway';
  }).map(({ code }) => ({ code, provider }));
}

/** One text file for each of the usual first symptoms: its name, and what must stand in it. */
export function textFiles(world: World): readonly { readonly name: string; readonly text: string }[] {
  return COMMON.map((symptom) => ({ name: `${symptom.code}.txt`, text: toText([treeOf(world, symptom)]) }));
}
