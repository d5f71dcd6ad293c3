import { z } from 'zod';
import { FactSchema } from './fact.ts';
import { Reply } from './reply.ts';

/** Who wrote a message. Only the asker's text is evidence; bots are never answered. */
export const Role = z.enum(['asker', 'helper', 'moderator', 'bot']);
export type Role = z.infer<typeof Role>;

/**
 * What was read from one message. `terms` are those of its words that documents use too (see `termsOf`). `order` counts up over the thread and gives facts their place in
 * time.
 */
export const Reading = z.strictObject({
  message: z.string(),
  order: z.number(),
  author: z.string(),
  facts: z.array(FactSchema),
  terms: z.array(z.string()).default([]),
  /** Redacted lines that look like an error of ours and that no parser knows; absent where there are none. */
  unread: z.array(z.string()).optional(),
});
export type Reading = z.infer<typeof Reading>;

/** A check that was asked for. One entry a check, kept for good: nothing is asked twice. */
export const Asked = z.strictObject({
  check: z.string(),
  order: z.number(),
  state: z.enum(['waiting', 'answered', 'unavailable']),
  /** Set once the way of typing it was explained again, after a visible slip. */
  retried: z.boolean().optional(),
  /** What was said about it besides (`Aside`). */
  told: z.array(z.string()).optional(),
});
export type Asked = z.infer<typeof Asked>;

/** A fix that was offered, and what came of it. */
export const Advised = z.strictObject({
  cause: z.string(),
  fix: z.number(),
  order: z.number(),
  outcome: z.enum(['waiting', 'worked', 'failed']),
  /** Set once it was said again in smaller steps. */
  explained: z.boolean().optional(),
  /** What was said about it besides (`Aside`). */
  told: z.array(z.string()).optional(),
});
export type Advised = z.infer<typeof Advised>;

/**
 * Something to say, written down before it is sent. `nonce` is unique in the thread and at most 25 characters, so that a channel can
 * have its server refuse the same message twice.
 */
export const Outgoing = z.strictObject({
  nonce: z.string().max(25),
  kind: z.enum(['ask', 'advise', 'confirm', 'hand-over', 'follow-up', 'closing']),
  reply: Reply,
  state: z.enum(['waiting', 'sent', 'failed']),
  /** The channel's id of the message, once it is sent. */
  message: z.string().optional(),
  /** When it was sent, ISO 8601 in UTC. */
  sentAt: z.string().optional(),
  /** The last `order` of the thread when it was sent: anything later was said by somebody who could see it. */
  seen: z.number().optional(),
  /** The checks it asks for, or the cause whose fix it advises. */
  about: z.array(z.string()).optional(),
  /** How many people found it helpful, and how many did not. */
  rated: z.strictObject({ up: z.number(), down: z.number() }).optional(),
});
export type Outgoing = z.infer<typeof Outgoing>;

/** What somebody is to be told alone about a message of theirs, written down until they are told. */
const Notice = z.strictObject({ message: z.string(), author: z.string(), reply: Reply });
export type Notice = z.infer<typeof Notice>;

/**
 * A cause as somebody who helps wrote it down, redacted: `wrong` in their words, and what repaired it. `source` links to the thread.
 * Nothing that the bot says follows from it.
 */
export const Draft = z.strictObject({
  who: z.string(),
  /** ISO 8601 in UTC. */
  at: z.string(),
  title: z.string(),
  wrong: z.string(),
  fix: z.string(),
  source: z.string(),
});
export type Draft = z.infer<typeof Draft>;

/**
 * The state of one thread: all that is needed to decide and to go on after a restart. Raw text is not in it. Beliefs are
 * not in it either: they follow from the facts and the documents, each time anew.
 */
export const Case = z.strictObject({
  thread: z.string(),
  /** The server the thread is in, where the channel has such. */
  guild: z.string().optional(),
  phase: z.enum(['new', 'asking', 'advised', 'solved', 'handed-over', 'abandoned']),
  /** Set while a person is helping, or the bot was told to be quiet: it reads on and says nothing. */
  paused: z.enum(['helper', 'told', 'moderator']).optional(),
  /** The next `order`. */
  next: z.number(),
  asker: z.string().optional(),
  readings: z.array(Reading),
  asked: z.array(Asked),
  advised: z.array(Advised),
  /** Whether something was read that no decision has looked at yet. */
  news: z.boolean(),
  /** What the bot said or is about to say, in order. */
  outbox: z.array(Outgoing),
  /** Bot messages since the last progress (a new fact); the budget of a thread. */
  said: z.number(),
  /** The order of the last message that a person wrote (presses are none). */
  heard: z.number().optional(),
  /** Ids of the newest messages of helpers and others: they are not read, and pause the bot once. */
  noticed: z.array(z.string()).optional(),
  /** What people are still to be told alone. */
  notices: z.array(Notice).optional(),
  /** What a moderator said it is: the next fix, before all beliefs. */
  told: z.string().optional(),
  /** How it was solved, and who said so. `cause` may have been corrected by a moderator. */
  solution: z
    .strictObject({
      cause: z.string().optional(),
      by: z.enum(['asker', 'helper', 'moderator']),
      message: z.string().optional(),
    })
    .optional(),
  /** The cause that helpers wrote down here, each change of it in full, oldest first. They go with the case. */
  drafts: z.array(Draft).optional(),
});
export type Case = z.infer<typeof Case>;
