import { says, type Wordings } from './wording.ts';

/** OpenRouter's own words. Sources: openclaw/openclaw #26960, #63560, #34830, #42839, #25371. */
export const OPENROUTER = {
  'openrouter-user-not-found': [
    says('user not found', /\b401\W{1,4}(?:"?message\W{1,4})?user not found/iu),
    says('user not found', /["']message["']\s?:\s?["']user not found/iu),
  ],
  'openrouter-missing-header': [says('missing authentication header')],
  'openrouter-no-credentials': [says('auth credentials found', /no (?:cookie )?auth credentials found/iu)],
  'openrouter-needs-credits': [
    says('key limit exceeded', /key limit exceeded \(|key limit exceeded.{0,80}openrouter/iu),
    says('requires more credits', /this request requires more credits/iu),
    says('insufficient credits', /insufficient credits\b.{1,80}(?:openrouter|never purchased|add more)/iu),
  ],
  'openrouter-no-endpoints': [
    says('no endpoints found', /no endpoints found (?:for|matching|that) ?(?<detail>[\w./:-]*\w)?/iu),
  ],
} as const satisfies Wordings;
