import type { Client } from 'discord.js';
import type { DiscordNeeds } from './needs.ts';
import type { Notes } from './notes.ts';

/** Runs work of one thread after all earlier work of that thread; threads do not wait for each other. */
export type InOrder = <T>(thread: string, work: () => Promise<T>) => Promise<T>;

/** What everything in this folder works with, once the client exists. */
export interface Session extends DiscordNeeds {
  readonly client: Client<true>;
  readonly inOrder: InOrder;
  readonly notes: Notes;
  /** Waits for a burst to end, then decides and says. `isAnswered`: somebody waits, and sees halfway that an answer is under way. */
  readonly decideSoon: (thread: string, isAnswered?: boolean) => void;
  /** Tries again, later each time, to say what could not be said. */
  readonly sayLater: (thread: string) => void;
  /** Reads a thread later, or what was missed in all threads of a channel: Discord could not be asked. */
  readonly readLater: (threadOrChannel: string) => void;
}
