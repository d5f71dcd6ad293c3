#!/usr/bin/env node
import { Command } from 'commander';
import type { EvaluateOptions } from './cli/evaluate.ts';
import type { TreeOptions } from './cli/tree.ts';
import { version } from './cli/version.ts';

/** The command line: each subcommand is one file in `src/cli/`, loaded when it is called, so that every start is quick. */
const program = new Command('clawmedic')
  .description('Reads what people paste about OpenClaw authentication trouble and says the one next step.')
  .version(version())
  .showHelpAfterError('(add --help for what there is)');

program
  .command('diagnose')
  .description('read one paste (files, or standard input) and say what it means and what to do next')
  .argument('[files...]', 'text, log, JSON, Markdown, .gz or .zip files; "-" or none: standard input')
  .option('--title <text>', 'the title of the thread, where there is one')
  .option('--json', 'one JSON object instead of text')
  .option('--why', 'also say what speaks for it, what against, and what else it could be')
  .addHelpText(
    'after',
    '\nExit codes: 0 something was diagnosed or asked, 3 nothing of ours in the text, 2 unusable input.',
  )
  .action(async (files: string[], options: { title?: string; json?: true; why?: true }) => {
    const { diagnose } = await import('./cli/diagnose.ts');
    process.exitCode = await diagnose(files, options);
  });

program
  .command('console')
  .description('a help thread in the terminal: paste, read, answer')
  .option('--json', 'read one JSON object a line, write one a line (see README)')
  .option('--database <file>', 'keep the conversation in this SQLite file; without it, in memory')
  .option('--thread <id>', 'the thread to go on with', 'console')
  .action(async (options: { json?: true; database?: string; thread: string }) => {
    const { startConsole } = await import('./cli/console.ts');
    process.exitCode = await startConsole(options);
  });

program
  .command('serve')
  .description('run the bot: Discord where DISCORD_TOKEN is set, the web pages, the database')
  .addHelpText('after', '\nExit codes: 0 stopped, 1 something could not be started, 78 wrong configuration.')
  .action(async () => {
    const { serve } = await import('./cli/serve.ts');
    process.exitCode = await serve();
  });

program
  .command('db')
  .description('look after the database, also while the bot is running')
  .argument('<action>', 'backup, check, migrate or purge')
  .argument('[file]', 'where a backup goes')
  .action(async (action: string, file?: string) => {
    const { db } = await import('./cli/db.ts');
    process.exitCode = await db(action, file);
  });

const knowledge = program.command('knowledge').description('the documents the bot knows by');
knowledge
  .command('check', { isDefault: true })
  .description('validate every document and run its samples; problems with file and line')
  .action(async () => {
    const { checkKnowledge } = await import('./cli/knowledge-check.ts');
    process.exitCode = await checkKnowledge();
  });
knowledge
  .command('new')
  .description('write the scaffold of a new document')
  .argument('<what>', '"cause"')
  .argument('<id>', 'lower-case words joined by hyphens')
  .action(async (what: string, id: string) => {
    const { newDocument } = await import('./cli/knowledge-new.ts');
    process.exitCode = newDocument(what, id);
  });

program
  .command('tree')
  .description('draw the decision tree as it follows from the documents')
  .option('--provider <id>', 'the provider whose call fails')
  .option('--symptom <code or words>', 'what is seen first; without it, the usual first symptoms')
  .option('--openclaw <version>', 'the version in use, where it is known from the start')
  .option('--format <format>', 'text, svg or mermaid', 'text')
  .option('--out <file>', 'where to write it; without it, standard output')
  .option('--update', 'write the trees that are kept in docs/tree')
  .action(async (options: TreeOptions) => {
    const { tree } = await import('./cli/tree.ts');
    process.exitCode = await tree(options);
  });

program
  .command('evaluate')
  .description('put the recorded threads before the bot and its baselines, and show how it did')
  .option('--json', 'one JSON object instead of text')
  .option('--out <file>', 'where to write the page', 'evaluation.html')
  .option('--folds <number>', 'also the score of each of so many parts of the threads')
  .action(async (options: EvaluateOptions) => {
    const { runEvaluation } = await import('./cli/evaluate.ts');
    process.exitCode = await runEvaluation(options);
  });

program
  .command('replay')
  .description('play a thread that was shared as a file, turn by turn; or make it a test')
  .argument('<file>', 'a thread as the playground shares it (JSON), or as tests have it (YAML)')
  .option('--test <name>', 'write it to test/replay/scripts: what the bot does now is what it must do')
  .action(async (file: string, options: { test?: string }) => {
    const { replayFile } = await import('./cli/replay.ts');
    process.exitCode = await replayFile(file, options);
  });

await program.parseAsync();
