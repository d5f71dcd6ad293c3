/** `user@host:~$`, `[root@host dir]#`, `(venv) user@mac ~ %`, `root@3f2a:/app#`; the name may have been hidden. */
const USER_AT_HOST =
  /^(?:\([\w .-]{1,40}\) ?)?\[?(?:[\w.-]{1,64}@[\w.-]{1,80}|<email>)(?:[: ][^$#%\n]{0,120}?)?\]? ?[$#%❯](?: (?<command>.*))?$/u;
const SHELL_NAME = /^(?:bash|sh|zsh|ash)-\d[\d.]{0,10}[$#%](?: (?<command>.*))?$/u;
const POWERSHELL = /^PS [A-Za-z]:[^>\n]{0,200}> ?(?<command>.*)$/u;
const CMD = /^[A-Za-z]:\\[^>\n]{0,200}>(?<command>.*)$/u;
const DOLLAR = /^\$ (?<command>\S.*)$/u;
const SIGN = /^[%#>] (?=(?:sudo )?(?:openclaw|clawdbot|npx openclaw|docker)\b)(?<command>\S.*)$/u;
const ARROW = /^[➜❯➤λ»▶] {1,4}(?<command>.*)$/u;
/** What an arrow prompt shows between the arrow and the command: a folder, a branch. */
const FOLDER = /^[\w./~-]{1,80} {1,3}(?:git:\([^)]{1,60}\) {1,3}(?:[✗✘x] {1,3})?)?(?=\S)/u;
const FOLDER_ALONE = /^[~./][\w./~-]{0,80}$/u;
const PROGRAM =
  /^(?:openclaw|clawdbot|docker|npx|npm|pnpm|sudo|cat|echo|systemctl|journalctl|curl|ls|claude|launchctl|export|env|grep)\b/u;
const BANG = /^! ?(?=[a-z~./])(?<command>\S.*)$/u;

const PROMPTS = [SHELL_NAME, POWERSHELL, CMD, DOLLAR, SIGN, USER_AT_HOST] as const;

/** The command behind a shell prompt, empty where only the prompt stands; undefined for any other line. */
export function commandAtPrompt(line: string): string | undefined {
  const text = line.trim();
  for (const prompt of PROMPTS) {
    const match = prompt.exec(text);
    if (match !== null) return unbang(match.groups?.['command'] ?? '');
  }
  const arrow = ARROW.exec(text)?.groups?.['command'];
  return arrow === undefined ? undefined : behindArrow(arrow);
}

function behindArrow(text: string): string | undefined {
  if (PROGRAM.test(text)) return unbang(text);
  if (FOLDER_ALONE.test(text)) return '';
  const command = text.replace(FOLDER, '');
  return PROGRAM.test(command) ? unbang(command) : undefined;
}

/** The command of `!openclaw models status`, as one types it into the TUI. */
export function commandAtBang(line: string): string | undefined {
  const command = BANG.exec(line.trim())?.groups?.['command'];
  return command === undefined ? undefined : unbang(command);
}

function unbang(command: string): string {
  return command.trim().replace(/^!/u, '').trim();
}
