import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planOf } from '../../../src/diagnose/repair-cost.ts';

const candidate = (
  cause: string,
  probability: number,
  cost = 1,
): { cause: string; probability: number; cost: number } => ({
  cause,
  probability,
  cost,
});

describe('a plan of fixes', () => {
  test('tries first what is most probable for its price', () => {
    expect(planOf([candidate('a', 0.3), candidate('b', 0.5)]).first).toBe('b');
    expect(planOf([candidate('a', 0.3, 1), candidate('b', 0.5, 4)]).first).toBe('a');
  });

  test('calls a person rather than try what is hardly worth it', () => {
    expect(planOf([candidate('a', 0.01)]).first).toBeUndefined();
  });

  test('never costs more than calling a person at once, nor less than the first message', () => {
    const candidates = fc.array(
      fc.record({
        cause: fc.string(),
        probability: fc.double({ min: 0, max: 1, noNaN: true }),
        cost: fc.double({ min: 0.5, max: 5, noNaN: true }),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(candidates, (some) => {
        const total = some.reduce((sum, { probability }) => sum + probability, 0);
        const scaled = some.map((one) => ({ ...one, probability: one.probability / Math.max(total, 1) }));
        const person = planOf([]).cost;
        const { cost } = planOf(scaled);
        expect(cost).toBeLessThanOrEqual(person + 1e-9);
        expect(cost).toBeGreaterThan(0);
      }),
    );
  });
});
