import { says, type Wordings } from './wording.ts';

/**
 * Sentences OpenClaw shows instead of the provider's text. Up to 2026.7 from `embedded-agent-helpers/errors.ts`, since 2026.8
 * from `failover/assistant-request-failure-copy.ts` and `user-copy.ts`:
 * `⚠️ <provider>/<model> request failed (<reason>[, HTTP <status>]).`
 */
const REQUEST_FAILED = 'request failed (';

export const REWRITES = {
  'reply-auth-failed': [
    says(
      REQUEST_FAILED,
      /(?:(?<ref>[\w.@-]{1,40}\/[\w./:@-]{1,80}) )?request failed \(authentication failed(?:, HTTP (?<status>\d{3}))?/iu,
    ),
    says('authentication failed (provider returned', /provider returned HTTP (?<status>\d{3})/iu),
  ],
  'reply-auth-rejected': [
    says(
      REQUEST_FAILED,
      /(?:(?<ref>[\w.@-]{1,40}\/[\w./:@-]{1,80}) )?request failed \(authentication was rejected(?:, HTTP (?<status>\d{3}))?/iu,
    ),
  ],
  'reply-rate-limited': [
    says('api rate limit reached'),
    says(REQUEST_FAILED, /(?:(?<ref>[\w.@-]{1,40}\/[\w./:@-]{1,80}) )?request failed \(rate limited/iu),
    says('rate-limited', /rate-limited — ready in|all models are temporarily rate-limited/iu),
  ],
  'reply-billing': [
    // Said where the credential is a sign-in or token of a subscription, 2026.6.11 and later.
    says(
      'account for subscription',
      /(?:(?<provider>[\w-]{1,40}) \((?<model>[^()\s]{1,80})\) )?returned a billing error — check your account for (?<detail>subscription)/iu,
    ),
    says(
      'returned a billing error',
      /(?:(?<provider>[\w-]{1,40}) \((?<model>[^()\s]{1,80})\) )?returned a billing error/iu,
    ),
    says(
      REQUEST_FAILED,
      /(?:(?<ref>[\w.@-]{1,40}\/[\w./:@-]{1,80}) )?request failed \(provider billing issue/iu,
    ),
    says(
      'looks like a billing issue',
      /(?:(?<provider>[\w-]{1,40}) )?rejected the request — looks like a billing issue/iu,
    ),
    says('run out of credits', /api key has run out of credits/iu),
  ],
  'reply-overloaded': [
    says('ai service is temporarily overloaded'),
    says(
      REQUEST_FAILED,
      /(?:(?<ref>[\w.@-]{1,40}\/[\w./:@-]{1,80}) )?request failed \(provider overloaded/iu,
    ),
  ],
  'reply-server-error': [
    says('ai service is temporarily unavailable', /temporarily unavailable(?: \(HTTP (?<status>\d{3})\))?/iu),
    says(
      REQUEST_FAILED,
      /(?:(?<ref>[\w.@-]{1,40}\/[\w./:@-]{1,80}) )?request failed \(provider internal error(?:, HTTP (?<status>\d{3}))?/iu,
    ),
  ],
  'reply-timeout': [
    says('llm request timed out'),
    says(REQUEST_FAILED, /(?:(?<ref>[\w.@-]{1,40}\/[\w./:@-]{1,80}) )?request failed \(request timed out/iu),
  ],
  'reply-tls': [
    says(
      REQUEST_FAILED,
      /(?:(?<ref>[\w.@-]{1,40}\/[\w./:@-]{1,80}) )?request failed \(tls certificate error/iu,
    ),
  ],
  'reply-model-not-found': [
    says('selected model was not found by the provider'),
    says('configured model is unavailable from the provider'),
    says(REQUEST_FAILED, /(?:(?<ref>[\w.@-]{1,40}\/[\w./:@-]{1,80}) )?request failed \(model not found/iu),
  ],
  'reply-format-rejected': [
    says('rejected the request schema or tool payload'),
    says(
      REQUEST_FAILED,
      /(?:(?<ref>[\w.@-]{1,40}\/[\w./:@-]{1,80}) )?request failed \(request format rejected/iu,
    ),
  ],
  'reply-session-expired': [
    says(
      REQUEST_FAILED,
      /(?:(?<ref>[\w.@-]{1,40}\/[\w./:@-]{1,80}) )?request failed \(provider session expired/iu,
    ),
  ],
  'reply-html': [
    says('authentication failed at the provider'),
    says('returned an html error page'),
    says('html 403 response', /failed with an html (?<status>\d{3}) response/iu),
  ],
  'reply-missing-scopes': [says('missing the required openai chatgpt scopes')],
  'reply-refresh-failed': [
    says('authentication refresh failed', /authentication refresh failed\. re-authenticate/iu),
  ],
  'reply-something-went-wrong': [
    says('something went wrong while processing your request'),
    says('llm request failed with an unknown error'),
  ],
  'reply-dns': [says('dns lookup for the provider endpoint failed')],
} as const satisfies Wordings;
