import type { Case } from '../domain/index.ts';

/** Forgets a message that was deleted: its facts go with it, and so do its lines where the bot quoted them. */
export function dropReading(state: Case, message: string): Case {
  const dropped = state.readings.find((reading) => reading.message === message);
  if (dropped === undefined) return state;
  const quotes = new Set(dropped.facts.map(({ evidence }) => evidence.quote));
  const outbox = state.outbox.map((one): Case['outbox'][number] => {
    const { quote, ...reply } = one.reply;
    return quote === undefined || !quotes.has(quote) ? one : { ...one, reply };
  });
  return { ...state, readings: state.readings.filter((reading) => reading !== dropped), outbox };
}
