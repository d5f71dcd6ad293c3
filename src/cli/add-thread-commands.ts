import type { Command } from 'commander';

/** The commands for somebody with trouble: one paste, or a whole thread in the terminal. */
export function addThreadCommands(program: Command): void {
  program
    .command('diagnose')
    .description('read one paste (files, or standard input); what it means, what to do next')
    .argument('[files...]', 'text, log, JSON, Markdown, .gz or .zip files; "-" or none: standard input')
    .option('--title <text>', 'the title of the thread, where there is one')
    .option('--json', 'one JSON object instead of text')
    .option('--why', 'also say what speaks for it, what against, and what else it could be')
    .addHelpText(
      'after',
      '\nExit codes: 0 something was diagnosed or asked, 3 nothing of ours in the text,\n2 unusable input.',
    )
    .action(async (files: string[], options: { title?: string; json?: true; why?: true }) => {
      const { diagnose } = await import('./diagnose.ts');
      process.exitCode = await diagnose(files, options);
    });
  program
    .command('console')
    .description('a help thread in the terminal: paste, read, answer')
    .option('--json', 'read one JSON object a line, write one a line (see README)')
    .option('--database <file>', 'keep the conversation in this SQLite file; without it, in memory')
    .option('--thread <id>', 'the thread to go on with', 'console')
    .action(async (options: { json?: true; database?: string; thread: string }) => {
      const { startConsole } = await import('./console.ts');
      process.exitCode = await startConsole(options);
    });
}
