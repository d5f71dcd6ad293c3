import { notice, takeReading } from '../case/index.ts';
import { type Case, newCase, type RawMessage } from '../domain/index.ts';
import { clean, redactedCopy } from '../intake/index.ts';
import { auditChanges } from './audit-changes.ts';
import type { Bot, Taken, ThreadMessage } from './bot.ts';
import type { Context } from './context.ts';
import { type Inbound, makeTake } from './take.ts';

type Inspected = Pick<Taken, 'secrets' | 'refused'> & { readonly state: Case };

/** Reads a message of a thread as far as its author may be read: the asker's for facts, anybody's for secrets, a bot's not at all. */
export function makeTakeMessage(context: Context): Bot['take'] {
  const take = makeTake(context.core);
  const { needs } = context;
  return async (message) => {
    const begun = performance.now();
    const ignored = await reasonToIgnore(message, context);
    if (ignored !== undefined) return takenOf({ ...(await ignore(message, ignored, context)) }, context);
    const found = isOther(message)
      ? await readOther(message, context)
      : await readParty(message, { take, context });
    needs.meter.count('messages', { role: message.role });
    if (message.role === 'asker') context.waits.begin(message.thread);
    if (found.secrets.length > 0) needs.meter.count('secrets');
    needs.meter.time('take', (performance.now() - begun) / 1000);
    const taken = await takenOf(found, context);
    return found.secrets.length === 0 ? taken : { ...taken, redacted: redactedCopy(message) };
  };
}

async function reasonToIgnore(
  { thread, author, role, at }: ThreadMessage,
  { needs }: Context,
): Promise<Taken['ignored']> {
  if (role === 'bot') return 'bot';
  if (await needs.consent.isOptedOut(author)) return 'opted-out';
  const forgottenAt = await needs.consent.forgottenAt(thread);
  return at !== undefined && forgottenAt !== undefined && at <= forgottenAt ? 'forgotten' : undefined;
}

/** Nothing of the text is looked at; that a helper who does not want to be read is at work is noticed all the same. */
async function ignore(
  { thread, message, author, role }: ThreadMessage,
  ignored: NonNullable<Taken['ignored']>,
  { needs }: Context,
): Promise<Inspected & { readonly ignored: NonNullable<Taken['ignored']> }> {
  const isHelper = ignored === 'opted-out' && (role === 'helper' || role === 'moderator');
  const known = await needs.cases.load(thread);
  const state =
    isHelper && known !== undefined
      ? await needs.cases.change(thread, (old) => takeReading(old, { message, author, role, facts: [] }, []))
      : (known ?? newCase(thread));
  return { ignored, secrets: [], refused: [], state };
}

function isOther(message: ThreadMessage): boolean {
  return message.role === 'other';
}

/** Somebody who is neither the asker nor a helper: no evidence, no pause. */
async function readOther(message: ThreadMessage, { needs }: Context): Promise<Inspected> {
  const { secrets } = clean(rawOf(message));
  const known = await needs.cases.load(message.thread);
  const state =
    known === undefined
      ? newCase(message.thread)
      : await needs.cases.change(message.thread, (old) => notice(old, message.message));
  return { secrets, refused: [], state };
}

async function readParty(
  message: ThreadMessage,
  { take, context }: { readonly take: ReturnType<typeof makeTake>; readonly context: Context },
): Promise<Inspected> {
  const { role } = message;
  if (role === 'other') throw new Error('others are not a party of the case');
  const inbound: Inbound = { ...message, role };
  const { secrets, refused, state, before } = await take(inbound);
  await auditChanges(context, message.author, [before, state]);
  if (before.solution !== undefined && state.solution === undefined) {
    await context.needs.priors.unmark(message.thread);
    await context.recount();
  }
  return { secrets, refused, state };
}

function rawOf({ message, title, text, attachments }: ThreadMessage): RawMessage {
  return { message, text, attachments, ...(title === undefined ? {} : { title }) };
}

async function takenOf(
  { state, ...found }: Inspected & { readonly ignored?: NonNullable<Taken['ignored']> },
  context: Context,
): Promise<Taken> {
  return {
    ...found,
    isCertain: found.secrets.some(({ certain }) => certain),
    language: await context.languageFor(state),
    brief: context.briefOf(state),
  };
}
