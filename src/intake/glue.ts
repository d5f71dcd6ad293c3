const TOKEN = /^[\w./:@=-]$/u;
const HEAD = /^[\w./:@=-]*/u;
const CLOSES = /^[),.;:\]]/u;
const OPENS = /[([]$/u;
const FILE_END = /^[\w-]{0,40}\.(?:json|sqlite|log)\b/u;
const COUNTED = /^(?:oauth|token|api)/u;
const WORD_CHARACTER = /^[A-Za-z_-]$/u;
const WORD_HEAD = /^[A-Za-z_-]*/u;
/** Words that OpenClaw prints often enough to see that two pieces are one. */
const VOCABULARY =
  /^(?:anthropic|openai|openrouter|minimax|moonshot|profiles?|openclaw|effective|api[_-]key|oauth|token|source|default|authentication(?:_error)?|credentials?|provider|configure|request_id|cooldown|disabled|billing|invalid|models?|agent|agentdir|gateway|missing|google|expires|expired|unauthorized|mismatch|refresh|failed|status|error)$/iu;

/** The characters at the end of a text that `allowed` takes; only its last 60 are looked at. */
function tailOf(text: string, allowed: RegExp): string {
  let start = text.length;
  while (start > 0 && start > text.length - 60 && allowed.test(text.charAt(start - 1))) start -= 1;
  return text.slice(start);
}

/**
 * Puts the two sides of a cut together: with a blank where words were wrapped, without where a screen's edge cut a word
 * (`full`: the line before ended at that edge).
 */
export function glue(open: string, next: string, full: boolean): string {
  return staysOne(open, next, full) ? open + next : `${open} ${next}`;
}

function staysOne(open: string, next: string, full: boolean): boolean {
  if (CLOSES.test(next) || OPENS.test(open)) return true;
  const tail = tailOf(open, TOKEN);
  const head = HEAD.exec(next)?.[0] ?? '';
  if (head === '' || areTwo(tail, head)) return false;
  return tail !== '' && (full || sticks(tail, head) || completesWord(open, next));
}

/** A number and what it counts; a word in small letters and one that begins with a capital. */
function areTwo(tail: string, head: string): boolean {
  return (
    (/^\d+$/u.test(tail) && COUNTED.test(head)) || (/^[a-z]+$/u.test(tail) && /^[A-Z][a-z]+$/u.test(head))
  );
}

/** Whether a token ends or begins with a character that no blank stands beside. */
function sticks(tail: string, head: string): boolean {
  if (/[/_=@]$/u.test(tail) || /^(?:[/_=@]|-[a-z])/u.test(head)) return true;
  if (tail.includes('/') && FILE_END.test(head)) return true;
  if (/\w[-.]$/u.test(tail) && /^[a-z\d]/u.test(head)) return !/[a-z]{3}\.$/u.test(tail);
  return /\w:$/u.test(tail) && /^[\w.-]+=/u.test(head);
}

function completesWord(open: string, next: string): boolean {
  const left = tailOf(open, WORD_CHARACTER);
  const right = WORD_HEAD.exec(next)?.[0] ?? '';
  if (left === '' || right === '') return false;
  return VOCABULARY.test(left + right) && !(VOCABULARY.test(left) && VOCABULARY.test(right));
}
