import type { Found, Observation } from '../../domain/index.ts';
import { lineOf } from '../shared/find.ts';
import { ran, seen } from '../shared/ran.ts';
import type { Parser } from '../parser.ts';

const COMMAND = /\bconfig\s+validate\b/u;
const VERDICT =
  /^\W*(?:Config (?:is )?valid: \S|Config invalid\s*$|OpenClaw config is invalid|Invalid config at \S)/u;
const UNRECOGNISED =
  /(?:(?:^|[\s:-])(?<path><root>|[A-Za-z_$][\w.$@:[\]-]{0,120}):\s)?(?:Unrecognized|Unknown) (?:config )?keys?(?: in object)?: (?<keys>"[^"]+"(?:, "[^"]+")*)/gu;
const SIGN = /Un(?:recognized|known) /u;
const KEY = /"(?<key>[^"]+)"/gu;
const PREFIX = /^(?:failed|invalid|config|error)$/iu;

/**
 * Reads `openclaw config validate` and the same problem list where another command or a start-up prints it.
 * Source: openclaw 2026.3.13 and 2026.9.6, src/config/validation.ts (zod's wording of an unknown key).
 */
export const configValidate: Parser = {
  id: 'config-validate',
  reads: 'openclaw config validate: valid or not, and keys the schema does not know',
  hints: [],
  output: 'config-validate',
  parse(segment) {
    const output = seen(
      ran(segment, COMMAND, 'config-validate'),
      'config-validate',
      lineOf(segment, VERDICT),
    );
    const keys = segment.lines.flatMap((line, at): readonly Found[] =>
      unknownKeys(line.text).map((observation) => ({ observation, at })),
    );
    return [...output, ...keys];
  },
};

/** `- auth: Unrecognized key: "openai"` names `auth.openai`; at the root the key stands alone. */
function unknownKeys(text: string): readonly Observation[] {
  if (!SIGN.test(text)) return [];
  return [...text.matchAll(UNRECOGNISED)].flatMap((match) => {
    const path = match.groups?.['path'] ?? '<root>';
    const root = path === '<root>' || PREFIX.test(path);
    const keys = [...(match.groups?.['keys'] ?? '').matchAll(KEY)].map((one) => one.groups?.['key'] ?? '');
    return keys.map((key): Observation => ({
      kind: 'unknown-config-key',
      key: root ? key : `${path}.${key}`,
    }));
  });
}
