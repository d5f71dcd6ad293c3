/**
 * Shapes of lines that programs print or that belong to code and commands. Output of OpenClaw 2026.1 to 2026.9, common log
 * formats, shells. A line that fits is not read as a person's words.
 */
const SHAPES: readonly RegExp[] = [
  /^\s*[[{}<>|\]│┃┌└├╭╰╮╯◇◆●○◒◓◐◑─━═▄█■]/u, // log tags, JSON, boxes, quotes, bullets of outputs
  /^\s*"[\w.:@/-]+"\s*:/u, // a JSON member
  /^\s*[-*+]\s+[\w.:@/-]+\s+(?:effective=|static|ok\b|expired|expiring|missing)/u, // models status
  /^\s*(?:[$#%>❯➜λ]|PS [A-Z]:|[A-Z]:\\)\s?\S/u, // shell prompts
  /^\s*[\w.-]+@[\w.-]+[^@]{0,60}[$#%](?:\s|$)/u, // user@host ~ %
  /^\s*(?:bash|zsh|sh|fish|fatal|npm|node|error|warn(?:ing)?|info|debug|trace|curl|psql)(?:-[\d.]+\$|:|\s(?:ERR|WARN)!)/iu,
  /^\s*!\w/u, // the TUI's shell escape
  /^\s*\/bin\/\w+:/u,
  /^\s*(?:model|workspace|gateway\.[\w.]+)\s*:\s/u, // the configuration wizard
  /^\s*(?:export|cat|echo|grep|env|printenv|cd|ls|brew|apt|apt-get|pip|pnpm) +\S+(?: +-|$| +[a-z:-]+$)/u,
  /^\s*(?:export\s+)?[A-Z][A-Z0-9_]{3,}\s*=/u, // assignments
  /^\s*\d{4}-\d{2}-\d{2}[T ]/u, // time stamps
  /^\s*\d{1,2}:\d{2}:\d{2}\b/u,
  /^\s*(?:run error|agent failed|gateway (?:agent|connect) failed|connected \||gateway connected|connecting|disconnected\b|local shell:|session agent:)/iu,
  /^\s*agent [\w-]+ \| session/u, // TUI footer
  /^\s*(?:⚠️|[❌✗✖✓✔🦞⏱])/u,
  /^\s*(?:HTTP |status )?[45]\d\d(?::|\s?[{"<]| [A-Z]| (?:status|unauth|invalid|missing|incorrect|forbidden|auth|bad|too|page))/u,
  /^\s*HTTP \d/u,
  /^\s*at \S+ ?\(/u, // stack traces
  /[;{]\s*$|\}\)[;,]?\s*$|\.\w+\([^()]*\)[,;)}\s]*$|===|\) ?=> ?|\bmodel="/u, // code
  /^\s*(?:\/\/|\/\*|#include|return\b.*\(|throw new|import \S+ from|export default|const \w+ =|let \w+ =|def \w+\(|if \w+\.\w+|remote:|HTTP\/\d|npm error|\d{1,3}(?:\.\d{1,3}){3}\s)/u,
  /^\s*\w+(?:\.\w+)+:\s/u, // qualified names, file names of messages
  /^\s*[A-Z]\w*(?:Error|Exception)\b/u,
  /^\s*(?:Config|Agent dir|Default|Fallbacks|Image model|Image fallbacks|Aliases|Configured models|Auth store|Shell env|Providers w\/|OAuth\/token|Auth overview|Auth file|Order override|Agent|Provider|Profile|Profiles|Service|Runtime|Dashboard|Gateway|Probe target|RPC probe|Listening|Logs|Model|Tokens|Agents|Sessions|Source|Bind|Reason|Missing auth)(?: \(\d+\))?\s*:/u,
  /^\s*\/[a-z][\w-]*(?:\s\S+){0,3}\s*$/u, // a slash command by itself
  /^\s*(?:https?|wss?):\/\/\S+\s*$/u,
  /^\s*(?:allow local shell commands|this runs commands on your machine|select yes\/no|wake up, my friend|hatch in tui)/iu,
  /\b(?:request_id|runId|durationMs|isError|rawError|errorPreview|decision|reason|lane|profile)=\S/u,
  /(?:^|\s)\S[^\s=]*=\S+\s+\S+=\S+/u, // logfmt
  /\{\s*"\w+"\s*:/u, // JSON inside a line
];

/** A command line of these programs, unless it has the small words of a sentence: `openclaw status says ok`. */
const COMMAND =
  /^\s*(?:sudo )?(?:openclaw|clawdbot|moltbot|claude|docker|npm|npx|systemctl|launchctl|journalctl|curl|ssh|git)\s+(?:-|agents?\b|auth\b|channels?\b|config\b|configure\b|dashboard\b|devices\b|doctor\b|exec\b|gateway\b|health\b|install\b|logs\b|memory\b|models?\b|onboard\b|pairing\b|plugins\b|restart\b|secrets\b|setup-token\b|sessions\b|status\b|update\b|https?:)/u;
const SMALL_WORD =
  /\s(?:works|worked|fails|says|gives|shows|doesn.?t|does|is|prints|finds|has|was|still|lists|reports|looks|but|and|i|the|my|in|with|on|it|or)\s/u;

/** A key or product alone is a short answer: `sk-ant`, `z.ai`. Everything else needs a word of letters. */
const HAS_WORD = /\p{L}{2}/u;

/** Nobody but a person begins so. */
const PERSON_FIRST = /^\s*(?:i|i['’](?:m|ve|d)|ive|my|we|hi|hey|hello|yo|mi|tengo|hola)\s(?!=)|^\s*我/iu;

/** Whether a line is a program's, or code, and not a person's words. */
export function isMachineLine(text: string): boolean {
  if (PERSON_FIRST.test(text)) return false;
  if (!HAS_WORD.test(text) || SHAPES.some((shape) => shape.test(text))) return true;
  return COMMAND.test(text) && !SMALL_WORD.test(text);
}

/** Folded sentences that OpenClaw, its providers and common helpers print; quoted inside prose they claim nothing. */
export const MACHINE_SENTENCE =
  /your api key has run out|your credit balance|please go to plans|plans & billing|you can find your api key|try again (?:later|in )|re-?auth(?:enticate)? with|then try again|configure auth for this agent|set an api key environment|rotate\/reissue|open the control ui from|start a fresh session|contact support|request was rejected|no api key found for|no available auth profile|all models failed|failed before reply|please obtain a new token|refresh your existing token|could not be refreshed|you have hit your|exceeded your current|please check your plan|please carry the api|this route requires/u;
