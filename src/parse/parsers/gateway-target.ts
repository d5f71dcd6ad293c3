import type { Found } from '../../domain/index.ts';
import { defined, group, textAt } from '../shared/find.ts';
import { gatewayAnswer, gatewayTarget } from '../shared/gateway-answer.ts';
import type { Parser } from '../parser.ts';

const TARGET = /Gateway target\s*:\s*(?<url>wss?:\/\/[^\s│]+)/u;
const SOURCE = /Source\s*:\s*(?<source>[^│]+)/u;
const ASSERTED = /Gateway target \S+ is remote\b/u;
const FAILED =
  /^\W*(?:\[openclaw\].{0,40}|Error: |Health check failed: .{0,40})?(?:gateway (?:closed|connect failed)\b|Gateway not reachable\b)(?!; showing)/iu;
const CUT = /^.*?(?:gateway closed|connect failed)/iu;

/**
 * Reads the lines (`Gateway target`, `Source`, `Config`, `Bind`) that stand below a failed call to the gateway in every command,
 * also inside a box of `doctor`, and the line above them: did anything answer? Source: openclaw 2026.3.13 and 2026.9.6,
 * src/gateway/call.ts.
 */
export const gatewayTargetLines: Parser = {
  id: 'gateway-target',
  reads: 'which gateway a command talked to, and whether it answered',
  hints: ['gateway target', 'gateway closed', 'gateway connect failed', 'gateway not reachable'],
  parse(segment) {
    return segment.lines.flatMap((line, at): readonly Found[] => {
      const reachable = FAILED.test(line.text) ? gatewayAnswer(line.text.replace(CUT, '')) : undefined;
      const url = group(TARGET, line.text, 'url') ?? '';
      const source = group(SOURCE, textAt(segment, at + 1), 'source') ?? '';
      const target = ASSERTED.test(line.text)
        ? 'remote'
        : url === ''
          ? undefined
          : gatewayTarget(url, source);
      if (reachable === undefined && target === undefined) return [];
      return [{ observation: { kind: 'gateway', ...defined({ reachable, target }) }, at }];
    });
  },
};
