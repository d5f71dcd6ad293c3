import type {
  APIApplicationCommand,
  APIGuildForumTag,
  APIMessage,
  APIOverwrite,
  APIRole,
  APIThreadMetadata,
  APIUser,
  ThreadAutoArchiveDuration,
} from 'discord.js';
import type { Interaction } from './interaction.ts';

/** Somebody in the guild: a person, a bot or a webhook. */
export interface Member {
  readonly user: APIUser;
  readonly roles: string[];
  readonly joinedAt: string;
}

/** A role, in the API's own field names. */
export type Role = Omit<APIRole, 'flags' | 'color'> & { readonly color: number; readonly flags: number };

/** A channel or thread, in the API's own field names; threads have `thread_metadata`. */
export interface Channel {
  readonly id: string;
  readonly type: number;
  /** Absent in direct conversations, which have `recipients`. */
  readonly guild_id?: string;
  readonly recipients?: readonly APIUser[];
  name: string;
  readonly parent_id: string | null;
  position?: number;
  topic?: string | null;
  nsfw?: boolean;
  flags: number;
  last_message_id: string | null;
  rate_limit_per_user: number;
  permission_overwrites?: APIOverwrite[];
  available_tags?: APIGuildForumTag[];
  applied_tags?: string[];
  readonly owner_id?: string;
  message_count?: number;
  total_message_sent?: number;
  member_count?: number;
  thread_metadata?: APIThreadMetadata;
  default_auto_archive_duration?: ThreadAutoArchiveDuration;
  default_forum_layout?: number;
  default_sort_order?: number | null;
  default_reaction_emoji?: null;
}

/** Whom a message called. */
export interface Pings {
  readonly users: readonly string[];
  readonly roles: readonly string[];
  readonly everyone: boolean;
}

/** A message with what only Discord itself knows about it. */
export interface Stored {
  readonly api: APIMessage;
  pings: Pings;
  /** Only this person sees it. */
  readonly ephemeralTo?: string;
  /** user ids per emoji, in the order the emoji were first set. */
  readonly reactions: Map<string, Set<string>>;
}

/** Something the bot did that Discord's documentation forbids. */
export interface Violation {
  readonly request: string;
  readonly what: string;
  readonly detail: unknown;
}

/** A request as it came in, with the answer's status; 0 while there is none. */
export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly operation: string | undefined;
  readonly body: unknown;
  status: number;
  code: number | undefined;
}

/** An uploaded file, served by the CDN. */
export interface CdnFile {
  readonly channelId: string;
  readonly name: string;
  readonly type: string | undefined;
  readonly bytes: Uint8Array;
}

/** What the double is asked to be; every field has a default. */
export interface Settings {
  readonly token: string;
  /** Whether the application may have the privileged MESSAGE_CONTENT intent. */
  readonly messageContent: boolean;
  /** How long an interaction waits for its first answer, in ms. */
  readonly interactionMs: number;
  /** How long an attachment's address is good for, in ms. */
  readonly attachmentMs: number;
  readonly heartbeatMs: number;
  /** Permission bits of the bot's own role. */
  readonly botPermissions: bigint;
  /** The bot is in a second server too, with nothing in it. */
  readonly hasOther: boolean;
  /** Whether posts in the forum need a tag. */
  readonly requireTag: boolean;
}

/** The whole state of the doubled Discord: one guild, one application. Changed in place. */
export interface World {
  readonly settings: Settings;
  readonly nextId: () => string;
  readonly guild: { readonly id: string; readonly name: string; readonly owner_id: string };
  readonly bot: APIUser;
  readonly members: Map<string, Member>;
  readonly roles: Map<string, Role>;
  readonly channels: Map<string, Channel>;
  readonly messages: Map<string, Stored>;
  /** Global ones and those of the guild, which have a `guild_id`. */
  readonly commands: Map<string, APIApplicationCommand>;
  /** By token. */
  readonly interactions: Map<string, Interaction>;
  readonly nonces: Map<string, { readonly message: string; readonly until: number }>;
  readonly files: Map<string, CdnFile>;
  /** Languages of people's clients, by id; en-US where there is none. */
  readonly locales: Map<string, string>;
  /** Ids of people who take no direct messages. */
  readonly closed: Set<string>;
  readonly requests: Seen[];
  readonly violations: Violation[];
  /** Origins, filled in when the servers listen. */
  readonly origins: { api: string; gateway: string; cdn: string };
  /** Counted up to make all attachment addresses handed out so far worthless. */
  signing: number;
  /** Sends an event to the gateway's sessions. */
  emit: (event: string, data: object) => void;
}
