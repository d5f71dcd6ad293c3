import type { Check } from '../../domain/index.ts';
import type { Rule } from '../rule.ts';
import type { Finding } from '../problem.ts';

/** A command check has commands and no question; a question has its words and its answers. */
export const checkShape: Rule = (entry) => (entry.folder === 'checks' ? ofCheck(entry.value) : []);

function ofCheck(check: Check): readonly Finding[] {
  const findings: Finding[] = [];
  if (check.kind === 'command' && check.commands.length === 0) {
    findings.push({ path: ['kind'], message: 'a command check without `commands`; expected at least one' });
  }
  if (check.kind === 'command' && check.question !== undefined) {
    findings.push({
      path: ['question'],
      message: 'a command check has no `question`; expected `kind: question`',
    });
  }
  if (check.kind === 'question' && check.question === undefined) {
    findings.push({ path: ['kind'], message: 'a question without words; expected `question`' });
  }
  if (check.kind === 'question' && check.answers.length === 0 && check['answers-from'] === undefined) {
    findings.push({
      path: ['kind'],
      message: 'a question without answers; expected `answers` or `answers-from`',
    });
  }
  return findings;
}
