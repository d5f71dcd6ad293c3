import type { Conclusion, Derivation, Situation } from '../situation.ts';
import { agent } from './agent.ts';
import { changes } from './changes.ts';
import { credentials } from './credentials.ts';
import { endpoint } from './endpoint.ts';
import { failingProvider } from './failing-provider.ts';
import { keyShape } from './key-shape.ts';
import { layer } from './layer.ts';
import { mismatches } from './mismatches.ts';
import { models } from './models.ts';
import { order } from './order.ts';
import { regression } from './regression.ts';
import { sentKey } from './sent-key.ts';
import { signIn } from './sign-in.ts';
import { versionRules } from './version-rules.ts';

/** In the order in which they build on one another. */
const derivations: readonly Derivation[] = [
  failingProvider,
  layer,
  keyShape,
  credentials,
  models,
  endpoint,
  order,
  agent,
  sentKey,
  signIn,
  changes,
  mismatches,
  versionRules,
  regression,
];

/** Everything that follows from the facts without weighing them. */
export function derive(situation: Situation): readonly Conclusion[] {
  const so: Conclusion[] = [];
  for (const derivation of derivations) so.push(...derivation(situation, so));
  return so;
}
