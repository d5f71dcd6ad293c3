import type { Strength } from '../domain/index.ts';

/**
 * Every number of the decision, in one place. Log-odds are natural logarithms: `proves` multiplies the odds of a cause by
 * about 250, `suggests-strongly` by 12, `suggests` by 1.6: fitted to recorded threads. Costs are in messages: 1 is one exchange with a tired person.
 * The shape (naive Bayes with capped evidence, expected cost of repair) is that of Heckerman, Breese and Rommelse,
 * "Decision-Theoretic Troubleshooting", CACM 38(3), 1995; see docs/adr. Other numbers are only ever put in their place to
 * measure what these are worth (`npm run evaluate -- --folds 5`).
 */
export interface Weights {
  /** The log-odds of each strength. */
  readonly strengths: Readonly<Record<Strength, number>>;
  /** How common a cause is: each step of the documents' scale (1 rare … 5 weekly) is this much. */
  readonly priorStep: number;
  /** The documents' frequencies weigh as much as this many threads that moderators have marked. */
  readonly documentsWeigh: number;
  /** Marks move a cause at most this many steps of that scale. */
  readonly mostSteps: number;
  /** An output that would have shown what a cause leaves behind, and did not. */
  readonly notShown: number;
  /** All failures that were seen happened in another layer than the cause lives in. */
  readonly otherLayer: number;
  /** Nothing that was said or pasted speaks for the cause. */
  readonly noSign: number;
  /** What speaks for a cause by somebody's words alone weighs this much of what an output shows. */
  readonly told: number;
  /** The cause whose documents put it most like the thread does. */
  readonly likeness: number;
  /** The part of it that is left where something speaks strongly against the cause. */
  readonly denied: number;
  /** The likeness from which on words count as much as words can; threads reach 0.1 to 0.5. */
  readonly alike: number;
  /** A fix that was tried and did not help. */
  readonly tried: number;
  /** The cause that no evidence removes: something nobody has written down yet. */
  readonly unknown: number;
  /** What a person's call costs the thread, in messages. The bot hands over where its own way is expected to be longer. */
  readonly person: number;
  /** What any message costs, and what each minute of repair adds to it. */
  readonly message: number;
  readonly perMinute: number;
  /** What trying a fix costs before its minutes: a message, and the trust and patience that a wrong one takes. */
  readonly tryFix: number;
  /** What each fix that was tried in vain adds to that. */
  readonly triedInVain: number;
  /** What a fix costs more where nothing was looked at and nothing proves its cause. */
  readonly blindFix: number;
  /** What each command of a block costs beyond its time: to copy, to read, to paste. */
  readonly perCommand: number;
  /** What a minute of somebody's time costs when it is spent on an observation, which repairs nothing. */
  readonly perMinuteOfAsking: number;
  readonly risk: Readonly<Record<'none' | 'low' | 'high', number>>;
  /** Somebody answers an ask with this probability. */
  readonly answered: number;
  /** What waiting for an open answer costs, in messages: somebody is stuck meanwhile. */
  readonly waiting: number;
  /** Each message of the asker that leaves an open ask unanswered makes an answer to it less likely by this factor. */
  readonly patience: number;
  /** How likely a cause is to show an unseen piece of evidence of this strength when its output is pasted; 0 where it is not listed. */
  readonly shows: Readonly<Partial<Record<Strength, number>>>;
  /** A question must save this much more than it is estimated to cost: estimates of what an output will show are hopeful. */
  readonly askMargin: number;
  /** Bot messages without progress before a person is called. */
  readonly budget: number;
  /** The log-odds that a thread is ours: without any sign, and what each sign adds. */
  readonly ours: { readonly base: number; readonly signs: Readonly<Record<OursSign, number>> };
}

/** What tells whether a thread is any of our business; `is-ours.ts` says how much there is of each. */
export type OursSign =
  | 'nearer'
  | 'ownFailure'
  | 'failure'
  | 'subject'
  | 'complaint'
  | 'terse'
  | 'evidence'
  | 'named'
  | 'underWay'
  | 'elsewhere'
  | 'otherProgram';

/** The numbers as they are used. */
export const WEIGHTS: Weights = {
  strengths: {
    proves: 5.5,
    'suggests-strongly': 2.5,
    suggests: 0.5,
    'speaks-against': -0.5,
    'speaks-strongly-against': -2.5,
    // A ruled-out cause is not impossible, since outputs are misread and people err; it is as good as.
    'rules-out': -9,
  },
  priorStep: 0.4,
  documentsWeigh: 150,
  mostSteps: 2,
  notShown: -0.7,
  otherLayer: -1,
  noSign: -1.7,
  told: 0.5,
  denied: 0.5,
  likeness: 7,
  alike: 0.17,
  tried: -3.2,
  unknown: 1.5,
  person: 9,
  message: 1,
  perMinute: 0.05,
  tryFix: 2,
  triedInVain: 0.6,
  blindFix: 1.6,
  perCommand: 0.2,
  perMinuteOfAsking: 0.3,
  risk: { none: 0, low: 0.1, high: 0.6 },
  answered: 0.8,
  waiting: 0.3,
  patience: 0.9,
  shows: { proves: 0.9, 'suggests-strongly': 0.75, suggests: 0.5 },
  askMargin: 0.4,
  budget: 4,
  ours: {
    base: -1.45,
    signs: {
      nearer: 1.3,
      ownFailure: 0.9,
      failure: 0.1,
      subject: 0.5,
      complaint: 0.5,
      terse: 1.5,
      evidence: 0.25,
      named: 0.45,
      underWay: 3,
      elsewhere: -2.2,
      otherProgram: -0.75,
    },
  },
};

/** Somebody answers an ask with this probability. */
export const ANSWERED = WEIGHTS.answered;
