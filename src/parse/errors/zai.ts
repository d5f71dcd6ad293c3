import { says, type Wordings } from './wording.ts';

/** Z.AI and bigmodel.cn. Sources: OpenClaw 2026.3.13 and 2026.9.6 (state with a refused key); zai-org/GLM-5#148. */
export const ZAI = {
  'zai-token-incorrect': [
    says('token expired or incorrect'),
    says('令牌已过期或验证不正确'),
    says('身份验证失败'),
  ],
  'zai-balance': [
    says('1113', /\bcode\W{1,4}1113\b/iu),
    says('no resource package', /insufficient balance or no resource package/iu),
    says('无可用资源包'),
  ],
  'zai-no-coding-plan': [
    says('13', /\bcode\W{1,4}(?:1309|1311)\b/iu),
    says('coding plan package', /coding plan package has expired/iu),
    says('subscription plan', /current subscription plan does not (?:yet )?include access to/iu),
  ],
} as const satisfies Wordings;
