import type { Strength } from '../domain/index.ts';

/**
 * Every number of the decision, in one place. Log-odds are natural logarithms: `proves` multiplies the odds of a cause by
 * about 100, `suggests-strongly` by 10, `suggests` by 3. Costs are in messages: 1 is one exchange with a tired person.
 * The shape (naive Bayes with capped evidence, expected cost of repair) is that of Heckerman, Breese and Rommelse,
 * "Decision-Theoretic Troubleshooting", CACM 38(3), 1995; see docs/adr.
 */
export const LOG_ODDS: Readonly<Record<Exclude<Strength, 'rules-out'>, number>> = {
  proves: 4.6,
  'suggests-strongly': 2.3,
  suggests: 1.1,
  'speaks-against': -1.1,
  'speaks-strongly-against': -2.3,
};

/** A ruled-out cause is not impossible, since outputs are misread and people err; it is as good as. */
export const RULED_OUT = -9;

/** The log-odds of a strength. */
export function weightOf(strength: Strength): number {
  return strength === 'rules-out' ? RULED_OUT : LOG_ODDS[strength];
}

/** How common a cause is: each step of the documents' scale (1 rare … 5 weekly) is this much. */
export const PRIOR_STEP = 0.55;

/** The documents' frequencies weigh as much as this many threads that moderators have marked. */
export const DOCUMENTS_WEIGH = 150;

/** Marks move a cause at most this many steps of that scale. */
export const MOST_STEPS = 2;

/** An output that would have shown what a cause leaves behind, and did not. */
export const NOT_SHOWN = -1.1;

/** All failures that were seen happened in another layer than the cause lives in. */
export const OTHER_LAYER = -3.5;

/** Nothing that was said or pasted speaks for the cause. */
export const NO_SIGN = -1.2;

/** A fix that was tried and did not help. */
export const TRIED = -3.2;

/** The cause that no evidence removes: something nobody has written down yet. */
export const UNKNOWN = 2.2;

/** What a person's call costs the thread, in messages. The bot hands over where its own way is expected to be longer. */
export const PERSON = 9;

/** What any message costs, and what the person's work adds to it. */
export const MESSAGE = 1;
export const PER_MINUTE = 0.05;

/** What trying a fix costs before its minutes: a message, and the trust and patience that a wrong one takes. */
export const TRY_FIX = 2;

/** What each command of a block costs beyond its time: to copy, to read, to paste. */
export const PER_COMMAND = 0.2;

/** What a minute of somebody's time costs when it is spent on an observation, which repairs nothing. */
export const PER_MINUTE_OF_ASKING = 0.3;
export const RISK: Readonly<Record<'none' | 'low' | 'high', number>> = { none: 0, low: 0.1, high: 0.6 };

/** Somebody answers an ask with this probability. */
export const ANSWERED = 0.8;

/** What waiting for an open answer costs, in messages: somebody is stuck meanwhile. */
export const WAITING = 0.3;

/** Each message of the asker that leaves an open ask unanswered makes an answer to it less likely by this factor. */
export const PATIENCE = 0.9;

/** How likely a cause is to show an unseen piece of evidence of this strength when its output is pasted. */
export const SHOWS: Readonly<Partial<Record<Strength, number>>> = {
  proves: 0.9,
  'suggests-strongly': 0.75,
  suggests: 0.5,
};

/** A question must save this much more than it is estimated to cost: estimates of what an output will show are hopeful. */
export const ASK_MARGIN = 0.2;

/** Bot messages without progress before a person is called. */
export const BUDGET = 4;
