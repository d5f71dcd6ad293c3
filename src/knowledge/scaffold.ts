/**
 * The text of a new cause document. It fits the schema; every place that says TODO is reported by the check until it is
 * written. `day` is the day the sources were read, as 2026-11-20; `samples` are redacted pastes to begin with.
 */
export function scaffoldCause(id: string, day: string, samples: readonly string[] = []): string {
  return `---
id: ${id}
title: 'TODO: what is wrong, in at most 90 characters'
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
  - strength: suggests
    when: { kind: error, code: http-401 }
    why: 'TODO: why this speaks for it, one sentence'
fixes:
  # The first whose conditions fit is offered. Conditions: versions, system, providers, when.
  - text: 'TODO: what to do, in plain words; {provider} and the like are filled in'
    commands:
      - openclaw models status
    # How to go back, where the fix changes something that stays.
    # undo: 'Paste the former key at the same prompt.'
minutes: 2
risk: none
verify: 'TODO: what to see when it worked'
if-not: models-status
sources:
  - { at: 'https://docs.openclaw.ai/TODO', seen: '${day}' }
samples:
  yes:
${samples.length === 0 ? TODO_SAMPLE : samples.map(block).join('\n')}
---

TODO: what is wrong, for somebody who has never seen it, in two or three sentences.
`;
}

const TODO_SAMPLE = "    - 'TODO: a paste that must lead here, anonymous, with an invented secret'";

function block(text: string): string {
  const lines = text.split('\n').map((line) => `      ${line}`.trimEnd());
  return ['    - |-', ...lines].join('\n');
}
