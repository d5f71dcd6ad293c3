import { MACHINE_SENTENCE } from './machine-line.ts';

export const ASKED =
  /^(?:(?:hi|hey|hello|ok|okay|so|and|also|but|um|hmm|or|then|y|pero)[ ,]+)*(?:do|does|did|is|are|am|was|were|can|could|should|shall|will|would|may|might|has|have|must|what|which|where|who|when|how|any idea|anyone|tell me|debo|puedo|hay que|tengo que|deberia|se puede|como|cual|que|donde)\s(?!that i\b)/u;
export const ASKED_MARK = /[?？]$/u;
/** Where somebody goes on after quoting a program, what is left open before the quotation, and enough words to say something. */
const GOES_ON = /[,，。但]|\s(?:but|although|though|even though|and|pero|aunque)\s|可是|不过/u;
const OPEN_END = /[\s:：,，"'(-]{1,4}$/u;
const SAYING = /\p{L}{2}\P{L}{1,6}\p{L}{2}|\p{Script=Han}{3}/u;
/** Where a sentence turns from telling to asking. */
const ASKS_THEN =
  /(?:,|;| -) ?(?:(?:so|but|and|y|pero) )?(?:why|how|what|where|which|who|is|are|do|does|did|can|could|should|would|que|como|donde|cual|por que|debo|puedo|hay que)\s|[,，](?=怎么|为什么|为何|是不是|请问|如何|哪里|能不能|可以|该|要)/u;

/** A sentence without what a program says in it, and what it tells apart from what it asks. */
export function spoken(part: string): readonly string[] {
  const quoted = MACHINE_SENTENCE.exec(part);
  if (quoted !== null) {
    const rest = part.slice(quoted.index + quoted[0].length);
    const after = GOES_ON.exec(rest);
    const own = [part.slice(0, quoted.index), after === null ? '' : rest.slice(after.index)];
    return own.map((piece) => piece.replace(OPEN_END, '')).filter((piece) => SAYING.test(piece));
  }
  const asks = ASKED_MARK.test(part) && !ASKED.test(part) ? ASKS_THEN.exec(part) : null;
  if (asks === null || asks.index === 0) return part === '' ? [] : [part];
  return [part.slice(0, asks.index), part.slice(asks.index).replace(/^[,，;:\s-]{1,4}/u, '')];
}
