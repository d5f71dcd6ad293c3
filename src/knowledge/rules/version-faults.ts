import { compareVersions, inWindow } from '../../domain/index.ts';
import { OPENCLAW_COMMANDS } from './command-lists.ts';
import { COMMANDS_SINCE, CONFIG_PATHS, OPTIONS_SINCE } from './command-versions.ts';
import { isCallOf, openclawCalls } from './openclaw-calls.ts';

/** The oldest version that documents are written for. */
const OLDEST = '2026.1.29';

/** A place in the configuration, as it stands in a command or in prose; `models.json` and the like are files. */
const CONFIG_PATH = /\b(?:agents|auth|channels|gateway|models)\.(?!json)[a-z{][\w{}-]*(?:\.[\w{}-]+)*/giu;
const PIECE_OF_SLOT = /\{\w+\}/gu;

/** What a line of a shell calls that some version from `from` (absent: the oldest) does not have yet, in sentences. */
export function commandFaults(line: string, from: string | undefined): readonly string[] {
  return openclawCalls(line).flatMap((call) => {
    const known = OPENCLAW_COMMANDS.filter((command) => isCallOf(call, command));
    if (known.length === 0) return [`OpenClaw has no command \`openclaw ${call}\` that is known here`];
    const named = Object.entries(COMMANDS_SINCE).filter(([command]) => isCallOf(call, command));
    const options = Object.entries(OPTIONS_SINCE).filter(([option]) => call.includes(option));
    return [...named, ...options].flatMap(([name, since]) => tooEarly(name, since.from, from));
  });
}

/** The places in the configuration that a text names and that do not exist, or not yet in some version from `from`. */
export function configPathFaults(text: string, from: string | undefined): readonly string[] {
  return [...text.matchAll(CONFIG_PATH)].flatMap(([path]) => {
    const entry = Object.entries(CONFIG_PATHS).find(([known]) => isPath(path, known));
    return entry === undefined
      ? [`OpenClaw has no place \`${path}\` in its configuration that is known here`]
      : tooEarly(path, entry[1].from, from);
  });
}

function isPath(path: string, known: string): boolean {
  const parts = path.replace(PIECE_OF_SLOT, 'slot').split('.');
  const pattern = known.split('.');
  return (
    pattern.length === parts.length && pattern.every((one, index) => one === '*' || one === parts[index])
  );
}

function tooEarly(name: string, since: string, from: string | undefined): readonly string[] {
  const earliest = from === undefined || compareVersions(from, OLDEST) < 0 ? OLDEST : from;
  return inWindow(earliest, { from: since }) === false
    ? [`\`${name}\` exists from ${since} on, but this is offered from ${earliest} on; give it \`versions\``]
    : [];
}
