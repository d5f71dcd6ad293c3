const BEGINS = /^(?:(?:sudo|npx|pnpm) )?(?:openclaw|clawdbot) (?<words>\S.*)$/u;
const TOPIC =
  /^(?:--version|-V|models|status|doctor|gateway|config|health|channels|logs|plugins|pairing|devices|agents|agent|secrets|auth|skills|cron|memory|sessions|nodes|update)$/u;
const SUBCOMMAND = /^[a-z][a-z-]{1,20}$/u;
const ARGUMENT = /^(?:--?[a-z][\w-]{0,30}(?:=\S{1,80})?|[a-z]\w{0,30}(?:\.[\w-]{1,40}){1,6}|\d{1,5})$/u;
const VALUE = /^[\w.:/@<>-]{1,80}$/u;
const MOST_WORDS = 12;
const MOST_SUBCOMMANDS = 3;

/** A line that is an OpenClaw command and nothing else, without a prompt. */
export function bareCommand(line: string): string | undefined {
  const text = line.trim();
  const words = BEGINS.exec(text)?.groups?.['words']?.split(' ') ?? [];
  const [topic, ...rest] = words;
  if (topic === undefined || words.length > MOST_WORDS || !TOPIC.test(topic)) return undefined;
  return isCommandTail(rest) ? text : undefined;
}

/** A few sub-commands, then options, their values, and paths of the configuration. */
function isCommandTail(words: readonly string[]): boolean {
  const found = words.findIndex((word) => !SUBCOMMAND.test(word));
  const subcommands = found === -1 ? words.length : found;
  if (subcommands > MOST_SUBCOMMANDS) return false;
  const options = words.slice(subcommands);
  return options.every(
    (word, index) =>
      ARGUMENT.test(word) || (options[index - 1]?.startsWith('-') === true && VALUE.test(word)),
  );
}
