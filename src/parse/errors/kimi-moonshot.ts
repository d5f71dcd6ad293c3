import { maySay, says, type Wordings } from './wording.ts';

/**
 * Moonshot (api.moonshot.ai and .cn) and Kimi Code (api.kimi.com). `Invalid Authentication` does not tell region, product
 * and key apart. Sources: openclaw/openclaw #32607, #33637, #6222, #94979, #43550, #30099; OpenClaw 2026.3.13.
 */
export const KIMI_MOONSHOT = {
  'moonshot-invalid-authentication': [
    says(
      'invalid authentication',
      /\bInvalid Authentication\b(?! \w{0,20} ?(?:credential|method|header|token|type))/u,
    ),
    says('invalid_authentication_error'),
    maySay(
      'invalid authentication',
      /\b401\W{1,4}invalid authentication\b(?! \w{0,20} ?(?:credential|method|header|token|type))/iu,
    ),
  ],
  'moonshot-suspended-balance': [
    says('suspended due to insufficient balance', /suspended due to insufficient balance/iu),
    says('suspended, please check your plan', /account\b.{1,120}is suspended, please check your plan/iu),
    says('exceeded_current_quota_error'),
  ],
  'kimi-key-invalid': [
    says('appears to be invalid or may have expired', /api key appears to be invalid or may have expired/iu),
  ],
  'kimi-coding-agents-only': [says('only available for coding agents')],
} as const satisfies Wordings;
