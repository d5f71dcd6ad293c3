import { answersTo, type Claim, type Knowledge, type Observation } from '../domain/index.ts';

/** What the fixed choices say. */
const CLAIM_OF: Readonly<Record<string, Claim>> = {
  'works-now': 'works-now',
  'still-broken': 'still-broken',
  'cannot-run': 'cannot-run',
  person: 'wants-human',
  pause: 'stop-bot',
};

const ANSWER = /^answer:(?<check>[a-z0-9-]{1,60}):(?<answer>.{1,80})$/u;

/** What a choice says; undefined for a choice that no document and no step offers. */
export function meaningOf(
  choice: string,
  { checks, providers }: Pick<Knowledge, 'checks' | 'providers'>,
): readonly Observation[] | undefined {
  const claim = CLAIM_OF[choice];
  if (claim !== undefined) return [{ kind: 'claim', claim }];
  const { check: id, answer } = ANSWER.exec(choice)?.groups ?? {};
  const check = checks.find((one) => one.id === id);
  return check === undefined
    ? undefined
    : answersTo(check, providers).find((one) => one.id === answer)?.means;
}
