import type { ToSend } from '../../app/index.ts';
import type { Settings } from '../../domain/index.ts';
import type { Session } from '../session.ts';
import { settingsIn } from '../settings-in.ts';
import { faultOf, post } from './http.ts';
import { place } from './place.ts';
import { retire } from './retire.ts';
import { textDisplay, toDiscord } from './to-discord.ts';
import { wordsOf } from './words.ts';

/** How long a place that refused us is left alone: requests that are refused count against every bot at this address. */
const REFUSED_MS = 10 * 60_000;

/**
 * Says what is written down for a thread, oldest first, and notes what was said; whether all of it was. Never rejects.
 */
export async function deliver(session: Session, thread: string): Promise<boolean> {
  for (const say of await session.bot.toSend(thread)) {
    if (!(await sayOne(session, inPublic(say)))) return false;
  }
  return true;
}

/** What others may read of it: a line that was pasted in private is not quoted. */
export function inPublic(say: ToSend): ToSend {
  if (!say.isQuotePrivate) return say;
  const reply = { ...say.reply };
  delete reply.quote;
  return { ...say, reply };
}

async function sayOne(session: Session, say: ToSend): Promise<boolean> {
  const { bot, notes, log } = session;
  if (isRefused(session, say.thread)) return false;
  try {
    const settings = say.guild === undefined ? undefined : await settingsIn(session, say.guild);
    const id =
      settings?.dryRun === true
        ? await rehearse(session, say, settings)
        : await place(session, { say, setting: settingOf(say, settings) });
    await bot.sent(say.thread, say.nonce, id);
    notes.tries.delete(say.thread);
    if (settings?.dryRun !== true) await turnTo(session, say, id);
    log.info({ thread: say.thread, kind: say.kind }, 'said');
    return true;
  } catch (error) {
    await giveUpOrWait(session, say, error);
    return false;
  }
}

/** Where Discord refused us lately, nothing is tried. */
export function isRefused({ notes, client, clock }: Session, thread: string): boolean {
  const channel = client.channels.cache.get(thread);
  const parent = channel?.isThread() === true ? channel.parentId : undefined;
  return [thread, parent ?? ''].some((id) => (notes.refusals.get(id) ?? 0) > clock().getTime());
}

/** How a reply is announced: with the helper role in front where a person is called, and with what says it where it is the first. */
export function settingOf(say: ToSend, settings: Settings | undefined): Parameters<typeof toDiscord>[1] {
  const words = wordsOf(say.reply.language);
  const role = say.ping ? settings?.helperRole : undefined;
  return {
    thread: say.thread,
    step: say.nonce,
    ...(role === undefined ? {} : { role, lead: words.forHelpers(`<@&${role}>`) }),
    ...(say.last === undefined ? { foot: words.isBot } : {}),
  };
}

/** Dry run: moderators see what would be said; nobody else does. Without a channel for it nothing is said at all. */
async function rehearse(session: Session, say: ToSend, settings: Settings): Promise<string> {
  if (settings.dryRunChannel === undefined) return 'dry-run';
  const lead = textDisplay(wordsOf(say.reply.language).dryRun(say.thread));
  const reply = { ...say.reply, choices: [] };
  const body = toDiscord(reply, { thread: say.thread, step: say.nonce, above: [lead] });
  return (await post(session.client, settings.dryRunChannel, { body, nonce: say.nonce })).id;
}

async function turnTo(session: Session, say: ToSend, id: string): Promise<void> {
  const { newest } = session.notes;
  // The gateway tells of it too, but sometimes later than the next message comes.
  if (BigInt(id) > BigInt(newest.get(say.thread)?.id ?? 0)) newest.set(say.thread, { id, isOwn: true });
  const old = session.notes.live.get(say.thread);
  if (old !== undefined && old !== id) await retire(session, say.thread);
  if (say.reply.choices.length > 0) session.notes.live.set(say.thread, id);
  else session.notes.live.delete(say.thread);
}

async function giveUpOrWait(session: Session, say: ToSend, error: unknown): Promise<void> {
  const { bot, log, notes, client, clock } = session;
  const fault = faultOf(error);
  const about = { thread: say.thread, nonce: say.nonce, error };
  if (fault === 'later') {
    log.warn(about, 'could not say it; trying again later');
    session.sayLater(say.thread);
    return;
  }
  if (fault === 'forbidden') {
    const channel = client.channels.cache.get(say.thread);
    const parent = channel?.isThread() === true ? channel.parentId : null;
    notes.refusals.set(parent ?? say.thread, clock().getTime() + REFUSED_MS);
    log.error(about, 'Discord does not let me write here; /setup names what is missing');
  } else log.error(about, 'it can not be said');
  notes.tries.delete(say.thread);
  await bot.failed(say.thread, say.nonce);
}
