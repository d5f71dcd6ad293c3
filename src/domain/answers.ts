import type { Fact } from './fact.ts';
import type { Check, Provider } from './knowledge.ts';
import type { Observation } from './observation.ts';
import { matches } from './pattern.ts';

/** An answer to a question that can be pressed. `id` is unique among all answers to it. */
interface Answer {
  readonly id: string;
  readonly label: string;
  /** What is then taken as seen. */
  readonly means: readonly Observation[];
}

/** The answers to a question: its own, or one for each site on which one of these providers' keys are made. */
export function answersTo(check: Check, providers: readonly Provider[]): readonly Answer[] {
  return check['answers-from'] === 'provider-sites'
    ? providers.flatMap(siteAnswers)
    : check.answers.map(({ label, means }, index) => ({ id: String(index), label, means }));
}

/** Whether one of these facts is what a check was asked for. */
export function isAnsweredBy(check: Check, facts: readonly Fact[]): boolean {
  return check['answered-by'].some((pattern) =>
    facts.some(({ observation }) => matches(pattern, observation)),
  );
}

/** One site may hand out keys of several products: an answer is known by its place in the list. */
function siteAnswers({ id, sites }: Provider): readonly Answer[] {
  return sites.map(({ site, label, provider = id, region, product }, index) => ({
    id: `${id}/${index}`,
    label,
    means: [
      {
        kind: 'key-origin',
        site,
        provider,
        ...(region === undefined ? {} : { region }),
        ...(product === undefined ? {} : { product }),
      },
    ],
  }));
}
