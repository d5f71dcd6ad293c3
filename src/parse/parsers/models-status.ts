import type { Found, Observation, Segment } from '../../domain/index.ts';
import { modelRef } from '../shared/model-ref.ts';
import { readHeaderLine } from '../models-status/header-line.ts';
import { loneLabels } from '../models-status/lone-labels.ts';
import { outputsOf } from '../models-status/outputs.ts';
import { readProviderLine } from '../models-status/provider-line.ts';
import type { Reading } from '../models-status/reading.ts';
import { type ReportLine, reportLines } from '../models-status/report-lines.ts';
import { readHeading, readSectionLine } from '../models-status/section-line.ts';
import type { Parser } from '../parser.ts';

/**
 * Reads `openclaw models status` as text, 2026.1.29 to 2026.9.6: the models in use and the auth overview. Every line is read
 * for itself, so that a part of it is enough. Source: src/commands/models/list.status-command.ts of those versions.
 */
export const modelsStatus: Parser = {
  id: 'models-status',
  reads: 'openclaw models status',
  hints: [
    'effective=',
    'profiles=',
    'default',
    'auth store',
    'auth overview',
    'oauth',
    'missing auth',
    'shell env',
    'auth profiles',
    'model route',
    'expires',
    'static',
    '...',
    'requires',
    '[cooldown',
    '[disabled',
    '`openclaw',
    'fallbacks',
    'status --plain',
  ],
  output: 'models-status',
  parse,
};

/** The answer to `/model status` in a chat has lines of the same form, and a parser of its own. */
const CHAT = /^Current: \S+\/\S/u;

function parse(segment: Segment): readonly Found[] {
  const lines = reportLines(segment);
  if (lines.some((line) => CHAT.test(line.text))) return [];
  const read = lines.map((line) => ({ ...line, ...readLine(line.text) }));
  const parts = new Set(read.flatMap((line) => (line.part === '' ? [] : [line.part])));
  const found = read
    .filter((line) => !line.lone || parts.size > 1)
    .flatMap((line) => line.observations.map((observation) => ({ observation, at: line.at })));
  return [...found, ...plain(segment, lines), ...outputsOf(segment, read)];
}

function readLine(text: string): Reading & { readonly lone: boolean } {
  const header = readHeaderLine(text);
  if (header !== undefined) return header;
  const read = readHeading(text) ?? readProviderLine(text) ?? readSectionLine(text);
  return { ...(read ?? { part: '', observations: loneLabels(text) }), lone: false };
}

/** `models status --plain` prints the default model and nothing else. */
function plain(segment: Segment, lines: readonly ReportLine[]): readonly Found[] {
  if (!/models status\b.*--plain/u.test(segment.command ?? '')) return [];
  return lines.flatMap(({ text, at }) => {
    const ref = modelRef(text);
    const observation: Observation | undefined = ref && { kind: 'default-model', ...ref };
    return observation === undefined ? [] : [{ observation, at }];
  });
}
