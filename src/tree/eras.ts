/**
 * One OpenClaw version of each era that is told apart: how credentials are stored, and which commands there are. Oldest first; the
 * last is what a person is taken to run where the tree needs a version and nothing says another. Seen: npm tags of openclaw, 2026-11.
 */
export const ERAS = [
  '2026.1.29',
  '2026.3.13',
  '2026.5.7',
  '2026.6.11',
  '2026.7.1',
  '2026.8.1',
  '2026.9.6',
] as const;

/** The version of somebody who is up to date. */
export const NEWEST = ERAS[6];
