import { checkCommands } from './rules/commands.ts';
import { checkFileName } from './rules/file-name.ts';
import { checkLinks } from './rules/links.ts';
import { checkNamesakes } from './rules/namesakes.ts';
import { checkShape } from './rules/shape.ts';
import { checkSlots } from './rules/slots.ts';
import { checkSources } from './rules/sources.ts';
import { checkUndo } from './rules/undo.ts';
import { checkUnwritten } from './rules/unwritten.ts';
import { checkVersions } from './rules/versions.ts';
import { checkWindows } from './rules/windows.ts';
import type { Problem } from './problem.ts';
import { walk } from './walk.ts';
import type { Entry, Library, Rule } from './rule.ts';

const RULES: readonly Rule[] = [
  checkFileName,
  checkLinks,
  checkNamesakes,
  checkWindows,
  checkSlots,
  checkCommands,
  checkVersions,
  checkUndo,
  checkSources,
  checkShape,
  checkUnwritten,
];

/** Applies the rules that one document alone, or its schema, cannot show to be broken. */
export function crossCheck(library: Library): readonly Problem[] {
  const folders = ['causes', 'checks', 'providers', 'regressions', 'topics'] as const;
  return folders.flatMap((folder) =>
    library[folder].flatMap(({ source, value, locate }) => {
      const entry = { folder, name: source.name, value, places: walk(value) } as Entry;
      return locate(RULES.flatMap((rule) => rule(entry, library)));
    }),
  );
}
