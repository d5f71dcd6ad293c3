import { expect, test } from 'vitest';
import { makeHealth } from '../../../src/app/index.ts';
import { makeMetrics } from '../../../src/metrics/index.ts';
import { testBot } from '../../support/bot.ts';
import { type Family, readExposition } from '../../support/exposition.ts';

/** What the metrics say after a thread that was asked something, was silent for an hour, and was told its fix. */
async function played(): Promise<readonly Family[]> {
  const health = makeHealth();
  health.report('database', { ok: true, says: 'answers' });
  const metrics = makeMetrics(health);
  const { says, speaks, passHours } = await testBot({ meter: metrics.meter });
  await says('m1', 'run error: HTTP 401 authentication_error: invalid x-api-key');
  await speaks();
  passHours(1);
  await says(
    'm2',
    '- anthropic effective=profiles:x | profiles=1 (api_key=1) | anthropic:default=API sk-a..._FAKEFAK',
  );
  await speaks();
  await says('m3', 'good evening to everybody');
  await speaks();
  return readExposition(await metrics.text());
}

const own = (families: readonly Family[]): readonly Family[] =>
  families.filter(({ name }) => name.startsWith('clawmedic_'));

const valueOf = (families: readonly Family[], sample: string, le?: string): number | undefined =>
  families
    .flatMap(({ samples }) => samples)
    .find(({ name, labels }) => name === sample && (le === undefined || labels['le'] === le))?.value;

test('names, types, help and units follow the conventions of Prometheus', async () => {
  const families = own(await played());
  expect(families.length).toBeGreaterThan(10);
  for (const { name, type, help } of families) {
    expect(name).toMatch(/^clawmedic_[a-z]+(?:_[a-z]+)*$/u);
    expect(name.endsWith('_total'), name).toBe(type === 'counter');
    expect(name.endsWith('_seconds'), name).toBe(type === 'histogram');
    expect(help.length, name).toBeGreaterThan(10);
  }
});

test('buckets ascend, hold all below them, and end with every observation', async () => {
  const histograms = own(await played()).filter(({ type }) => type === 'histogram');
  expect(histograms.map(({ name }) => name)).toEqual([
    'clawmedic_take_duration_seconds',
    'clawmedic_decide_duration_seconds',
    'clawmedic_answer_delay_seconds',
    'clawmedic_time_to_diagnosis_seconds',
  ]);
  for (const { name, samples } of histograms) {
    const buckets = samples.filter((sample) => sample.name === `${name}_bucket`);
    const edges = buckets.map(({ labels }) => Number(labels['le']?.replace('+Inf', 'Infinity')));
    const counts = buckets.map(({ value }) => value);
    expect(edges, name).toEqual(edges.toSorted((a, b) => a - b));
    expect(counts, name).toEqual(counts.toSorted((a, b) => a - b));
    expect(edges.at(-1)).toBe(Infinity);
    expect(counts.at(-1)).toBe(valueOf(histograms, `${name}_count`));
  }
});

test('the wait for each answer is observed, and the time to the first fix by the clock of the case', async () => {
  const families = await played();
  expect(valueOf(families, 'clawmedic_take_duration_seconds_count')).toBe(3);
  // The greeting was not answered, so nobody waited for anything.
  expect(valueOf(families, 'clawmedic_answer_delay_seconds_count')).toBe(2);
  expect(valueOf(families, 'clawmedic_answer_delay_seconds_bucket', '1')).toBe(2);
  expect(valueOf(families, 'clawmedic_time_to_diagnosis_seconds_sum')).toBe(3600);
  expect(valueOf(families, 'clawmedic_part_up')).toBe(1);
});
