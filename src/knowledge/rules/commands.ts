import type { Check } from '../../domain/index.ts';
import type { Entry, Rule } from '../rule.ts';
import type { Finding, Path } from '../problem.ts';
import { CHANGING_OPTION, OPENCLAW_COMMANDS, PAUSING, PROGRAMS, READ_ONLY, SECRET } from './command-lists.ts';
import { isCallOf, openclawCalls } from './openclaw-calls.ts';

interface Line {
  readonly path: Path;
  readonly text: string;
  /** Asked for, and so pasted into a public thread: what may then be run. Absent in fixes. */
  readonly allowed?: readonly string[];
}

/** Commands exist, and what is asked for changes nothing and prints no secret. */
export const checkCommands: Rule = (entry) =>
  commandLines(entry).flatMap((line) => {
    const message = fault(line);
    return message === undefined ? [] : ([{ path: line.path, message }] satisfies Finding[]);
  });

function commandLines(entry: Entry): readonly Line[] {
  switch (entry.folder) {
    case 'causes':
      return entry.value.fixes.flatMap((fix, i) => lines(fix.commands, ['fixes', i, 'commands']));
    case 'regressions':
      return lines(entry.value.commands, ['commands']);
    case 'checks':
      return entry.value.commands.flatMap(({ run }, i) =>
        run
          .split('\n')
          .filter((text) => text.trim() !== '')
          .map((text) => ({ path: ['commands', i, 'run'], text, allowed: allowedIn(entry.value) })),
      );
    case 'providers':
    case 'topics':
      return [];
  }
}

/** A check that says that it risks something may stop and start the gateway, as the probe of 2026.8.1+ needs it. */
function allowedIn(check: Check): readonly string[] {
  return check.risk === 'none' ? READ_ONLY : [...READ_ONLY, ...PAUSING];
}

function lines(commands: readonly string[], path: Path): readonly Line[] {
  return commands.map((text, index) => ({ path: [...path, index], text }));
}

function fault({ text, allowed }: Line): string | undefined {
  const program = /^\S+/u.exec(text)?.[0] ?? '';
  if (program !== 'openclaw' && !PROGRAMS.has(program) && !program.startsWith('/')) {
    return `\`${program}\` is no known program; expected openclaw, a /command of the chat, or one of ${[...PROGRAMS].join(', ')}`;
  }
  const calls = openclawCalls(text);
  const unknown = calls.find((call) => !OPENCLAW_COMMANDS.some((known) => isCallOf(call, known)));
  if (unknown !== undefined) return `OpenClaw has no command \`openclaw ${unknown}\` that is known here`;
  const idle = calls.find((call) => call.includes('--probe-provider') && !/--probe(?!-)/u.test(call));
  if (idle !== undefined) return `\`openclaw ${idle}\` probes nothing: --probe-provider needs --probe`;
  return allowed === undefined ? undefined : askFault(text, calls, allowed);
}

/** A check may only look, and never at what holds secrets. */
function askFault(text: string, calls: readonly string[], allowed: readonly string[]): string | undefined {
  const secret = SECRET.find(({ pattern }) => pattern.test(text));
  if (secret !== undefined) return `never ask for ${secret.what}: people paste it into public threads`;
  const option = CHANGING_OPTION.exec(text);
  if (option !== null) return `\`${option[0]}\` changes something; a check may only look`;
  const changing = calls.find((call) => !allowed.some((known) => isCallOf(call, known)));
  return changing === undefined
    ? undefined
    : `\`openclaw ${changing}\` is not read-only; a check may only look`;
}
