import type { Condition, Health } from './ports.ts';

/** Keeps what each part last said of itself. */
export function makeHealth(): Health {
  const parts = new Map<string, Condition>();
  return {
    report: (part, condition) => void parts.set(part, condition),
    parts: () => Object.fromEntries(parts),
  };
}
