import {
  type CleanMessage,
  type Fact,
  linePattern,
  LONGEST_QUOTE,
  type ObservationKind,
} from '../domain/index.ts';

/** What is read in anybody's words, whatever they say. A line with nothing else on it was not understood. */
const IN_PASSING: ReadonlySet<ObservationKind> = new Set<ObservationKind>(['language', 'mention', 'subject']);

const ABOUT =
  /\b(?:40[13]|unauthori[sz]ed|forbidden|auth|authenticat\w*|authori[sz]\w*|credentials?|api[-_ ]?keys?|tokens?|oauth|sign-?in|log-?in|permissions?)\b/iu;
const FAILS =
  /\b(?:errors?|fail\w*|invalid|expired|denied|refused|rejected|missing|revoked|locked|closed|disabled|blocked|unable|cannot)\b/iu;

const MOST = 3;

/** Lines of a message that look like an error of authentication and that no parser knows: redacted, and cut as a quote is. */
export function unreadErrors({ segments }: CleanMessage, facts: readonly Fact[]): readonly string[] {
  const understood = facts.filter(({ observation }) => !IN_PASSING.has(observation.kind));
  const read = new Set(understood.map(({ evidence: { part, line } }) => `${part} ${line}`));
  const patterns = new Set(understood.map(({ evidence: { quote } }) => linePattern(quote)));
  const unread = segments.flatMap(({ part, lines }) =>
    lines
      .filter(({ number, text }) => !read.has(`${part} ${number}`) && ABOUT.test(text) && FAILS.test(text))
      .map(({ text }) => text.trim().slice(0, LONGEST_QUOTE))
      // Logs repeat, and of each thing that was read the last line alone is kept.
      .filter((text) => !patterns.has(linePattern(text))),
  );
  return [...new Set(unread)].slice(0, MOST);
}
