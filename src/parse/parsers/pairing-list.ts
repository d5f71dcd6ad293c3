import type { Found, Observation, Segment } from '../../domain/index.ts';
import { group, lineOf, textAt, textOf } from '../shared/find.ts';
import { ran, seen } from '../shared/ran.ts';
import type { Parser } from '../parser.ts';

const COMMAND = /\bpairing\s+list\b(?:\s+(?:--channel[ =])?(?<channel>[a-z][\w-]*))?/u;
const NONE = /No pending (?<channel>[a-z][\w-]*) pairing requests\./u;
const SOME = /^\s*Pairing requests \(\d+\)/u;
const CODE = /^\W*Pairing code:/u;
const REFUSED = 'access not configured';
const APPROVE = /\bpairing approve (?<channel>[a-z][\w-]*)/u;
const USER =
  /(?<channel>discord|telegram|whatsapp|slack|signal|imessage|matrix|feishu|line)(?:\s(?:user|sender|account))?\s?(?:id|number|phone)/iu;

/**
 * Reads `openclaw pairing list` and the direct message with which a bot answers a sender it does not know.
 * Source: openclaw 2026.3.13, src/cli/pairing-cli.ts and src/pairing.
 */
export const pairingList: Parser = {
  id: 'pairing-list',
  reads: 'openclaw pairing list, and the reply with a pairing code',
  hints: [],
  output: 'pairing-list',
  parse(segment) {
    const none = lineOf(segment, NONE);
    const some = lineOf(segment, SOME);
    const output = seen(ran(segment, COMMAND, 'pairing-list'), 'pairing-list', none ?? some);
    if (none !== undefined) {
      return [...output, request(group(NONE, textAt(segment, none), 'channel') ?? '', false, none)];
    }
    const at = some ?? reply(segment);
    return at === undefined ? output : [...output, request(channelOf(segment), true, at)];
  },
};

function request(channel: string, pending: boolean, at: number): Found {
  const observation: Observation = { kind: 'pairing-request', channel, pending };
  return { observation, at };
}

/** The line with the code, where the text around it shows that it is the bot's reply and not advice. */
function reply(segment: Segment): number | undefined {
  const around = textOf(segment);
  const own = around.includes(REFUSED) || isSet(APPROVE, around) || isSet(USER, around);
  return own ? lineOf(segment, CODE) : undefined;
}

function isSet(pattern: RegExp, text: string): boolean {
  return group(pattern, text, 'channel') !== undefined;
}

function channelOf(segment: Segment): string {
  const around = textOf(segment);
  const named = group(COMMAND, segment.command ?? '', 'channel') ?? group(APPROVE, around, 'channel');
  return named ?? group(USER, around, 'channel')?.toLowerCase() ?? 'unknown';
}
