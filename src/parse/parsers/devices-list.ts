import type { Found, Segment } from '../../domain/index.ts';
import { group, lineOf, textAt } from '../shared/find.ts';
import { ran, seen } from '../shared/ran.ts';
import type { Parser } from '../parser.ts';

const COMMAND = /\bdevices\s+list\b/u;
const COUNT = /^\s*(?<which>Pending|Paired) \(\d+\)\s*$/u;
const HEADER = /^\s*[│┃|]\s*(?:Request|Device|Name)\b.+\b(?:Roles?|Scopes|Device)\b/u;
const EMPTY = 'No device pairing entries';
const TOLD = /devices list\b[^.\n]{1,60}\bpending\b/iu;

/**
 * Reads `openclaw devices list`: is a device waiting to be approved? Also where somebody tells it in a sentence.
 * Source: openclaw 2026.3.13, src/cli/devices-cli.ts.
 */
export const devicesList: Parser = {
  id: 'devices-list',
  reads: 'openclaw devices list: pending and paired devices',
  hints: [],
  output: 'devices-list',
  parse(segment) {
    const listed = counts(segment);
    const one = listed.find(({ pending }) => pending) ?? listed[0];
    const output = seen(ran(segment, COMMAND, 'devices-list'), 'devices-list', one?.at);
    if (one !== undefined) return [...output, request(one.pending, one.at)];
    const told = lineOf(segment, TOLD);
    if (told === undefined) return output;
    return [...output, request(!/\bno\b/iu.test(textAt(segment, told)), told)];
  },
};

/** The headings that stand over a table, and the sentence that stands in for both tables. */
function counts(segment: Segment): readonly { pending: boolean; at: number }[] {
  return segment.lines.flatMap(({ text }, at) => {
    if (text.includes(EMPTY)) return [{ pending: false, at }];
    const which = group(COUNT, text, 'which');
    const table = segment.lines.slice(at, at + 4).some((line) => HEADER.test(line.text));
    return which === undefined || !table ? [] : [{ pending: which === 'Pending', at }];
  });
}

function request(pending: boolean, at: number): Found {
  return { observation: { kind: 'device-request', pending }, at };
}
