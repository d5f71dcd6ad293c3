import { maySay, says, type Wordings } from './wording.ts';

/**
 * Anthropic's own words. The 401 wording tells which header was sent: `Invalid bearer token` after `Authorization`,
 * `invalid x-api-key` after `x-api-key`. Sources: OpenClaw 2026.1.29 to 2026.9.6 against api.anthropic.com, and the issues
 * named at the rows (openclaw/openclaw).
 */
export const ANTHROPIC = {
  'anthropic-invalid-x-api-key': [says('invalid x-api-key')],
  'anthropic-no-key-sent': [says('x-api-key header is required')],
  // #54350, #9095, #56934; `Failed to authenticate. API Error: 401 Invalid bearer token` is the claude CLI, PR #97669.
  'anthropic-invalid-bearer-token': [says('invalid bearer token')],
  // #8223
  'anthropic-oauth-expired': [says('oauth token has expired')],
  'anthropic-oauth-revoked': [says('oauth token revoked'), says('oauth token has been revoked')],
  // #21011, #41444, #60279
  'anthropic-oauth-unsupported': [says('oauth authentication is currently not supported')],
  'anthropic-oauth-not-allowed-for-organization': [
    says(
      'not allowed for this organization',
      /(?:OAuth authentication|OAuth) is currently not allowed for this organization/iu,
    ),
  ],
  'anthropic-claude-code-only': [says('only authorized for use with claude code')],
  // #4614: harmless, a setup token cannot read usage.
  'anthropic-usage-scope': [
    says('scope requirement', /does not meet scope requirement (?<detail>[\w:.]+)/iu),
  ],
  // #64509 and the policy change of 2026-04-04
  'anthropic-extra-usage': [
    says('extra usage', /third-party apps now draw from (?:your )?extra usage/iu),
    says('out of extra usage'),
  ],
  'anthropic-long-context-extra-usage': [says('extra usage is required for long context')],
  // #130322; `Internal error: Credit balance is too low` through ACP, #78546
  'anthropic-credit-too-low': [says('credit balance', /credit balance (?:is )?(?:too )?low/iu)],
  'anthropic-organization-disabled': [
    says('organization has been disabled', /this organization has been disabled/iu),
  ],
  'anthropic-permission': [
    says('does not have permission', /your api key does not have permission to use the specified resource/iu),
    maySay('permission_error'),
  ],
  'anthropic-request-not-allowed': [
    says(
      'request not allowed',
      /forbidden\W{1,4}(?:message\W{1,4})?request not allowed|403\W{1,3}request not allowed/iu,
    ),
    says('request not allowed', /request not allowed\W{1,4}type\W{1,4}forbidden/iu),
  ],
  // The claude CLI as a child process, #95367
  'anthropic-invalid-authentication-credentials': [
    says('invalid authentication credentials', /\b401\b.{1,80}(?<!had )invalid authentication credentials/iu),
  ],
} as const satisfies Wordings;
