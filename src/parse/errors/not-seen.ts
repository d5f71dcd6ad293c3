/** How far before an error its negation may stand. */
const REACH = 90;

/** Words that say of what follows, or of a list of which it is a part, that it was not seen. */
const ABSENT =
  /\b(?:not (?:one|a single|any)|never (?:any|a single)|without (?:any|a single)|zero|instead of(?: an?| the)?|no longer(?: \w+){0,2}|kein(?:e|en)?|ning[uú]n|ni un(?: solo)?)\s(?:[\w.-]{1,40}(?:\s?[/,]\s?|\s(?:or|and|nor|oder|und|o|ni)\s)){0,6}["'`“]?$/iu;
const ABSENT_HAN = /(?:没有(?:出现|看到|任何|一[条个次])|不再(?:是|报)?)\s?["'“「`]?$/u;

/** Words that say of what follows that it came first. */
const EARLIER =
  /(?:\b(?:at first|initially|originally|in the beginning|al principio)\b|一开始|最初|起初|刚开始)(?!.{0,80}(?:\b(?:now|then|later|ahora|luego)\b|现在|后来|然后|今天))[^!?。\n]{0,80}$/iu;

/** Whether the words before an error say that it was not seen. */
export function isNotSeen(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - REACH), at);
  return ABSENT.test(before) || ABSENT_HAN.test(before);
}

/** Whether the words before an error say that it came first and gave way to another. */
export function isEarlier(text: string, at: number): boolean {
  return EARLIER.test(text.slice(Math.max(0, at - REACH), at));
}

/** From what came first to what came after it, in one sentence. */
const TURN =
  /(?:\b(?:at first|initially|originally|in the beginning|al principio)\b|一开始|最初|起初|刚开始)[^\n]{1,160}?(?:\b(?:but now|and now|now|since then|later|ahora|luego)\b|现在|后来|变成)/iu;

/** What is said after the turn from an earlier failure to the newest; undefined where there is no turn. */
export function afterTurn(text: string): string | undefined {
  const turn = TURN.exec(text);
  return turn === null ? undefined : text.slice(turn.index + turn[0].length);
}
