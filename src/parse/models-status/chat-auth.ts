import type { Observation } from '../../domain/index.ts';
import { urlOf } from '../shared/url-of.ts';
import { readLabel, splitLabels } from './credential-label.ts';
import { outside } from './provider-line.ts';

const SOURCE =
  / \((?:auth-profiles\.json|auth store|(?<from>env|shell env|models\.json)): (?<name>[^)]*)\)$/iu;
const LABEL = /^[\w.-]+:[^=\s]+=/u;
const SHOWN = /\.{3}|…|^OAuth\b/u;

/** The address a provider's requests of this chat go to; `default` says nothing. */
export function endpointOf(provider: string, text: string): readonly Observation[] {
  const url = urlOf(text);
  return url === undefined ? [] : [{ kind: 'base-url', provider, ...url }];
}

/** The credentials behind `auth:` in the answer to `/model status`: profile labels, or one key from elsewhere. */
export function readAuth(provider: string, text: string): readonly Observation[] {
  const source = SOURCE.exec(text)?.groups;
  const auth = text.replace(SOURCE, '').trim();
  if (auth === 'missing') return [{ kind: 'missing-auth', provider }];
  if (LABEL.test(auth)) return splitLabels(auth).flatMap((label) => readLabel(label, provider));
  if (!SHOWN.test(auth)) return [];
  const from = source?.['from'] === 'models.json' ? 'models.json' : 'env';
  return [outside(provider, from, { value: auth, source: source?.['name'] })];
}
