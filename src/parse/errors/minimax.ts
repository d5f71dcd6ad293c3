import { says, type Wordings } from './wording.ts';

/**
 * MiniMax (api.minimax.io and api.minimaxi.com). Its Anthropic-style host writes `invalid api key` in lower case, its
 * OpenAI-style host adds the code 2049. Sources: openclaw/openclaw #7621, #37142, #48087, #28386, #110763, #61149.
 */
export const MINIMAX = {
  'minimax-invalid-api-key': [
    says('invalid api key', /authentication[_ ]error\W{1,4}(?:message\W{1,4})?invalid api key/iu),
    says('invalid api key', /invalid api key\W{1,4}type\W{1,4}authentication_error/iu),
    says('2049', /invalid api key\W{1,3}2049|status_code\W{1,4}(?:1004|2049)\b/iu),
    says('login fail', /login fail: (?:token is unusable|invalid)/iu),
  ],
  'minimax-header-missing': [
    says('carry the api secret key', /please carry the api secret key(?: in the '(?<detail>[\w-]+)')?/iu),
  ],
  'minimax-balance': [says('1008', /insufficient[ _]balance\W{1,4}1008|status_code\W{1,4}1008\b/iu)],
} as const satisfies Wordings;
