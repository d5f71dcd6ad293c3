import type { Command } from 'commander';
import type { EvaluateOptions } from './evaluate.ts';
import type { TreeOptions } from './tree.ts';

/** The commands for those who write documents, and who want to know how well the bot does. */
export function addAuthorCommands(program: Command): void {
  addKnowledge(program);
  addTree(program);
  addEvaluate(program);
  addReplay(program);
}

function addKnowledge(program: Command): void {
  const knowledge = program
    .command('knowledge')
    .description('check the documents it knows by, begin one, or list drafts')
    .helpCommand(false);
  knowledge
    .command('check', { isDefault: true })
    .description('validate every document and run its samples; problems with file and line')
    .action(async () => {
      const { checkKnowledge } = await import('./knowledge-check.ts');
      process.exitCode = await checkKnowledge();
    });
  knowledge
    .command('new')
    .description('write the scaffold of a new document')
    .argument('<what>', '"cause"')
    .argument('<id>', 'lower-case words joined by hyphens')
    .action(async (what: string, id: string) => {
      const { newDocument } = await import('./knowledge-new.ts');
      process.exitCode = newDocument(what, id);
    });
  knowledge
    .command('drafts')
    .description('list the causes that helpers wrote down in Discord')
    .option('--write', 'write each into knowledge/causes, to be reviewed; overwrites nothing')
    .action(async ({ write }: { write?: true }) => {
      const { knowledgeDrafts } = await import('./knowledge-drafts.ts');
      process.exitCode = await knowledgeDrafts(write === true);
    });
}

function addTree(program: Command): void {
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
      const { tree } = await import('./tree.ts');
      process.exitCode = await tree(options);
    });
}

function addEvaluate(program: Command): void {
  program
    .command('evaluate')
    .description('put the recorded threads before the bot and its baselines')
    .option('--json', 'one JSON object instead of text')
    .option('--out <file>', 'where to write the page', 'evaluation.html')
    .option('--folds <number>', 'also the score of each of so many parts of the threads')
    .action(async (options: EvaluateOptions) => {
      const { runEvaluation } = await import('./evaluate.ts');
      process.exitCode = await runEvaluation(options);
    });
}

function addReplay(program: Command): void {
  program
    .command('replay')
    .description('play a thread that was shared as a file; or make it a test')
    .argument('<file>', 'a thread as the playground shares it (JSON), or as tests have it (YAML)')
    .option('--test <name>', 'write it to test/replay/scripts: what the bot does now is what it must do')
    .action(async (file: string, options: { test?: string }) => {
      const { replayFile } = await import('./replay.ts');
      process.exitCode = await replayFile(file, options);
    });
}
