import type { Cause } from '../domain/index.ts';

/** One cause with how much is believed of it at that place of the tree. */
export interface Guess {
  readonly cause: string;
  readonly probability: number;
}

/** One message that asks: a block of commands, or one question. */
export interface AskNode {
  readonly kind: 'ask';
  /** Ids of the checks, in the order in which they are typed. */
  readonly checks: readonly string[];
  readonly isQuestion: boolean;
  /** The command lines, or the words of the question. */
  readonly lines: readonly string[];
  readonly edges: readonly Edge[];
}

/** What was seen, how likely that is once the node above is reached, and where it leads. */
export interface Edge {
  readonly seen: string;
  /** The pattern behind the words; absent where nothing telling is seen. */
  readonly pattern?: string;
  readonly probability: number;
  readonly to: TreeNode;
}

/** A fix is offered. `fix` is its index in the cause's document, `then` what is tried next if it does not help. */
export interface FixLeaf extends Guess {
  readonly kind: 'fix';
  readonly title: string;
  readonly layer: Cause['layer'];
  readonly fix: number;
  readonly text: string;
  readonly commands: readonly string[];
  /** The version this place of the tree is about, where it is known. */
  readonly version?: string;
  readonly then: readonly Guess[];
}

/** The bot's way ends without a fix: a person is called, or there is nothing to say. */
export interface EndLeaf {
  readonly kind: 'end';
  readonly because: string;
  readonly guesses: readonly Guess[];
}

/** Rare branches, merged: what they would come to. */
interface OtherLeaf {
  readonly kind: 'other';
  readonly guesses: readonly Guess[];
}

export type TreeNode = AskNode | FixLeaf | EndLeaf | OtherLeaf;

/** The decision tree from one first symptom. */
export interface Tree {
  readonly title: string;
  readonly root: TreeNode;
}
