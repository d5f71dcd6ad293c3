import { type APIMessage, type APIMessageTopLevelComponent, ComponentType, MessageFlags } from 'discord.js';
import type { ToSend } from '../../app/index.ts';
import type { Session } from '../session.ts';
import { COPY_ID } from './copy.ts';
import { disabled } from './disabled.ts';
import { edit, faultOf, fetchMessage, fetchMessages, post } from './http.ts';
import type { Placing } from './placing.ts';
import { carries, removeOwn } from './carries.ts';
import { carriesFiles, repost } from './repost.ts';
import { saidAs } from './said-as.ts';
import { textBlocks } from './text-blocks.ts';
import { MAX_TEXT, type MessageBody, messageOf, textLength, textsIn, toDiscord } from './to-discord.ts';

/** The least room a closing line needs below a reply. */
const ROOM = 200;
const LOOK_BACK = 20;

/**
 * Puts a reply into its thread and gives the message's id: into the bot's own newest message where no person has written since,
 * else as a new one. A redacted copy at the end of the thread and the reply become one message. Rejects with what Discord said.
 */
export async function place(session: Session, placing: Placing): Promise<string> {
  const { say, setting } = placing;
  const body = toDiscord(say.reply, setting);
  const before = await saidBefore(session, say.thread, body);
  if (before !== undefined) return before;
  const target = ownAtEnd(session, say);
  const current = target === undefined ? undefined : await fetchOwn(session, say.thread, target);
  const joined = current === undefined ? undefined : await join(session, placing, current);
  return joined ?? (await post(session.client, say.thread, { body, nonce: say.nonce })).id;
}

/**
 * Our reply or redacted copy that would stand right above. The order in the thread tells; where it is not known, what was read does,
 * which may be a message ahead.
 */
function ownAtEnd({ notes }: Session, { thread, last }: ToSend): string | undefined {
  const newest = notes.newest.get(thread);
  if (newest === undefined) return last?.isAnswered === false ? last.message : undefined;
  const { id, isOwn } = newest;
  const isOurs = notes.copies.has(id) || [last?.message, notes.live.get(thread)].includes(id);
  return isOwn && isOurs ? id : undefined;
}

/** A message of ours that can be changed: only those of components can. Undefined where it is gone, or may not be looked at. */
async function fetchOwn({ client }: Session, thread: string, id: string): Promise<APIMessage | undefined> {
  try {
    const message = await fetchMessage(client, thread, id);
    const isOurs = message.author.id === client.user.id;
    return isOurs && ((message.flags ?? 0) & MessageFlags.IsComponentsV2) !== 0 ? message : undefined;
  } catch (error) {
    if (faultOf(error) === 'later') throw error;
    return undefined;
  }
}

/** One message of what stands there and the reply; undefined where that cannot be, and the reply needs one of its own. */
async function join(session: Session, placing: Placing, current: APIMessage): Promise<string | undefined> {
  const { say, setting } = placing;
  const { components = [] } = current;
  if (say.kind === 'closing') return append(session, placing, current);
  const above = components.filter(say.notifies ? isText : isCopy);
  if (say.notifies || carriesFiles(above)) return repost(session, placing, { current, above });
  return tryEdit(session, { say, id: current.id }, toDiscord(say.reply, { ...setting, above }));
}

/** All but the buttons, whose time is past. */
function isText({ type }: APIMessageTopLevelComponent): boolean {
  return type !== ComponentType.ActionRow;
}

function isCopy({ type, id }: APIMessageTopLevelComponent): boolean {
  return type === ComponentType.Container && id === COPY_ID;
}

/** The closing line goes below what was said: that may be the solution itself. */
async function append(
  session: Session,
  { say }: Placing,
  { id, components = [] }: APIMessage,
): Promise<string | undefined> {
  const room = MAX_TEXT - textLength(components);
  if (room < ROOM || carriesFiles(components)) return undefined;
  return tryEdit(session, { say, id }, messageOf(textBlocks(say.reply, room), disabled(components)));
}

async function tryEdit(
  { client }: Session,
  { say, id }: { readonly say: ToSend; readonly id: string },
  body: MessageBody,
): Promise<string | undefined> {
  try {
    await edit(client, { channel: say.thread, message: id }, body);
    return id;
  } catch (error) {
    const fault = faultOf(error);
    if (fault === 'gone' || fault === 'refused') return undefined;
    throw error;
  }
}

/**
 * Where an earlier try has failed it may have arrived after all: the thread is looked through before anything is said again, and
 * what the try had still to remove is removed.
 */
async function saidBefore(
  session: Session,
  thread: string,
  { components }: MessageBody,
): Promise<string | undefined> {
  const { client, notes } = session;
  if (!notes.tries.has(thread)) return undefined;
  const messages = await fetchMessages(client, thread, { limit: LOOK_BACK });
  const said = saidAs(messages, textsIn(components), client.user.id);
  if (said === undefined) return undefined;
  const left = messages.filter((one) => one.author.id === client.user.id && carries(said, one));
  for (const { id } of left) await removeOwn(session, thread, id);
  return said.id;
}
