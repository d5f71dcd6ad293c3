import { type Asked, assertNever, type Case, type Outgoing, type Reply, type Step } from '../domain/index.ts';

/**
 * The case after the bot has decided: what was asked and advised is remembered for good, and what is to be said is written down before
 * any channel sends it.
 */
export function recordStep(state: Case, step: Step, reply: Reply | undefined): Case {
  const next = { ...moved(state, step), news: false };
  return reply === undefined || step.kind === 'quiet' ? next : say(next, step.kind, reply);
}

/** Puts a reply into the outbox, under a nonce that no other reply of this thread has. */
export function say(state: Case, kind: Outgoing['kind'], reply: Reply): Case {
  const nonce = `${state.thread.slice(-16)}-${state.outbox.length.toString(36)}`;
  return { ...state, outbox: [...state.outbox, { nonce, kind, reply, state: 'waiting' }] };
}

/** Marks a reply of the outbox as sent (with the channel's message id) or as impossible to send. */
export function markOutgoing(state: Case, nonce: string, how: Pick<Outgoing, 'state' | 'message'>): Case {
  return { ...state, outbox: state.outbox.map((one) => (one.nonce === nonce ? { ...one, ...how } : one)) };
}

function moved(state: Case, step: Step): Case {
  const order = state.next - 1;
  switch (step.kind) {
    case 'ask': {
      const asked = step.checks.map((check): Asked => {
        const before = state.asked.find((one) => one.check === check);
        return before === undefined ? { check, order, state: 'waiting' } : { ...before, retried: true };
      });
      const others = state.asked.filter(({ check }) => !step.checks.includes(check));
      return { ...state, phase: 'asking', asked: [...others, ...asked], said: state.said + 1 };
    }
    case 'advise': {
      const advised = [
        ...state.advised,
        { cause: step.cause, fix: step.fix, order, outcome: 'waiting' as const },
      ];
      return { ...state, phase: 'advised', advised, said: state.said + 1 };
    }
    case 'confirm':
      return { ...state, phase: 'solved' };
    case 'hand-over':
      return { ...state, phase: 'handed-over' };
    case 'quiet':
      return state;
    default:
      return assertNever(step);
  }
}
