import type { Found, Observation } from '../../domain/index.ts';
import { defined } from '../shared/find.ts';
import { providerOfEnv } from '../shared/provider-of-env.ts';
import type { Parser } from '../parser.ts';

const SECRET =
  /(?:(?<name>[A-Za-z_][\w.-]{0,80})["'”]?\s?[:=]\s?["'“]?)?<(?<shape>[a-z][a-z0-9-]*) len=\d+>/gu;
const ASSIGNMENT = /^\s*(?:export |set |\$env:)?(?<name>[A-Z][A-Z0-9_]{2,80})\s?=\s?(?<value>\S.*)$/u;
const REFERENCE = /^["']*(?:\$\{?\w|%\w+%|file:|op:\/\/|YOUR[-_ ]|your[-_ ]|xxx|<your)/u;
const HEADER = /^(?:authorization|bearer|x-api-key|headers\..*)$/iu;

/**
 * Reads the placeholders that redaction leaves (`NAME=<anthropic-oauth-token len=108>`), and assignments whose value is a
 * reference or a placeholder and not a key (`export X_API_KEY='"$X_KEY"'`).
 */
export const pastedSecret: Parser = {
  id: 'pasted-secret',
  reads: 'what a pasted secret was and where it stood; literal references in the environment',
  hints: [' len=', '_api_key', '_token', '_key'],
  parse(segment) {
    return segment.lines.flatMap((line, at) => [...secrets(line.text, at), ...assignment(line.text, at)]);
  },
};

function secrets(text: string, at: number): readonly Found[] {
  if (!text.includes(' len=')) return [];
  return [...text.matchAll(SECRET)].map(({ groups }) => {
    const found = groups?.['name'];
    const name = found === undefined || HEADER.test(found) ? undefined : found;
    const observation: Observation = {
      kind: 'pasted-secret',
      shape: groups?.['shape'] ?? '',
      ...defined({ name }),
    };
    return { observation, at };
  });
}

function assignment(text: string, at: number): readonly Found[] {
  const groups = ASSIGNMENT.exec(text)?.groups;
  const name = groups?.['name'] ?? '';
  const value = groups?.['value']?.trim() ?? '';
  const provider = providerOfEnv(name);
  if (provider === undefined || !REFERENCE.test(value)) return [];
  const observation: Observation = {
    kind: 'credential',
    provider,
    from: 'env',
    value: 'mask',
    mask: value.slice(0, 40),
    name,
  };
  return [{ observation, at }];
}
