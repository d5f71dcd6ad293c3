import type { Subject } from '../../domain/index.ts';
import { marksOf } from './marks.ts';
import type { Sentence } from './prose.ts';

/** Which class of words speaks of which subject. */
const SUBJECT_OF: ReadonlyMap<string, Subject> = new Map<string, Subject>([
  ['key', 'key'],
  ['keySecret', 'key'],
  ['signIn', 'sign-in'],
  ['credit', 'credit'],
  ['limit', 'limit'],
  ['cooldown', 'cooldown'],
  ['gatewayToken', 'gateway-token'],
  ['pairing', 'pairing'],
  ['device', 'device'],
  ['dashboard', 'dashboard'],
  ['channelToken', 'channel-token'],
  ['configFile', 'config'],
  ['config', 'config'],
  ['configPath', 'config'],
  ['model', 'model'],
  ['secretRef', 'secret-ref'],
  ['env', 'env'],
  ['endpoint', 'endpoint'],
  ['agentStore', 'agent-store'],
  ['profileOrder', 'profile-order'],
  ['localServer', 'local-server'],
]);

/** What a sentence is about, each subject once. */
export function subjectsIn(sentence: Sentence): readonly Subject[] {
  const found = marksOf(sentence).flatMap(({ name }) => SUBJECT_OF.get(name) ?? []);
  return [...new Set(found)];
}
