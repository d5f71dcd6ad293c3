import type { Found, Segment } from '../../domain/index.ts';
import { probeReason, probeStatus } from '../models-status/probe-status.ts';
import { type ProbeRow, proseRow, tableRows } from '../models-status/probe-rows.ts';
import { given } from '../shared/given.ts';
import { plainLine } from '../shared/plain-line.ts';
import type { Parser } from '../parser.ts';

const HEADING = /^Auth probes$/iu;
const ALONE = /Auth reason \[\w+\]|excluded[ _]by[ _]auth[._]order/iu;
const END = /^(?:Probed \d+ targets? in |No probe targets\.)/iu;

/**
 * Reads the probe table of `openclaw models status --probe`, also with wrapped cells or without its frame, and single
 * results quoted in prose. Source: openclaw 2026.3.13, list.probe.ts and terminal/table.ts.
 */
export const modelsProbe: Parser = {
  id: 'models-probe',
  reads: 'the probe table of openclaw models status --probe',
  hints: [
    'auth probes',
    'probed ',
    'no probe targets',
    'ok (',
    'ok for',
    ' · ',
    'auth reason [',
    'excluded by auth.order',
    'excluded_by_auth_order',
  ],
  output: 'models-probe',
  parse,
};

function parse(segment: Segment): readonly Found[] {
  const rows = tableRows(segment.lines);
  const quoted = segment.lines.flatMap((line, at) => proseRow(line.text, at));
  const found = [...[...rows, ...quoted].flatMap(probe), ...(rows.length === 0 ? reasons(segment) : [])];
  return [...found, ...output(segment, rows)];
}

function probe(row: ProbeRow): readonly Found[] {
  const status = probeStatus(row.status, row.detail);
  if (status === undefined || row.provider === '') return [];
  const reason = probeReason(row.detail);
  const observation = given({ kind: 'probe', provider: row.provider, profile: row.profile, status, reason });
  return [{ observation, at: row.at }];
}

/** The reason of a result alone, without its row. */
function reasons(segment: Segment): readonly Found[] {
  return segment.lines.flatMap(({ text }, at): readonly Found[] => {
    const reason = probeReason(text);
    return reason === undefined || !ALONE.test(text)
      ? []
      : [{ observation: { kind: 'probe', status: 'unknown', reason }, at }];
  });
}

/** The table counts as pasted with two of its heading, its rows and its last line. */
function output(segment: Segment, rows: readonly ProbeRow[]): readonly Found[] {
  const plain = segment.lines.map((line) => plainLine(line.text));
  const heading = plain.findIndex((text) => HEADING.test(text));
  const end = plain.findIndex((text) => END.test(text));
  const none = heading !== -1 && plain.slice(heading + 1, heading + 3).includes('none');
  const seen = Math.min(rows.length, 2) + Number(heading !== -1) + Number(end !== -1) + Number(none);
  if (seen < 2) return [];
  const providers = new Set(rows.map((row) => row.provider));
  const provider = providers.size === 1 ? rows[0]?.provider : undefined;
  const at = [heading, rows[0]?.at ?? -1, end].find((index) => index !== -1) ?? 0;
  return [{ observation: given({ kind: 'output', command: 'models-probe', provider }), at }];
}
