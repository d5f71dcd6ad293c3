import { type Asked, assertNever, type Case, type Step } from '../domain/index.ts';

/** The case after the bot has decided: what was asked and advised is remembered for good. */
export function recordStep(state: Case, step: Step): Case {
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
