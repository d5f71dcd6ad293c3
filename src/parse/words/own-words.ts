import { isMachineLine } from './machine-line.ts';

const TAG =
  /^\s*(?:\[(?:bug|solved|fixed|help|question|feature|docs|regression|support)[^\]]{0,20}\]:?|\(title[^)]{0,10}\)|(?:[-*•]|\d{1,2}[.)])\s)/iu;
/** An error at the start of a line, with no log around it; who speaks of himself; and where a sentence may end. */
const ERROR_FIRST =
  /^\s*(?:(?:run error|error)\b|⚠️|❌|(?:HTTP |status )?[45]\d\d\b|v?20\d\d\.\d{1,2}\.\d[\w.-]*:|[A-Z]\w*(?:Error|Exception)\b)(?!.{0,300}\b(?:runId|requestId|lane)=)/u;
const BODY = /(?<=\S )\{\s?["']\w/u;
const PERSON =
  /\b(?:i|i['’]?(?:m|ve)|i['’]d|my|we|our|yo|mi|uso|tengo)\b|\b(?:worked|(?:was|is) (?:fine|ok|good))\b|[我咱]/iu;
const BREAK = /[.!?,;)]\s+|[。！？，；]|\s[-–—]\s|\n/gu;

/**
 * What of a line is a person's words: all of it, nothing, or what stands before a JSON body, or what
 * follows on an error: `HTTP 401: no. I use a new key`.
 */
export function ownWords(line: string): string {
  const own = line.replace(TAG, '');
  if (!isMachineLine(own)) return own !== line && isMachineLine(line) ? '' : own;
  const said = beforeBody(own) ?? afterError(own);
  return said === undefined || isMachineLine(said) ? '' : said;
}

function beforeBody(line: string): string | undefined {
  const body = BODY.exec(line);
  return body === null ? undefined : line.slice(0, body.index);
}

function afterError(line: string): string | undefined {
  const person = ERROR_FIRST.test(line) ? PERSON.exec(line) : null;
  const end = person === null ? undefined : [...line.slice(0, person.index).matchAll(BREAK)].at(-1);
  return end === undefined ? undefined : line.slice(end.index + end[0].length);
}
