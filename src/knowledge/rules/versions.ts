import { compareVersions, type VersionWindow } from '../../domain/index.ts';
import type { Finding, Path } from '../problem.ts';
import type { Entry, Rule } from '../rule.ts';
import { literals } from '../literals.ts';
import { commandFaults, configPathFaults } from './version-faults.ts';

/** Something printed, and the first version it may be printed for. */
interface Printed {
  readonly path: Path;
  readonly text: string;
  readonly from: string | undefined;
  readonly kind: 'command' | 'prose';
}

const UPDATE = /^openclaw update\b/u;

/** Every command and every place in the configuration exists in all versions for which it is printed. */
export const checkVersions: Rule = (entry) =>
  printed(entry).flatMap(({ path, text, from, kind }) => {
    const lines = kind === 'command' ? [text] : literals(text);
    const faults = [...lines.flatMap((line) => commandFaults(line, from)), ...configPathFaults(text, from)];
    return faults.map((message) => ({ path, message }) satisfies Finding);
  });

function printed(entry: Entry): readonly Printed[] {
  switch (entry.folder) {
    case 'causes': {
      const { body, dangers, fixes, title, verify, versions } = entry.value;
      return [
        ...prose({ title, verify, dangers, body }, versions),
        ...fixes.flatMap((fix, index): readonly Printed[] => {
          const from = later(versions?.from, fix.for?.versions?.from);
          return [
            { path: ['fixes', index, 'text'], text: fix.text, from, kind: 'prose' },
            { path: ['fixes', index, 'undo'], text: fix.undo ?? '', from, kind: 'prose' },
            ...typed(fix.commands, ['fixes', index, 'commands'], from),
          ];
        }),
      ];
    }
    case 'checks': {
      const { body, commands, hide, question, versions } = entry.value;
      return [
        ...prose({ question, hide, body }, versions),
        ...commands.flatMap(({ run, versions: window }, index) =>
          typed(run.split('\n'), ['commands', index, 'run'], later(versions?.from, window?.from)),
        ),
      ];
    }
    case 'regressions': {
      const { commands, undo, versions, workaround } = entry.value;
      return [...prose({ workaround, undo }, versions), ...typed(commands, ['commands'], versions.from)];
    }
    case 'providers':
    case 'topics':
      return [];
  }
}

function prose(
  texts: Readonly<Record<string, string | undefined>>,
  versions: VersionWindow | undefined,
): readonly Printed[] {
  return Object.entries(texts).map(([field, text]) => ({
    path: [field],
    text: text ?? '',
    from: versions?.from,
    kind: 'prose',
  }));
}

/** Lines to type one after another; what follows an update is typed in the newest version. */
function typed(lines: readonly string[], path: Path, from: string | undefined): readonly Printed[] {
  const update = lines.findIndex((line) => UPDATE.test(line));
  const old = update === -1 ? lines : lines.slice(0, update);
  return old.map((text, index) => ({ path: [...path, index], text, from, kind: 'command' }));
}

function later(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return compareVersions(a, b) < 0 ? b : a;
}
