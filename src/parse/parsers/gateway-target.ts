import type { Found } from '../../domain/index.ts';
import { group, textAt } from '../shared/find.ts';
import { gatewayTarget } from '../shared/gateway-answer.ts';
import type { Parser } from '../parser.ts';

const TARGET = /Gateway target\s*:\s*(?<url>wss?:\/\/[^\s│]+)/u;
const SOURCE = /Source\s*:\s*(?<source>[^│]+)/u;
const ASSERTED = /Gateway target \S+ is remote\b/u;

/**
 * Reads the four lines (`Gateway target`, `Source`, `Config`, `Bind`) that stand below a failed call to the gateway in every
 * command, also inside a box of `doctor`. Source: openclaw 2026.3.13, src/gateway/call.ts.
 */
export const gatewayTargetLines: Parser = {
  id: 'gateway-target',
  reads: 'which gateway a command talked to',
  hints: ['gateway target'],
  parse(segment) {
    return segment.lines.flatMap((line, at): readonly Found[] => {
      if (ASSERTED.test(line.text)) return [{ observation: { kind: 'gateway', target: 'remote' }, at }];
      const url = group(TARGET, line.text, 'url');
      if (url === undefined) return [];
      const target = gatewayTarget(url, group(SOURCE, textAt(segment, at + 1), 'source') ?? '');
      return target === undefined ? [] : [{ observation: { kind: 'gateway', target }, at }];
    });
  },
};
