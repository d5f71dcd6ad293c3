import { slotsOf } from '../../domain/index.ts';
import type { Finding, Path } from '../problem.ts';
import type { Entry, Rule } from '../rule.ts';
import {
  CHANGING_OPTION,
  HARMLESS_ELSEWHERE,
  PASSING,
  PROGRAMS,
  READ_ONLY,
  SECRET,
} from './command-lists.ts';
import { literals } from '../literals.ts';
import { isCallOf, openclawCalls } from './openclaw-calls.ts';

/** One way to repair something, as far as this rule looks at it. */
interface Repair {
  readonly path: Path;
  readonly text: string;
  readonly commands: readonly string[];
  readonly undo: string | undefined;
  readonly isEdit: boolean;
}

/** A text that has the person write in a file. Changes in a browser or in prose alone are left to whoever writes the document. */
const EDIT = /\beditor\b|\.openclaw\/\.env\b/u;
const UNCHANGING: readonly string[] = [...READ_ONLY, ...PASSING];

/** A repair that changes something that stays says how to go back; its way back prints no secret and needs no more slots. */
export const checkUndo: Rule = (entry) => [...repairs(entry).flatMap(ofRepair), ...ofRisk(entry)];

function repairs(entry: Entry): readonly Repair[] {
  switch (entry.folder) {
    case 'causes':
      return entry.value.fixes.map(({ text, commands, undo, where }, index) => ({
        path: ['fixes', index],
        text,
        commands,
        undo,
        isEdit: where === 'editor' || EDIT.test(text),
      }));
    case 'regressions': {
      const { workaround, commands, undo } = entry.value;
      return [{ path: [], text: workaround, commands, undo, isEdit: EDIT.test(workaround) }];
    }
    case 'checks':
    case 'providers':
    case 'topics':
      return [];
  }
}

function ofRepair(repair: Repair): readonly Finding[] {
  const { path, undo } = repair;
  const change = changeOf(repair);
  if (undo === undefined) {
    const message = `${change} changes something that stays; expected \`undo\`: how to go back`;
    return change === undefined ? [] : [{ path, message }];
  }
  return faults(undo, repair).map((message) => ({ path: [...path, 'undo'], message }));
}

/** The first thing in a repair that changes what is stored, in words. */
function changeOf({ text, commands, isEdit }: Repair): string | undefined {
  const line = [...commands, ...literals(text)].find(changes);
  if (line !== undefined) return `\`${line}\``;
  return isEdit ? 'an edited file' : undefined;
}

function changes(line: string): boolean {
  if (HARMLESS_ELSEWHERE.some((known) => isCallOf(line, known))) return false;
  const calls = openclawCalls(line);
  if (calls.length === 0) return isTyped(line);
  return (
    CHANGING_OPTION.test(line) || calls.some((call) => !UNCHANGING.some((known) => isCallOf(call, known)))
  );
}

/** A command of another program, or of the chat; not the name of a file or a line that is printed. */
function isTyped(line: string): boolean {
  return line.startsWith('/') || PROGRAMS.has(/^\S+/u.exec(line)?.[0] ?? '');
}

function faults(undo: string, { text, commands }: Repair): readonly string[] {
  const known = [text, ...commands].flatMap(slotsOf);
  const typed = literals(undo).filter((line) => line.startsWith('openclaw ') || isTyped(line));
  const secret = SECRET.find(({ pattern }) => typed.some((line) => pattern.test(line)));
  return [
    ...(secret === undefined ? [] : [`never print ${secret.what}`]),
    ...slotsOf(undo)
      .filter((slot) => !known.includes(slot))
      .map((slot) => `{${slot}} may be unknown: only slots of the fix's own text and commands are filled`),
  ];
}

/** What can be undone was changed, and what was changed is some risk. */
function ofRisk(entry: Entry): readonly Finding[] {
  if (entry.folder !== 'causes' || entry.value.risk !== 'none') return [];
  return entry.value.fixes.every(({ undo }) => undo === undefined)
    ? []
    : [{ path: ['risk'], message: 'a fix changes something that stays; expected `low` or `high`' }];
}
