/** What is known of a new cause; everything else becomes a place to fill in. */
export interface CauseScaffold {
  readonly id: string;
  /** The day the sources were read, as 2026-11-20. */
  readonly day: string;
  readonly title?: string;
  /** Codes of errors that were read where it was seen. */
  readonly codes?: readonly string[];
  readonly fix?: string;
  readonly source?: string;
  /** Redacted pastes to begin with. */
  readonly samples?: readonly string[];
  /** What is wrong, in plain words. */
  readonly wrong?: string;
}

/** The text of a new cause document. It fits the schema; every place that says TODO is reported by the check until it is written. */
export function scaffoldCause(of: CauseScaffold): string {
  const { codes = ['http-401'], samples = [] } = of;
  return `---
id: ${of.id}
title: ${scalar(of.title ?? 'TODO: what is wrong, in at most 90 characters')}
# credential, selection, endpoint, software, account, billing, gateway, channel or meta
layer: credential
# 1 rare … 5 weekly
prior: 2
# Versions in which it can happen, and providers it can concern; leave out where it is any.
# versions: { from: '2026.2.26', to: '2026.3.22' }
# providers: [anthropic]
# A line that no wording knows yet becomes a code by one row in src/parse/errors.
evidence:
  # proves, suggests-strongly, suggests, speaks-against, speaks-strongly-against or rules-out
${codes.map(evidence).join('\n')}
fixes:
  # The first whose conditions fit is offered. Conditions: versions, system, providers, when.
  - text: ${of.fix === undefined ? scalar('TODO: what to do, in plain words; {provider} and the like are filled in') : block(of.fix, 6)}
    commands:
      - openclaw models status
    # How to go back, where the fix changes something that stays.
    # undo: 'Paste the former key at the same prompt.'
minutes: 2
risk: none
verify: 'TODO: what to see when it worked'
if-not: models-status
sources:
  - { at: ${scalar(of.source ?? 'https://docs.openclaw.ai/TODO')}, seen: '${of.day}' }
samples:
  yes:
${samples.length === 0 ? TODO_SAMPLE : samples.map((sample) => `    - ${block(sample, 6)}`).join('\n')}
---

${of.wrong ?? 'TODO: what is wrong, for somebody who has never seen it, in two or three sentences.'}
`;
}

const TODO_SAMPLE = "    - 'TODO: a paste that must lead here, anonymous, with an invented secret'";

function evidence(code: string): string {
  return `  - strength: suggests
    when: { kind: error, code: ${code} }
    why: 'TODO: why this speaks for it, one sentence'`;
}

/** A text of one line, quoted. */
function scalar(text: string): string {
  return `'${text.replaceAll(/\s+/gu, ' ').trim().replaceAll("'", "''")}'`;
}

/** A text of any lines, indented. */
function block(text: string, indent: number): string {
  const lines = text.split('\n').map((line) => `${' '.repeat(indent)}${line}`.trimEnd());
  return ['|-', ...lines].join('\n');
}
