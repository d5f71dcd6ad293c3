import {
  type Explanation,
  filled,
  type Knowledge,
  type Language,
  percent,
  type Reason,
  spoken,
} from '../domain/index.ts';
import { often } from './often.ts';
import { WHY_WORDS, type WhyWords } from './why-words.ts';

/** An explanation in Markdown: for, against, runner-up, what was ruled out, what would change its mind. */
export function why(explanation: Explanation, knowledge: Knowledge, language: Language): string {
  const words = WHY_WORDS[language];
  const { causes, checks } = spoken(knowledge, language);
  const title = (id: string): string => causes.find((cause) => cause.id === id)?.title ?? id;
  const check = (id: string): string => checks.find((one) => one.id === id)?.title ?? id;
  const { runnerUp, ruledOut, wouldChange } = explanation;
  return [
    `**${title(explanation.cause)}** (${percent(explanation.probability)})`,
    section(
      words.for,
      explanation.for.map((reason) => line(reason, words)),
    ),
    section(
      words.against,
      explanation.against.map((reason) => line(reason, words)),
    ),
    runnerUp === undefined
      ? ''
      : `${words.runnerUp} ${title(runnerUp.cause)} (${percent(runnerUp.probability)})`,
    section(
      words.ruledOut,
      ruledOut.map(({ cause, reason }) => `- ${title(cause)}: ${told(reason)}`),
    ),
    section(
      words.wouldChange,
      wouldChange.map(
        (one) => `- ${filled(words.outlook, { check: check(one.check), cause: title(one.cause) })}`,
      ),
    ),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function section(heading: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : [heading, ...lines].join('\n');
}

function line(reason: Reason, words: WhyWords): string {
  return `- ${words.strengths[reason.strength]}: ${told(reason)}`;
}

function told({ says, fact }: Reason): string {
  const quote = fact === undefined ? '' : `\`${fact.evidence.quote.replaceAll('`', "'")}\`${often(fact)}`;
  return [says, quote].filter((part) => part !== '').join(' — ');
}
