const PROMPT = /^[!$#>\s]+/u;

/** What was recorded for the commands asked for, each output once; undefined where there is none. */
export function recorded(outputs: Readonly<Record<string, string>>, asked: string): string | undefined {
  const answers = asked
    .split(/\n|&&|;/u)
    .map((command) => command.trim())
    .filter((command) => command !== '')
    .flatMap((command) => recordedOne(outputs, command) ?? []);
  return answers.length === 0 ? undefined : [...new Set(answers)].join('\n\n');
}

/** The output of the same words, or else of the longest recorded command that begins with the same words. */
function recordedOne(outputs: Readonly<Record<string, string>>, asked: string): string | undefined {
  const want = wordsOf(asked);
  const [best] = Object.keys(outputs)
    .map((key) => closeness(key, want))
    .filter(({ same, need }) => same >= need)
    .sort((a, b) => Number(b.isExact) - Number(a.isExact) || b.same - a.same);
  return best === undefined ? undefined : outputs[best.key];
}

function closeness(
  key: string,
  want: readonly string[],
): { key: string; same: number; isExact: boolean; need: number } {
  const have = wordsOf(key);
  const differs = have.findIndex((word, index) => word !== want[index]);
  const same = differs === -1 ? have.length : differs;
  const need = Math.min(3, have.filter((word) => !word.startsWith('-')).length);
  return { key, same, isExact: same === have.length && same === want.length, need };
}

function wordsOf(command: string): readonly string[] {
  return command.trim().replace(PROMPT, '').split(/\s+/u);
}
