import { expect, it } from 'vitest';
import { type Change, problemsAfter, swap } from './shelf.ts';

const CAUSE = 'causes/key-refused.md';
const REGRESSION = 'regressions/old-bug.yaml';

/** What is done to the documents, and the problem of a step back that must come of it. */
const BROKEN: readonly { readonly what: string; readonly change: Change; readonly problem: string }[] = [
  {
    what: 'a fix that changes something and has no step back',
    change: swap(CAUSE, '- openclaw models status', '- openclaw models set anthropic/claude-opus-4-6'),
    problem: `${CAUSE}:17 \`openclaw models set anthropic/claude-opus-4-6\` changes something that stays; expected \`undo\`: how to go back`,
  },
  {
    what: 'an option that makes a look a change, and no step back',
    change: swap(CAUSE, '- openclaw models status', '- openclaw doctor --fix'),
    problem: `${CAUSE}:17 \`openclaw doctor --fix\` changes something that stays; expected \`undo\`: how to go back`,
  },
  {
    what: 'a command in a sentence that changes something, and no step back',
    change: swap(CAUSE, 'Enter the key of {provider} again.', 'Run `claude auth login` for {provider}.'),
    problem: `${CAUSE}:17 \`claude auth login\` changes something that stays; expected \`undo\`: how to go back`,
  },
  {
    what: 'a file to edit, and no step back',
    change: swap(CAUSE, 'Enter the key', 'In an editor, enter the key'),
    problem: `${CAUSE}:17 an edited file changes something that stays; expected \`undo\`: how to go back`,
  },
  {
    what: 'a known bug whose way around it has no step back',
    change: swap(REGRESSION, 'undo: Go back to the older version.\n', ''),
    problem: `${REGRESSION}:1 \`openclaw update\` changes something that stays; expected \`undo\`: how to go back`,
  },
  {
    what: 'a step back that prints a secret',
    change: swap(CAUSE, 'minutes:', '    undo: See `openclaw config get gateway.auth.token`.\nminutes:'),
    problem: `${CAUSE}:20 never print the gateway token`,
  },
  {
    what: 'a step back with a slot that may be unknown',
    change: swap(CAUSE, 'minutes:', '    undo: Go back to {model}.\nminutes:'),
    problem: `${CAUSE}:20 {model} may be unknown: only slots of the fix's own text and commands are filled`,
  },
  {
    what: 'a step back that its oldest version does not know',
    change: swap(CAUSE, 'minutes:', '    undo: Run `openclaw models auth logout NAME`.\nminutes:'),
    problem: `${CAUSE}:20 \`models auth logout\` exists from 2026.8.1 on, but this is offered from 2026.2.26 on; give it \`versions\``,
  },
  {
    what: 'a step back where nothing is said to be at risk',
    change: swap(CAUSE, 'minutes:', '    undo: Enter the former key.\nminutes:'),
    problem: `${CAUSE}:22 a fix changes something that stays; expected \`low\` or \`high\``,
  },
];

it.each(BROKEN)('is missed or refused: $what', ({ change, problem }) => {
  expect(problemsAfter(change)).toContain(problem);
});

it.each([
  ['a restart', swap(CAUSE, '- openclaw models status', '- openclaw gateway restart')],
  ['a new chat', swap(CAUSE, '- openclaw models status', '- /new')],
  ['a file that is only named', swap(CAUSE, 'Enter the key', 'The entry in `~/.openclaw/x` names the key')],
])('is not asked for where nothing that stays is changed: %s', (_, change) => {
  expect(problemsAfter(change)).toEqual([]);
});
