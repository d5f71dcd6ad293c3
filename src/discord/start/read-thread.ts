import type { APIMessage } from 'discord.js';
import type { ThreadMessage } from '../../app/index.ts';
import { fetchMessages } from '../say/http.ts';
import type { Session } from '../session.ts';
import { toPost } from '../thread/post.ts';
import { toInbound } from '../thread/to-inbound.ts';
import type { Watched } from '../thread/watched.ts';

const PAGE = 100;
/** The newest this many messages of a thread are read; a help thread hardly ever has more. */
const PAGES = 5;

/** The messages of a thread as Discord has them now, oldest first. */
export async function allMessages(session: Session, thread: string): Promise<readonly APIMessage[]> {
  const found: APIMessage[] = [];
  for (let page = 0; page < PAGES; page += 1) {
    const before = found.at(-1)?.id;
    const more = await fetchMessages(session.client, thread, {
      limit: PAGE,
      ...(before === undefined ? {} : { before }),
    });
    found.push(...more);
    if (more.length < PAGE) break;
  }
  return found.reverse();
}

/** A whole thread as the application reads it, oldest first. */
export async function readThread(session: Session, place: Watched): Promise<readonly ThreadMessage[]> {
  const read: ThreadMessage[] = [];
  for (const raw of await allMessages(session, place.thread.id)) {
    const post = toPost(raw);
    const inbound = post === undefined ? undefined : await toInbound(post, place, session);
    if (inbound !== undefined) read.push(inbound);
  }
  return read;
}
