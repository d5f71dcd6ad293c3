import type {
  Attachment,
  Case,
  Fact,
  Language,
  Notice,
  Outgoing,
  Reply,
  Role,
  SecretShape,
  Settings,
} from '../domain/index.ts';
import type { WrittenCause } from './drafts-of.ts';
import type { AuditEntry } from './ports.ts';

/** Who does something: the channel's id of the person, and what they are in this thread. */
export interface Actor {
  readonly user: string;
  readonly role: Role;
}

/**
 * A message of a thread. `role` is `other` for people who are neither the asker nor helpers: their text is searched for secrets and
 * counts for nothing else. The title of a thread comes with its first message; sent alone later, it is that message taken again.
 */
export interface ThreadMessage {
  readonly thread: string;
  /** Absent in channels without servers. Remembered with the case. */
  readonly guild?: string;
  readonly message: string;
  readonly author: string;
  readonly role: Role | 'other';
  readonly title?: string;
  readonly text: string;
  readonly attachments: readonly Attachment[];
  /** Names of files that could not be had (too large, gone). */
  readonly missing?: readonly string[];
  /** When it was written, ISO 8601 in UTC: messages from before a thread was forgotten are not read again. */
  readonly at?: string;
}

/** A thread's state in a few words, for tags and buttons. */
export interface Brief {
  readonly thread: string;
  readonly phase: Case['phase'];
  readonly paused?: NonNullable<Case['paused']>;
  /** There is something of ours in it: an error we know, or evidence of weight. */
  readonly isOurs: boolean;
  /** A decision is due. */
  readonly hasNews: boolean;
  /** Absent while it is open. */
  readonly solution?: NonNullable<Case['solution']>;
}

/** What was found in a message. Decide after the burst, where `brief.hasNews`. */
export interface Taken {
  /** Set where the message was not read at all: nothing else happened. */
  readonly ignored?: 'opted-out' | 'forgotten' | 'bot';
  readonly secrets: readonly SecretShape[];
  /** At least one secret is certain by its shape: only then may the message be deleted. */
  readonly isCertain: boolean;
  /** What to post in the place of a deleted message; present only where there are secrets. */
  readonly redacted?: Redacted;
  /** One sentence for each attachment that was not read. */
  readonly refused: readonly string[];
  readonly language: Language;
  readonly brief: Brief;
}

/** A message without its secrets; attachments as texts, long logs reduced to the lines that can matter. */
export interface Redacted {
  readonly text: string;
  readonly attachments: readonly { readonly name: string; readonly text: string }[];
}

/** Something written down to be said. Send it with its nonce, then report `sent` or `failed`. */
export interface ToSend {
  readonly thread: string;
  readonly guild?: string;
  readonly nonce: string;
  readonly kind: Outgoing['kind'];
  readonly reply: Reply;
  /**
   * What the bot said last. Where no person has written since, a second message may not follow it: it is changed into this one, or,
   * where somebody must hear of it, a new message says both and the old one goes.
   */
  readonly last?: { readonly message: string; readonly isAnswered: boolean };
  /** The helper role is to be mentioned: true once in a thread. */
  readonly ping: boolean;
  /** Somebody is to hear of it, which no edit brings about. */
  readonly notifies: boolean;
  /** The quote is from a message that was given in private: to be left out where others read. */
  readonly isQuotePrivate: boolean;
}

/** What came of a decision. `says` is empty where the bot keeps quiet. */
export interface Decided {
  readonly step: 'ask' | 'advise' | 'confirm' | 'hand-over' | 'quiet';
  /** Why it keeps quiet or hands over. */
  readonly because?: string;
  readonly says: readonly ToSend[];
  readonly brief: Brief;
}

/** Somebody pressed a choice of a reply. `nonce` is that of the reply it stands under; ids are those of `Reply.choices`, and `pause`. */
export interface Press {
  readonly thread: string;
  readonly nonce: string;
  readonly choice: string;
  readonly actor: Actor | { readonly user: string; readonly role: 'other' };
  /** That of whoever pressed, for what is shown to them alone; the thread's where absent. */
  readonly language?: Language;
}

/** What a press did: `taken` (decide now, and disable the old choices), or why not. */
export type Pressed =
  | { readonly kind: 'taken'; readonly brief: Brief }
  /** To be shown to whoever pressed, alone: the explanation. */
  | { readonly kind: 'why'; readonly markdown: string }
  /** Not theirs to press, of a step that is past, or unknown; `text` says so to whoever pressed, alone. */
  | { readonly kind: 'refused'; readonly because: 'not-yours' | 'past' | 'unknown'; readonly text: string };

/** One cause with how much is believed of it. */
export interface Guess {
  readonly cause: string;
  readonly title: string;
  readonly probability: number;
}

/** A case for people: the parts, and all of it as Markdown (facts, beliefs, path, next step). */
export interface CaseView {
  readonly brief: Brief;
  readonly guesses: readonly Guess[];
  readonly facts: readonly Fact[];
  /** Check ids and cause ids in the order they were asked and advised. */
  readonly path: readonly string[];
  readonly language: Language;
  readonly markdown: string;
}

/** What to read without a thread. */
export interface Paste {
  readonly text: string;
  readonly title?: string;
  readonly attachments: readonly Attachment[];
}

/** What one paste means. `reply` is absent where nothing of ours is in it; `nothing` then says so. */
export interface Diagnosis {
  readonly reply?: Reply;
  readonly nothing?: string;
  readonly guesses: readonly Guess[];
  readonly facts: readonly Fact[];
  readonly why?: string;
  readonly secrets: readonly SecretShape[];
  readonly isCertain: boolean;
  readonly refused: readonly string[];
  readonly language: Language;
}

/** A mark: this message is the solution. `cause` where a moderator named it. */
export interface Mark {
  readonly thread: string;
  readonly guild?: string;
  readonly message?: string;
  readonly actor: Actor;
  readonly cause?: string;
  /** That of whoever reads the guesses. */
  readonly language?: Language;
}

/**
 * What came of a mark. The line with cause and fix is written into the outbox, once: not where it was solved before, nor where the bot
 * was told to be quiet.
 */
export interface Marked {
  readonly brief: Brief;
  /** The bot's guesses, best first, for the question to a moderator; the first is to be preselected. */
  readonly guesses: readonly Guess[];
  /** What came of passing it on to AnswerOverflow. */
  readonly passedOn: 'sent' | 'off' | 'failed';
}

/** What a form to write a cause down begins with: what was written before, and the lines of the thread that go along as its sample. */
export interface DraftForm {
  readonly title: string;
  readonly wrong: string;
  readonly fix: string;
  readonly lines: readonly string[];
}

/** A cause, written down by somebody who helps. `source` links to the thread. */
export interface DraftToSave extends Omit<DraftForm, 'lines'> {
  readonly thread: string;
  readonly guild: string;
  readonly actor: Actor;
  readonly source: string;
}

/** Another thread that was solved, where the same was wrong. `message` is what was marked, `fix` the words of what repaired it. */
export interface SimilarThread {
  readonly thread: string;
  readonly guild: string;
  readonly message?: string;
  readonly fix?: string;
}

/** Numbers of a guild or of everything. Kinds of solved are never merged. */
export interface Stats {
  readonly since: string;
  readonly threads: number;
  readonly open: number;
  readonly solvedByAsker: number;
  /** A helper or a moderator said so. */
  readonly solvedByHelper: number;
  /** Advice was given and nobody said what came of it, for a week. */
  readonly silent: number;
  readonly handedOver: number;
  /** How often people found a message of the bot helpful, and how often not. */
  readonly rated: { readonly up: number; readonly down: number };
  /** The asker's messages before the solution, the middle value; absent without solved threads. */
  readonly messagesToSolution?: number;
  /** Most frequent first; marked causes before believed ones. */
  readonly causes: readonly { readonly cause: string; readonly title: string; readonly count: number }[];
  /** Threads that were ours and whose best cause is `unknown`: the gap in the documents. */
  readonly unknown: number;
  /** One entry a day, for a picture. */
  readonly days: readonly { readonly day: string; readonly threads: number; readonly solved: number }[];
}

/**
 * All that a channel may ask of Clawmedic. Every change of a case is one transaction, so calls may be repeated after a crash. Calls
 * for one thread must come in order (see `inOrder`); threads are independent of each other.
 */
export interface Bot {
  /** Reads a new or an edited message. The same message taken twice changes nothing. */
  readonly take: (message: ThreadMessage) => Promise<Taken>;
  /** A message was deleted: its facts and quotes go. */
  readonly drop: (thread: string, message: string) => Promise<Brief>;
  /** After a burst or a press: decides and writes down what to say. While something is unsent, it gives that back and decides nothing. */
  readonly decide: (thread: string) => Promise<Decided>;
  /** What is written down and not sent, oldest first. */
  readonly toSend: (thread: string) => Promise<readonly ToSend[]>;
  readonly sent: (thread: string, nonce: string, message: string) => Promise<void>;
  /** How many people find a message of the bot helpful now, and how many do not. */
  readonly rate: (
    thread: string,
    message: string,
    rated: { readonly up: number; readonly down: number },
  ) => Promise<void>;
  /** It can never be sent, or its time is past: what it asked counts as not asked, and a decision is due again. */
  readonly failed: (thread: string, nonce: string) => Promise<void>;
  /** Writes down what somebody is to be told alone about a message of theirs, before it is dealt with. */
  readonly notify: (thread: string, notice: Notice) => Promise<void>;
  /** What people are still to be told alone. */
  readonly notices: (thread: string) => Promise<readonly Notice[]>;
  /** The author of the message was told, or can never be. */
  readonly notified: (thread: string, message: string) => Promise<void>;
  /** For start-up: threads with something unsent or undecided. */
  readonly pending: () => Promise<readonly string[]>;
  /** For start-up: threads that are not over, to be read for what was missed; with the ids of the messages that were read. */
  readonly open: () => Promise<
    readonly { readonly thread: string; readonly guild?: string; readonly messages: readonly string[] }[]
  >;
  /** Where a channel notes how far it has seen (a time, a message id), to go on from there after a restart. */
  readonly cursor: (channel: string) => Promise<string | undefined>;
  readonly setCursor: (channel: string, value: string) => Promise<void>;

  readonly press: (press: Press) => Promise<Pressed>;
  readonly brief: (thread: string) => Promise<Brief | undefined>;
  /** The explanation in Markdown, or a sentence that there is nothing to explain. `language`: that of the reader, else the thread's. */
  readonly why: (thread: string, language?: Language) => Promise<string>;
  readonly show: (thread: string, language?: Language) => Promise<CaseView | undefined>;
  /** Up to three solved threads of the same server with what this one has, or seems to have; newest first. */
  readonly similar: (thread: string, language?: Language) => Promise<readonly SimilarThread[]>;
  /** Reads a whole thread anew (facts of messages that are not among these go), and decides. Lifts no pause. */
  readonly again: (thread: string, messages: readonly ThreadMessage[]) => Promise<Decided>;
  /** Reads a paste that belongs to no case; nothing is kept. */
  readonly diagnose: (paste: Paste) => Promise<Diagnosis>;
  /** A cause's fix for the provider and version known in the thread; undefined for a cause that does not exist. */
  readonly fix: (cause: string, thread?: string) => Promise<Reply | undefined>;
  /** Causes whose title or symptoms fit the words, best first; all by frequency where there are no words. */
  readonly searchCauses: (
    words: string,
    how?: { readonly limit?: number; readonly language?: Language },
  ) => readonly { readonly cause: string; readonly title: string }[];

  readonly mark: (mark: Mark) => Promise<Marked>;
  /** Takes the mark back and re-opens the case. */
  readonly unmark: (thread: string, actor: Actor) => Promise<Brief>;
  /** A moderator says what it is: corrects the solution's cause, or makes it the next fix. False for a cause that does not exist. */
  readonly setCause: (thread: string, cause: string, actor: Actor) => Promise<boolean>;
  /** What to begin with where somebody writes down a new cause; `answer` is the text that was marked as the solution. */
  readonly draft: (thread: string, answer?: string) => Promise<DraftForm>;
  /** Writes it down, redacted. What stood there before is kept. */
  readonly saveDraft: (draft: DraftToSave) => Promise<WrittenCause>;
  readonly pause: (thread: string, actor: Actor) => Promise<Brief>;
  /** Lifts a pause or a hand-over; decide afterwards. */
  readonly resume: (thread: string, actor: Actor) => Promise<Brief>;
  /** Calls a person: the case file is in `says`, to be sent with a ping. Empty where it was handed over before. */
  readonly handOver: (thread: string, actor: Actor) => Promise<Decided>;
  readonly forgetThread: (thread: string, actor: Actor) => Promise<void>;
  /** Forgets every case of a person and their name in the records; how many cases there were. */
  readonly forgetUser: (user: string) => Promise<number>;
  readonly optOut: (user: string) => Promise<void>;
  readonly optIn: (user: string) => Promise<void>;
  readonly isOptedOut: (user: string) => Promise<boolean>;
  /** What is stored and for how long, in Markdown. */
  readonly privacy: (language: Language) => string;
  /** For whoever pasted a secret, alone: where to revoke it. `wasDeleted`: the bot took the message away. */
  readonly secretNotice: (
    secrets: readonly SecretShape[],
    how: { readonly wasDeleted: boolean; readonly language: Language },
  ) => Reply;

  /** What was set for a guild, over what the environment says. */
  readonly settings: (guild: string) => Promise<Settings>;
  readonly setSettings: (guild: string, change: Partial<Settings>, actor: Actor) => Promise<Settings>;
  readonly stats: (of: {
    readonly guild?: string;
    readonly since: string;
    readonly language?: Language;
  }) => Promise<Stats>;
  /** Writes the one question after a day of silence into the outboxes that are due; the threads to send in. */
  readonly followUps: () => Promise<readonly string[]>;
  /** Writes down who did what; for what a channel does by itself (deleting a message, changing a tag). */
  readonly audit: (entry: Omit<AuditEntry, 'at'>) => Promise<void>;
  /** The newest entries first. */
  readonly audits: (of: {
    readonly guild?: string;
    readonly thread?: string;
    readonly limit: number;
  }) => Promise<readonly AuditEntry[]>;
}
