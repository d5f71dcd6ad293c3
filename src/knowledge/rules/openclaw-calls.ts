const CALL = /(?:^|[|&;]\s*|docker exec -it \S+ )openclaw (?<rest>[^|&;]+)/gu;

/** The calls of OpenClaw in one line of a shell, each without the program's name and without options before the command. */
export function openclawCalls(line: string): readonly string[] {
  return [...line.matchAll(CALL)].map(({ groups }) => withoutOptions(groups?.['rest'] ?? ''));
}

/** Leaves out options that stand before the command: `--profile work models status`. */
function withoutOptions(rest: string): string {
  const words = rest.trim().split(/\s+/u);
  while (words[0]?.startsWith('--') === true && words[0] !== '--version') {
    words.splice(0, words[0] === '--dev' || words[0].includes('=') ? 1 : 2);
  }
  return words.join(' ');
}

/** Whether a call is that of a command: it, or it and its arguments. */
export function isCallOf(call: string, command: string): boolean {
  return call === command || call.startsWith(`${command} `);
}
