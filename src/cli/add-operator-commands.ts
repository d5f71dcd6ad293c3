import type { Command } from 'commander';

const ACTIONS = `
backup   writes a copy of the database to the file
check    says whether it is sound
migrate  brings it to the form of this version; starting does so too
purge    deletes cases older than RETENTION_DAYS; the running bot does so daily

The database is that of DATABASE_URL.`;

/** The commands for those who run the bot. */
export function addOperatorCommands(program: Command): void {
  program
    .command('serve')
    .description('run it: the web pages, the database, Discord where DISCORD_TOKEN is set')
    .addHelpText(
      'after',
      '\nAll settings come from the environment; .env.example lists them.\n' +
        'Exit codes: 0 stopped, 1 something could not be started, 78 wrong configuration.',
    )
    .action(async () => {
      const { serve } = await import('./serve.ts');
      // A request that Discord leaves hanging does not hold up the end.
      process.exit(await serve());
    });
  program
    .command('db')
    .description('look after the database, also while the bot is running')
    .argument('<action>', 'backup, check, migrate or purge')
    .argument('[file]', 'where a backup goes')
    .addHelpText('after', ACTIONS)
    .action(async (action: string, file?: string) => {
      const { db } = await import('./db.ts');
      process.exitCode = await db(action, file);
    });
}
