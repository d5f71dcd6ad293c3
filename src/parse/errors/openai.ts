import { maySay, says, type Wordings } from './wording.ts';

/**
 * OpenAI's own words, api.openai.com and the ChatGPT sign-in. Sources: issues of openclaw/openclaw named at the rows, and
 * OpenClaw 2026.2.26 to 2026.9.6.
 */
export const OPENAI = {
  // #53853, #94275. DashScope and xAI begin the same way and name their own host; an echoed `$NAME` has its own code.
  'openai-incorrect-api-key': [
    says(
      'incorrect api key provided',
      /incorrect api key provided(?!\W{0,3}\$)(?!.{0,240}(?:x\.ai|aliyun|alibabacloud|dashscope|bigmodel))/iu,
    ),
    says('incorrect api key', /\b401 incorrect api key\b(?! provided)/iu),
  ],
  // #150825, #83380, #152296: no credential left OpenClaw
  'openai-missing-bearer': [says('missing bearer')],
  'openai-no-api-key-given': [says('provide an api key', /you didn.t provide an api key/iu)],
  // #22853, #26801, #56658, #64133
  'openai-missing-scopes': [
    says('missing scopes', /missing scopes: (?<detail>[\w.]+\w)/iu),
    maySay('code=missing_scope'),
  ],
  'openai-insufficient-quota': [
    says(
      'exceeded your current quota',
      /^(?!.{0,400}(?:google|gemini)).{0,400}you exceeded your current quota(?!.{0,240}(?:google|gemini))/iu,
    ),
    says('insufficient_quota', /insufficient_quota(?!\W*[:=]{2})/iu),
  ],
  'openai-account-deactivated': [
    says('deactivated_workspace'),
    says('account_deactivated'),
    says(
      'account has been deactivated',
      /openai account .{0,80}has been deactivated|your account has been deactivated/iu,
    ),
  ],
  // #82591, #81941, #82069
  'openai-token-expired': [
    says('could not validate your token'),
    says('token_expired', /\b401\b.{1,40}token_expired|code\W{1,5}token_expired/iu),
  ],
  // #59704, #53317, #66952, #69414, #74055
  'openai-refresh-token-reused': [says('refresh_token_reused'), says('refresh token has already been used')],
  // #138097
  'openai-refresh-token-invalidated': [
    says('refresh_token_invalidated'),
    says('refresh token has been invalidated'),
  ],
  // #3709, #51175; clearer text since 2026.4.25, #96373, #112445
  'openai-unsupported-region': [
    says('unsupported_country_region_territory'),
    says('unsupported_region', /OAuth failed \(unsupported_region\)/iu),
    says('territory not supported', /country, region, or territory not supported/iu),
  ],
  // 2026.4.10: #64947, #64667, #64861, #65347
  'openai-invalid-scope': [
    says('error=invalid_scope', /auth\/callback\?error=invalid_scope/iu),
    says('invalid_scope', /invalid_scope.{0,200}(?:model\.request|api\.responses)/iu),
    says('to request scope', /not allowed to request scope.{0,8}(?:model\.request|api\.responses)/iu),
  ],
  'openai-usage-limit': [
    says('usage limit', /you(?:.ve| have) (?:hit|reached) your (?:chatgpt |codex )?usage limit/iu),
    says('usage_limit_reached'),
  ],
  'openai-model-not-for-chatgpt-account': [
    says(
      'with a chatgpt account',
      /(?:'(?<model>[\w./-]+)'|model) (?:model )?is not supported when using .{1,60}with a chatgpt account/iu,
    ),
  ],
} as const satisfies Wordings;
