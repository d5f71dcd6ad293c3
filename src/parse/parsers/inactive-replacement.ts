import type { Found } from '../../domain/index.ts';
import type { Parser } from '../parser.ts';

const OFFER = /\bmodels auth activate ["'`]?(?<profile>[\w.@<>-]+:[\w.@<>-]+)/u;

/**
 * Reads the offer to switch a saved sign-in on: `openclaw models auth activate <profileId>`. Source: openclaw 2026.9.6,
 * docs/auth-credential-semantics, "Setup replacements".
 */
export const inactiveReplacement: Parser = {
  id: 'inactive-replacement',
  reads: 'the offer to activate a sign-in that was saved beside the old one',
  hints: ['models auth activate'],
  parse: (segment) =>
    segment.lines.flatMap((line, at): Found[] => {
      const profile = OFFER.exec(line.text)?.groups?.['profile'];
      return profile === undefined ? [] : [{ observation: { kind: 'inactive-replacement', profile }, at }];
    }),
};
