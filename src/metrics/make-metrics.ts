import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Count, Health, Meter } from '../app/index.ts';

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

const SECONDS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5];

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
  const seconds = new Histogram({
    name: 'clawmedic_step_seconds',
    help: 'How long a step took',
    labelNames: ['step'],
    buckets: SECONDS,
    registers: [register],
  });
  const up = new Gauge({
    name: 'clawmedic_part_up',
    help: '1 while a part of the program works',
    labelNames: ['part'],
    registers: [register],
  });
  return {
    meter: {
      count: (what, labels = {}) => counters.get(what)?.inc(labels),
      time: (step, took) => {
        seconds.observe({ step }, took);
      },
    },
    text: () => {
      for (const [part, { ok }] of Object.entries(health.parts())) up.set({ part }, Number(ok));
      return register.metrics();
    },
  };
}
