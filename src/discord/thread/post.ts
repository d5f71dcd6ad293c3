import { type APIMessage, MessageType } from 'discord.js';

/** A file of a message, not downloaded yet. */
export interface PostFile {
  readonly name: string;
  readonly url: string;
  readonly size: number;
}

/** A message of a thread with what matters of it, whether it came through the gateway or was fetched. */
export interface Post {
  readonly id: string;
  readonly channel: string;
  readonly author: string;
  /** Bots and webhooks are never answered and never count. */
  readonly isBot: boolean;
  readonly text: string;
  readonly files: readonly PostFile[];
  readonly at: string;
  readonly isEdited: boolean;
  /** Role ids of the author where Discord sent them along. */
  readonly roles?: readonly string[];
}

/** What discord.js calls a message in raw events: the API's message with the member who wrote it. */
export type RawMessage = APIMessage & { readonly member?: { readonly roles?: readonly string[] } };

/** What the event of an edit is sure to hold, and what it may. */
export type RawEdit = Pick<RawMessage, 'id' | 'channel_id'> & Partial<RawMessage>;

const READ = new Set<number>([MessageType.Default, MessageType.Reply]);

/**
 * A message of the API as a post; undefined for system messages (pins, renames). A thread that was started from a message of an
 * ordinary channel begins with a pointer to it: that is read in its place. A forwarded message counts as text of who forwarded it.
 */
export function toPost(raw: RawMessage): Post | undefined {
  const starter = raw.type === MessageType.ThreadStarterMessage ? raw.referenced_message : undefined;
  if (starter !== null && starter !== undefined) return { ...plain(starter), channel: raw.channel_id };
  return READ.has(raw.type) ? plain(raw) : undefined;
}

function plain(raw: RawMessage): Post {
  const forwarded = (raw.message_snapshots ?? []).map(({ message }) => message);
  const files = [raw, ...forwarded].flatMap(({ attachments }) => attachments);
  return {
    id: raw.id,
    channel: raw.channel_id,
    author: raw.author.id,
    isBot: raw.author.bot === true || raw.webhook_id !== undefined || raw.author.system === true,
    text: [raw.content, ...forwarded.map(({ content }) => content)]
      .filter((text) => text !== '')
      .join('\n\n'),
    files: files.map(({ filename, url, size }) => ({ name: filename, url, size })),
    at: raw.timestamp,
    isEdited: raw.edited_timestamp !== null,
    ...(raw.member?.roles === undefined ? {} : { roles: raw.member.roles }),
  };
}
