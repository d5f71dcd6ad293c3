/** `user@host:~$`, `[root@host dir]#`, `(venv) user@mac ~ %`, `root@3f2a:/app#`; the name may have been hidden. */
const USER_AT_HOST =
  /^(?:\([\w .-]{1,40}\) ?)?\[?(?:[\w.-]{1,64}@[\w.-]{1,80}|<email>)(?:[: ][^$#%\n]{0,120}?)?\]? ?(?:[$#%]|❯)(?: (?<command>.*))?$/u;
const SHELL_NAME = /^(?:bash|sh|zsh|ash)-\d[\d.]*[$#%](?: (?<command>.*))?$/u;
const POWERSHELL = /^PS [A-Za-z]:[^>\n]{0,200}> ?(?<command>.*)$/u;
const CMD = /^[A-Za-z]:\\[^>\n]{0,200}>(?<command>.*)$/u;
const ARROW = /^(?:[➜❯➤λ»▶] {1,4})(?<command>.*)$/u;
const ARROW_FOLDER =
  /^(?:(?:~|[\w./~-]{1,80}) {1,3}(?:git:\([^)]{1,60}\) {1,3}(?:[✗✘x] {1,3})?)?)(?=(?:openclaw|clawdbot|docker|npx|npm|pnpm|sudo|cat|echo|systemctl|journalctl|curl|ls|claude) ?)(?<command>.*)$/u;
const DOLLAR = /^\$ (?<command>\S.*)$/u;
const SIGN = /^[%#>] (?=(?:sudo )?(?:openclaw|clawdbot|npx openclaw|docker)\b)(?<command>.*)$/u;
const BANG = /^! ?(?=[a-z~./])(?<command>\S.*)$/u;
const BARE =
  /^(?<command>(?:sudo |npx |pnpm )?(?:openclaw|clawdbot)(?: (?:--version|-V|(?:models|status|doctor|gateway|config|health|channels|logs|plugins|pairing|devices|agents|agent|secrets|auth|skills|cron|memory|sessions|nodes|update|version)(?: [a-z][a-z-]{1,20}){0,3}))(?: (?:--?[a-z][\w-]{0,30}(?:=\S{1,80})?|(?<=--[\w-]{1,30} )[\w.:/@-]{1,80}|[a-z]\w{0,30}(?:\.[\w-]{1,40}){1,6}|\d{1,5})){0,8})$/u;

const PROMPTS = [SHELL_NAME, POWERSHELL, CMD, DOLLAR, SIGN, USER_AT_HOST] as const;

/** The command behind a shell prompt, empty where only the prompt stands; undefined for any other line. */
export function commandAtPrompt(line: string): string | undefined {
  const text = line.trim();
  for (const prompt of PROMPTS) {
    const match = prompt.exec(text);
    if (match !== null) return clean(match.groups?.['command'] ?? '');
  }
  const arrow = ARROW.exec(text)?.groups?.['command'];
  if (arrow === undefined) return undefined;
  return clean(ARROW_FOLDER.exec(arrow)?.groups?.['command'] ?? arrow);
}

/** The command of `!openclaw models status`, as one types it into the TUI. */
export function commandAtBang(line: string): string | undefined {
  const command = BANG.exec(line.trim())?.groups?.['command'];
  return command === undefined ? undefined : clean(command);
}

/** A line that is an OpenClaw command and nothing else, without a prompt. */
export function bareCommand(line: string): string | undefined {
  const command = BARE.exec(line.trim())?.groups?.['command'];
  return command === undefined ? undefined : clean(command);
}

function clean(command: string): string {
  return command.trim().replace(/^!/u, '').trim();
}
