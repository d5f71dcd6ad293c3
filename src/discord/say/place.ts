import { type APIMessage, type APIMessageTopLevelComponent, ComponentType, MessageFlags } from 'discord.js';
import type { ToSend } from '../../app/index.ts';
import type { Session } from '../session.ts';
import { COPY_ID } from './copy.ts';
import { edit, faultOf, fetchMessage, fetchMessages, post } from './http.ts';
import { saidAs } from './said-as.ts';
import { MAX_TEXT, type MessageBody, type Setting, textLength, textsIn, toDiscord } from './to-discord.ts';

/** The least room a reply needs beside a copy it is joined to. */
const ROOM = 1500;
const LOOK_BACK = 20;

/** What is sent, how it is announced, and whether an earlier try may have arrived after all. */
export interface Placing {
  readonly say: ToSend;
  readonly setting: Setting;
  readonly isUncertain: boolean;
}

/**
 * Puts a reply into its thread and gives the message's id: into the bot's own newest message where no person has written since,
 * else as a new one. Rejects with what Discord said.
 */
export async function place(session: Session, placing: Placing): Promise<string> {
  const { say } = placing;
  const target = say.edits ?? copyAtEnd(session, say);
  const edited = target === undefined ? undefined : await tryEdit(session, target, placing);
  if (edited !== undefined) return edited;
  const body = toDiscord(say.reply, placing.setting);
  const before = placing.isUncertain ? await saidBefore(session, say.thread, body) : undefined;
  return before ?? (await post(session.client, say.thread, { body, nonce: say.nonce })).id;
}

/** The redacted copy, where it is the last thing in the thread: two messages of ours would follow each other. */
function copyAtEnd({ notes }: Session, { thread, ping }: ToSend): string | undefined {
  const newest = notes.newest.get(thread);
  return !ping && newest?.isOwn === true && notes.copies.has(newest.id) ? newest.id : undefined;
}

async function tryEdit(
  session: Session,
  target: string,
  { say, setting }: Placing,
): Promise<string | undefined> {
  try {
    const current = await fetchMessage(session.client, say.thread, target);
    const above = copiesIn(current);
    if (!isOurs(session, current) || isFull(above)) return undefined;
    await edit(
      session.client,
      { channel: say.thread, message: target },
      toDiscord(say.reply, { ...setting, above }),
    );
    return target;
  } catch (error) {
    const fault = faultOf(error);
    if (fault === 'gone' || fault === 'refused') return undefined;
    throw error;
  }
}

/** Only messages of components can be changed into one. */
function isOurs({ client }: Session, message: APIMessage): boolean {
  return message.author.id === client.user.id && ((message.flags ?? 0) & MessageFlags.IsComponentsV2) !== 0;
}

/** No room for a reply below a long copy; and one with files cannot be written again without sending them again. */
function isFull(above: readonly APIMessageTopLevelComponent[]): boolean {
  const hasFile = above.some(
    (component) =>
      component.type === ComponentType.Container &&
      component.components.some(({ type }) => type === ComponentType.File),
  );
  return hasFile || textLength(above) > MAX_TEXT - ROOM;
}

function copiesIn(message: APIMessage): readonly APIMessageTopLevelComponent[] {
  return (message.components ?? []).filter(
    (component) => component.type === ComponentType.Container && component.id === COPY_ID,
  );
}

async function saidBefore(
  { client }: Session,
  thread: string,
  { components }: MessageBody,
): Promise<string | undefined> {
  const messages = await fetchMessages(client, thread, { limit: LOOK_BACK });
  return saidAs(messages, textsIn(components), client.user.id);
}
