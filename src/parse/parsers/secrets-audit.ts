import type { Found, Observation } from '../../domain/index.ts';
import { defined, group, lineOf, textAt } from '../shared/find.ts';
import { ran, seen } from '../shared/ran.ts';
import type { Parser } from '../parser.ts';

const COMMAND = /\bsecrets\s+audit\b/u;
const SUMMARY = /^\W*Secrets audit: \w[\w ]*\.\s.*\bunresolved=(?<unresolved>\d+)/u;
const FINDING = /^\s*[-•*]\s*\[(?<code>[A-Z][A-Z_]+)\]\s+(?<place>\S.*)$/u;
const PROVIDER =
  /models\.providers\.(?<model>[\w-]+)|(?:^|:)profiles\."?(?<profile>[a-z][\w.-]*):[\w.@+-]+|channels\.(?<channel>[\w-]+)/u;
const CODES = { REF_UNRESOLVED: 'secret-ref-unresolved', PLACEHOLDER_VALUE: 'redacted-placeholder' } as const;

/**
 * Reads `openclaw secrets audit`: references that do not resolve and placeholders stored as keys.
 * Source: openclaw 2026.2.26 to 2026.9.6, src/cli/secrets-cli.ts.
 */
export const secretsAudit: Parser = {
  id: 'secrets-audit',
  reads: 'openclaw secrets audit: unresolved references, placeholders',
  hints: [],
  output: 'secrets-audit',
  parse(segment) {
    const summary = lineOf(segment, SUMMARY);
    const output = seen(ran(segment, COMMAND, 'secrets-audit'), 'secrets-audit', summary);
    if (output.length === 0) return [];
    const facts = segment.lines.flatMap((line, at) => finding(line.text, at));
    const unresolved = Number(group(SUMMARY, textAt(segment, summary), 'unresolved') ?? 0);
    if (facts.length > 0 || unresolved === 0 || summary === undefined) return [...output, ...facts];
    return [...output, { observation: { kind: 'error', code: 'secret-ref-unresolved' }, at: summary }];
  },
};

function finding(text: string, at: number): readonly Found[] {
  const code = group(FINDING, text, 'code');
  const place = group(FINDING, text, 'place') ?? '';
  if (code !== 'REF_UNRESOLVED' && code !== 'PLACEHOLDER_VALUE') return [];
  const provider = group(PROVIDER, place, 'model') ?? group(PROVIDER, place, 'profile');
  const observation: Observation = { kind: 'error', code: CODES[code], ...defined({ provider }) };
  return [{ observation, at }];
}
