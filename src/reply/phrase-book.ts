import type { HandOverReason, Slots } from '../domain/index.ts';

/** The connecting words of the bot, in one language. Everything about causes and checks stands in their documents. */
export interface Phrases {
  readonly runAndPaste: string;
  readonly answerHere: string;
  readonly where: Readonly<Record<'terminal' | 'tui' | 'chat' | 'browser' | 'editor', string>>;
  /** The same again, for somebody who asked how to do it. */
  readonly inSteps: string;
  /** How to open a terminal, by system; how to run the lines in it; how to bring back what they print. */
  readonly steps: {
    readonly open: Readonly<Record<string, string>>;
    readonly run: string;
    readonly paste: string;
  };
  readonly hide: string;
  /** The same where several outputs are asked for at once. */
  readonly hideIn: string;
  readonly worked: string;
  readonly ifNot: string;
  readonly ifNotCommand: string;
  readonly careful: string;
  /** What is said of a slot that is not known. */
  readonly unknown: Slots;
  readonly goBack: string;
  readonly likely: string;
  /** A known bug: of versions from and to, of those up to one, of those since one; and the version that mends it. */
  readonly knownBug: Readonly<Record<'between' | 'until' | 'since', string>>;
  readonly mended: string;
  /** Of a line that came many times; `oftenLast` where the time of the last is known. */
  readonly often: string;
  readonly oftenLast: string;
  readonly thanks: string;
  readonly thanksCause: string;
  readonly handOver: Readonly<Record<HandOverReason, string>>;
  readonly choices: Readonly<Record<'worksNow' | 'stillBroken' | 'cannotRun' | 'person' | 'why', string>>;
}
