import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import pc from 'picocolors';
import { stringify } from 'yaml';
import { memoryBot, type PlayedTurn, replay } from '../app/index.ts';
import type { ScriptTurn, ThreadScript } from '../domain/index.ts';
import { mustLoadKnowledge } from './knowledge-dir.ts';
import { readScript } from './read-script.ts';
import { reportFaults } from './report-faults.ts';

const SCRIPTS = fileURLToPath(new URL('../../test/replay/scripts', import.meta.url));
const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
const UNUSABLE = 2;

/**
 * Plays a thread file turn by turn. With a name it becomes a replay test: what the bot does now is what it must do from then on.
 * Exit 0 all as wanted, 1 something differs, 2 unusable file or name.
 */
export async function replayFile(file: string, { test }: { readonly test?: string }): Promise<number> {
  const knowledge = mustLoadKnowledge();
  if (knowledge === undefined) return UNUSABLE;
  let script: ThreadScript;
  try {
    script = readScript(file);
  } catch (error) {
    return refuse(`${file} is no thread: ${error instanceof Error ? error.message : String(error)}`);
  }
  const clock = (): Date => new Date();
  const bot = await memoryBot({ knowledge, report: reportFaults, clock });
  const played = await replay(script, { ...bot, knowledge });
  for (const [index, turn] of played.entries()) process.stdout.write(`${told(turn, index)}\n\n`);
  const problems = played.flatMap(({ problems: some }) => some);
  process.stdout.write(`${played.length} turns, ${problems.length} problem(s)\n`);
  if (test !== undefined) return written(test, pinned(script, played));
  return problems.length === 0 ? 0 : 1;
}

function told({ turn, text, problems, does }: PlayedTurn, index: number): string {
  const said = turn.presses === undefined ? (turn.user ?? turn.helper ?? '') : `[${turn.presses}]`;
  return [
    pc.bold(`${index + 1}. ${turn.helper === undefined ? 'asker' : 'helper'}`),
    said.trimEnd(),
    pc.bold(pc.cyan(`   clawmedic: ${does}`)),
    text,
    ...problems.map((problem) => pc.red(`   ✗ ${problem}`)),
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/** The script with what the bot does now as what it must do. */
function pinned(script: ThreadScript, played: readonly PlayedTurn[]): ThreadScript {
  const spoken = played.filter(({ does }) => does !== 'quiet').length;
  const turns = played.map(({ turn, does, asks, advises }): ScriptTurn => ({
    ...turn,
    bot: {
      ...turn.bot,
      does,
      ...(asks.length === 0 ? {} : { asks: [...asks] }),
      ...(advises === undefined ? {} : { advises }),
    },
  }));
  return { ...script, messages: spoken, turns };
}

function written(name: string, script: ThreadScript): number {
  if (!NAME.test(name)) return refuse(`"${name}" is no name: lower-case words joined by hyphens.`);
  const file = path.join(SCRIPTS, `${name}.yaml`);
  if (existsSync(file)) return refuse(`${file} is there already.`);
  writeFileSync(file, stringify(script, { lineWidth: 0 }));
  process.stdout.write(
    `${file}\nRead it once more: nobody may be recognised in it. Then: npx vitest run test/replay\n`,
  );
  return 0;
}

function refuse(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return UNUSABLE;
}
