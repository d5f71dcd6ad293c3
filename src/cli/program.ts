import { type Argument, Command } from 'commander';
import { addAuthorCommands } from './add-author-commands.ts';
import { addOperatorCommands } from './add-operator-commands.ts';
import { addThreadCommands } from './add-thread-commands.ts';
import { endWithReader } from './end-with-reader.ts';
import { version } from './version.ts';

const EXAMPLES = `
Examples:
  $ openclaw models status | clawmedic diagnose      what does it mean, and now?
  $ clawmedic diagnose --why error.txt gateway.gz    files, with the reasons
  $ clawmedic serve                                  the pages, and Discord
  $ clawmedic db backup copy.db                      also while it is running
  $ clawmedic knowledge new cause key-in-wrong-file  begin a document

Each command has its own --help. In a checkout: npm start, npm run -s diagnose,
npm run db -- backup copy.db; or npm link once, and it is there as clawmedic.`;

/** A command in the list: its name and what it takes; that it has options goes without saying. */
function usageOf(command: Command): string {
  const takes = command.registeredArguments.map((one) => termOf(one));
  return [command.name(), ...takes].join(' ');
}

function termOf(argument: Argument): string {
  const shown = `${argument.name()}${argument.variadic ? '...' : ''}`;
  return argument.required ? `<${shown}>` : `[${shown}]`;
}

/** Runs the command line. Each command is one file, loaded when it is called, so that every start is quick. */
export async function run(argv: readonly string[]): Promise<void> {
  endWithReader(argv[2] === 'serve');
  const program = new Command('clawmedic')
    .description('Reads what people paste about OpenClaw authentication trouble and says the one next step.')
    .usage('<command> [options]')
    .version(version(), '-V, --version', 'the version of Clawmedic')
    .helpOption('-h, --help', 'this text; after a command: more about it')
    .helpCommand(false)
    .configureHelp({ subcommandTerm: usageOf })
    .showHelpAfterError('(add --help for what there is)')
    .addHelpText('after', EXAMPLES);
  addThreadCommands(program.commandsGroup('Somebody needs help:'));
  addOperatorCommands(program.commandsGroup('Run the bot:'));
  addAuthorCommands(program.commandsGroup('Teach it, and look how it does:'));
  await program.parseAsync(argv);
}
