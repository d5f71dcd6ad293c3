import { type APIMessage, type Client, DiscordAPIError, RESTJSONErrorCodes, Routes } from 'discord.js';
import type { MessageBody } from './to-discord.ts';

/** A file to send along. */
export interface Upload {
  readonly name: string;
  readonly data: Buffer | string;
}

/** Sends a message. Its nonce makes Discord give back the first one where the same is sent again within minutes. */
export async function post(
  client: Client,
  channel: string,
  message: { readonly body: object; readonly nonce: string; readonly files?: readonly Upload[] },
): Promise<APIMessage> {
  const body = { ...message.body, nonce: message.nonce, enforce_nonce: true };
  const files = message.files?.map(({ name, data }) => ({ name, data }));
  const sent = (await client.rest.post(Routes.channelMessages(channel), {
    body,
    ...(files === undefined ? {} : { files }),
  })) as Partial<APIMessage>;
  // Something between Discord and us can answer with a page of its own.
  if (sent.id === undefined) throw new Error('what came is not the sent message');
  return sent as APIMessage;
}

/** Puts new contents into a message of ours. An archived thread is opened for it, as a new message would. */
export async function edit(
  client: Client,
  at: { readonly channel: string; readonly message: string },
  body: MessageBody | Pick<MessageBody, 'components'>,
): Promise<void> {
  const put = (): Promise<unknown> =>
    client.rest.patch(Routes.channelMessage(at.channel, at.message), { body });
  try {
    await put();
  } catch (error) {
    if (!isArchived(error)) throw error;
    await client.rest.patch(Routes.channel(at.channel), { body: { archived: false } });
    await put();
  }
}

function isArchived(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.InvalidActionOnArchivedThread;
}

/** A message as it stands now. */
export async function fetchMessage(client: Client, channel: string, message: string): Promise<APIMessage> {
  return (await client.rest.get(Routes.channelMessage(channel, message))) as APIMessage;
}

/** Up to 100 messages of a channel, newest first: those before a message, the first after one, or the newest. */
export async function fetchMessages(
  client: Client,
  channel: string,
  { limit, ...from }: { readonly limit: number; readonly before?: string; readonly after?: string },
): Promise<readonly APIMessage[]> {
  const query = new URLSearchParams({ limit: String(limit), ...from });
  return (await client.rest.get(Routes.channelMessages(channel), { query })) as APIMessage[];
}

/** Refusals that say something about one thread only: archived, locked, direct messages closed. Discord's JSON error codes. */
const OF_ONE_THREAD = new Set([50_083, 160_005, 50_007]);

/** Whether Discord did not take the token: nothing that was asked for is at fault. */
export function isUnauthorised(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.status === 401;
}

/**
 * What a failed request means: it can never succeed, we are not allowed, or it is worth another try. A refusal without a code is not
 * Discord's, but of something on the way there.
 */
export function faultOf(error: unknown): 'gone' | 'forbidden' | 'refused' | 'later' {
  if (!(error instanceof DiscordAPIError) || typeof error.code !== 'number') return 'later';
  if (error.status === 404) return 'gone';
  if (OF_ONE_THREAD.has(error.code)) return 'refused';
  if (error.status === 403) return 'forbidden';
  if (isUnauthorised(error)) return 'later';
  return error.status >= 400 && error.status < 500 && error.status !== 429 ? 'refused' : 'later';
}
