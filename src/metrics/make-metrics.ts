import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Count, Health, Meter, Timed } from '../app/index.ts';

/** Numbers of the running program. */
export interface Metrics {
  readonly meter: Meter;
  /** In Prometheus' text format. */
  readonly text: () => Promise<string>;
}

/** Each count with what it means and its labels. */
const COUNTS: Readonly<Record<Count, { readonly help: string; readonly labels: readonly string[] }>> = {
  messages: { help: 'Messages read, by the role of their author', labels: ['role'] },
  secrets: { help: 'Messages that showed a secret', labels: [] },
  decisions: { help: 'Decisions, by the step that was chosen', labels: ['step'] },
  presses: { help: 'Choices that were pressed', labels: ['choice'] },
  marks: { help: 'Solutions that were marked, by who marked them', labels: ['by'] },
  faults: { help: 'Parsers that failed', labels: ['parser'] },
  sends: { help: 'Replies that were sent', labels: [] },
  failures: { help: 'Replies that could not be sent', labels: [] },
  commands: { help: 'Commands that were called', labels: ['command'] },
};

/** Half a millisecond to a second: what the machine needs. */
const COMPUTED = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1];
/** A hundredth of a second to a minute: what somebody waits for, the pause at the end of a burst among it. */
const WAITED = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60];
/** A second to a week: what passes between people. */
const LASTED = [1, 10, 60, 300, 900, 3600, 14_400, 86_400, 604_800];

/** Each time with its name, what it means, and the buckets that tell most. */
const TIMES: Readonly<
  Record<Timed, { readonly name: string; readonly help: string; readonly buckets: readonly number[] }>
> = {
  take: { name: 'take_duration', help: 'Time to read one message into its case', buckets: COMPUTED },
  decide: { name: 'decide_duration', help: 'Time to decide the next step of a thread', buckets: COMPUTED },
  answer: {
    name: 'answer_delay',
    help: 'Time from a message that is answered until the reply is sent',
    buckets: WAITED,
  },
  diagnosis: {
    name: 'time_to_diagnosis',
    help: 'Time from the first message of a thread until its first fix is named',
    buckets: LASTED,
  },
};

/** Counters and times under `clawmedic_…`, how each part does, and what Node says of itself. */
export function makeMetrics(health: Health): Metrics {
  const register = new Registry();
  collectDefaultMetrics({ register });
  const counters = new Map(
    Object.entries(COUNTS).map(([name, { help, labels }]) => [
      name,
      new Counter({
        name: `clawmedic_${name}_total`,
        help,
        labelNames: [...labels],
        registers: [register],
      }),
    ]),
  );
  const times = new Map(
    Object.entries(TIMES).map(([what, { name, help, buckets }]) => [
      what,
      new Histogram({
        name: `clawmedic_${name}_seconds`,
        help,
        buckets: [...buckets],
        registers: [register],
      }),
    ]),
  );
  const up = new Gauge({
    name: 'clawmedic_part_up',
    help: '1 while a part of the program works',
    labelNames: ['part'],
    registers: [register],
  });
  return {
    meter: {
      count: (what, labels = {}) => counters.get(what)?.inc(labels),
      time: (what, seconds) => times.get(what)?.observe(seconds),
    },
    text: () => {
      for (const [part, { ok }] of Object.entries(health.parts())) up.set({ part }, Number(ok));
      return register.metrics();
    },
  };
}
