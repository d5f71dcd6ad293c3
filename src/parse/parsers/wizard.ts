import type { Found, Observation, Observed, Segment } from '../../domain/index.ts';
import { group, lineOf, textAt } from '../shared/find.ts';
import { modelRef } from '../shared/model-ref.ts';
import type { Parser } from '../parser.ts';

const HEADING = /^[\s│]*(?:(?<mark>[◆◇])\s{0,4})?Config handling\s*$/u;
const CHOSEN = /^[\s│]*(?:[●◉✔❯]|\(\*\))\s*(?<choice>\S.*)$/u;
const BARE = /^[\s│]*(?<choice>[A-Za-z].*)$/u;
const SUMMARY = /Existing config detected/u;
const MODEL = /^[\s│]*model:\s+(?<model>[^\s│]+)/u;
const CHOICES = 4;

/**
 * Reads the picker `Config handling` of `openclaw configure` and `onboard` (● marks the entry under the cursor or chosen) and the
 * box above it. Source: openclaw 2026.3.13, src/commands/onboard-interactive.
 */
export const wizard: Parser = {
  id: 'wizard',
  reads: 'the configuration wizard: existing config, and what to do with it',
  hints: ['config handling', 'existing config detected'],
  parse(segment) {
    return [...choice(segment), ...existing(segment)];
  },
};

function choice(segment: Segment): readonly Found[] {
  const from = lineOf(segment, HEADING);
  if (from === undefined) return [];
  const done = group(HEADING, textAt(segment, from), 'mark') === '◇';
  for (let at = from + 1; at <= from + CHOICES; at += 1) {
    const text = textAt(segment, at);
    const label = group(CHOSEN, text, 'choice') ?? (done ? group(BARE, text, 'choice') : undefined);
    const chosen = label === undefined ? undefined : choiceOf(label);
    if (chosen !== undefined) return [{ observation: { kind: 'wizard', choice: chosen }, at }];
  }
  return [];
}

function choiceOf(label: string): Observed<'wizard'>['choice'] | undefined {
  if (/^(?:use|keep)\b/iu.test(label)) return 'use-existing';
  if (/^(?:update|modify|review)\b/iu.test(label)) return 'update';
  return /^reset\b/iu.test(label) ? 'reset' : undefined;
}

/** The default model, as the box `Existing config detected` repeats it. */
function existing(segment: Segment): readonly Found[] {
  if (lineOf(segment, SUMMARY) === undefined) return [];
  const at = lineOf(segment, MODEL);
  const model = modelRef(group(MODEL, textAt(segment, at), 'model') ?? '');
  if (at === undefined || model === undefined) return [];
  const observation: Observation = { kind: 'default-model', ...model };
  return [{ observation, at }];
}
