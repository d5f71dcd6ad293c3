import {
  type Advised,
  type Asked,
  assertNever,
  type Case,
  isAside,
  type Reply,
  type Step,
} from '../domain/index.ts';
import { say } from './outgoing.ts';

/**
 * The case after the bot has decided: what was asked and advised is remembered for good, and what is to be said is written down before
 * any channel sends it.
 */
export function recordStep(state: Case, step: Step, reply: Reply | undefined): Case {
  const next = { ...moved(state, step), news: false };
  if (reply === undefined || step.kind === 'quiet') return next;
  const about = aboutOf(step);
  return say(next, { kind: step.kind, reply, ...(about === undefined ? {} : { about }) });
}

function aboutOf(step: Step): string[] | undefined {
  if (step.kind === 'ask') return [...step.checks];
  return step.kind === 'advise' ? [step.cause] : undefined;
}

function moved(state: Case, step: Step): Case {
  const order = state.next - 1;
  switch (step.kind) {
    case 'ask': {
      const asked = step.checks.map((check): Asked => {
        const before = state.asked.find((one) => one.check === check);
        const asked: Asked = before ?? { check, order, state: 'waiting' };
        if (step.slip === undefined) return { ...asked, state: 'waiting' };
        const open = isAside(step.slip) ? asked : { ...asked, state: 'waiting' as const };
        return saidOf(step.slip, open, { retried: true });
      });
      const others = state.asked.filter(({ check }) => !step.checks.includes(check));
      return { ...state, phase: 'asking', asked: [...others, ...asked], said: state.said + 1 };
    }
    case 'advise': {
      if (step.slip !== undefined)
        return { ...state, advised: saidAgain(state.advised, step), said: state.said + 1 };
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

function saidAgain(
  advised: readonly Advised[],
  { cause, slip }: Extract<Step, { kind: 'advise' }>,
): Advised[] {
  const last = advised.findLast((one) => one.cause === cause);
  return advised.map((one) => (one === last ? saidOf(slip, one, { explained: true }) : one));
}

/** An ask or an advice with what was said about it: an answer to a question about it, or itself in another way. */
function saidOf<Of extends Asked | Advised>(slip: string | undefined, of: Of, again: Partial<Of>): Of {
  return slip !== undefined && isAside(slip)
    ? { ...of, told: [...(of.told ?? []), slip] }
    : { ...of, ...again };
}
