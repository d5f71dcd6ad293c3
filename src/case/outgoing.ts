import type { Case, Outgoing, Reply } from '../domain/index.ts';

/** Puts a reply into the outbox, under a nonce that no other reply of this thread has. `about`: the checks asked, or the cause. */
export function say(state: Case, what: Pick<Outgoing, 'kind' | 'about'> & { readonly reply: Reply }): Case {
  const nonce = `${originOf(state).slice(-16)}-${state.outbox.length.toString(36)}`;
  return { ...state, outbox: [...state.outbox, { nonce, ...what, state: 'waiting' }] };
}

/** The first message that was read: a thread that was forgotten begins with another one, and its replies need other nonces. */
function originOf({ thread, readings }: Case): string {
  return readings.find(({ message }) => !message.startsWith('press:'))?.message ?? thread;
}

/** Marks a reply of the outbox as sent; `seen` is set to what had been said by then. */
export function markSent(state: Case, nonce: string, how: Pick<Outgoing, 'message' | 'sentAt'>): Case {
  return withOutgoing(state, nonce, (one) => ({ ...one, ...how, state: 'sent', seen: state.next - 1 }));
}

/**
 * A reply nobody will ever see: what it asked counts as not asked, what it advised as not advised, and a decision is due again.
 * Does nothing where it was sent.
 */
export function markFailed(state: Case, nonce: string): Case {
  const outgoing = state.outbox.find((one) => one.nonce === nonce);
  if (outgoing?.state !== 'waiting') return state;
  const about = outgoing.about ?? [];
  const asked = state.asked.filter(
    ({ check, state: how }) => !(outgoing.kind === 'ask' && how === 'waiting' && about.includes(check)),
  );
  const last = state.advised.findLast(({ cause }) => about.includes(cause));
  const isUnsaid = outgoing.kind === 'advise' && last?.outcome === 'waiting';
  const phase = state.phase === 'handed-over' && outgoing.kind === 'hand-over' ? 'asking' : state.phase;
  return {
    ...withOutgoing(state, nonce, (one) => ({ ...one, state: 'failed' })),
    phase,
    asked,
    advised: isUnsaid ? state.advised.filter((one) => one !== last) : state.advised,
    said: Math.max(0, state.said - 1),
    news: true,
  };
}

/** How people rate what stands in a message of the bot; nothing where it said none of it. */
export function rate(state: Case, message: string, rated: NonNullable<Outgoing['rated']>): Case {
  const said = state.outbox.findLast((one) => one.message === message);
  return said === undefined ? state : withOutgoing(state, said.nonce, (one) => ({ ...one, rated }));
}

/** Takes back everything that is not sent yet: the case went another way. */
export function withdraw(state: Case): Case {
  const outbox = state.outbox.map((one) =>
    one.state === 'waiting' ? { ...one, state: 'failed' as const } : one,
  );
  return { ...state, outbox };
}

/** What the bot said last before this, and whether a person has written since, as far as was read. */
export function lastSaid(
  state: Case,
  outgoing: Outgoing,
): { readonly message: string; readonly isAnswered: boolean } | undefined {
  const before = state.outbox.slice(0, state.outbox.indexOf(outgoing));
  const last = before.findLast(({ state: how }) => how === 'sent');
  if (last?.message === undefined) return undefined;
  return { message: last.message, isAnswered: (state.heard ?? 0) > (last.seen ?? -1) };
}

/** Whether the bot said exactly this before, in the same thread. */
export function wasSaid({ outbox }: Case, reply: Reply): boolean {
  const words = wordsOf(reply);
  return outbox.some(({ state: how, reply: said }) => how !== 'failed' && wordsOf(said) === words);
}

function wordsOf({ finding, ask, where, code, notes }: Reply): string {
  return JSON.stringify([finding, ask, where, code, notes]);
}

function withOutgoing(state: Case, nonce: string, change: (one: Outgoing) => Outgoing): Case {
  return { ...state, outbox: state.outbox.map((one) => (one.nonce === nonce ? change(one) : one)) };
}
