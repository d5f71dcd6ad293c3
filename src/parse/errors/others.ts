import { maySay, says, type Wordings } from './wording.ts';

/** Servers with one or two wordings each: other vendors, clouds, relays and servers on the person's own machine. */
export const OTHERS = {
  // DashScope; the coding-plan host refuses keys of the general product with words of its own.
  'qwen-invalid-key': [
    says(
      'incorrect api key provided',
      /incorrect api key provided.{0,240}(?:aliyun|alibabacloud|dashscope)/iu,
    ),
    says('invalidapikey', /\bInvalidApiKey\b/u),
    says('invalid api-key provided'),
    says('invalid access token or token expired'),
  ],
  'qwen-invalid-subscription': [says('coding plan', /does not have a valid coding ?plan subscription/iu)],
  'deepseek-auth-failed': [says('authentication fails', /\bAuthentication Fails(?:,| \(|[\s.!"'}]*$)/u)],
  'deepseek-balance': [maySay('insufficient balance', /\b402\b.{1,60}Insufficient Balance/u)],
  // openclaw/openclaw #12462, #52322
  'copilot-exchange-failed': [
    says('personal access tokens are not supported for this endpoint'),
    says('to use this copilot feature', /not authorized to use this copilot feature/iu),
    says(
      'copilot token exchange',
      /copilot token exchange fail(?:ed|s)(?:(?::| with) HTTP (?<status>\d{3}))?/iu,
    ),
  ],
  'copilot-token-expired': [
    says('ide token expired'),
    says('copilot', /copilot.{1,80}\btoken (?:has )?expired/iu),
  ],
  'bedrock-auth-failed': [
    says(
      'accessdeniedexception',
      /^(?!.{0,200}discovery\]).{0,400}AccessDeniedException: .{0,120}(?:authenticat|not authorized|access)/iu,
    ),
    says('unrecognizedclientexception'),
    says('invalidsignatureexception'),
    says('security token included in the request', /security token included in the request(?! is expired)/iu),
    says('is not authorized to perform', /is not authorized to perform: bedrock/iu),
  ],
  'aws-token-expired': [
    says('expiredtoken', /\bExpiredToken(?:Exception)?\b/u),
    says('request is expired', /security token included in the request is expired/iu),
    says('sso session', /to refresh this SSO session|SSO session .{0,60}(?:expired|invalid)/iu),
  ],
  'azure-invalid-key': [says('invalid subscription key or wrong api endpoint')],
  // HKUDS/OpenHarness#233
  'nvidia-forbidden': [
    says('authorization failed', /\bstatus\W{1,4}403\b.{1,80}authorization failed/iu),
    says('authorization failed', /title\W{1,5}forbidden.{0,40}authorization failed/iu),
  ],
  'xai-invalid-key': [
    says('incorrect api key provided', /incorrect api key provided.{0,240}x\.ai/iu),
    says('console.x.ai', /incorrect.{0,120}console\.x\.ai/iu),
  ],
  'groq-invalid-key': [
    says('console.groq.com', /invalid api key.{0,160}groq/iu),
    maySay('"invalid_api_key"', /Invalid API Key.{0,120}"invalid_api_key"/u),
  ],
  'mistral-unauthorized': [
    says(
      'mistral',
      /mistral.{1,80}\b401\b.{1,20}unauthorized|\b401\b.{1,20}unauthorized.{0,80}api\.mistral\.ai/iu,
    ),
  ],
  'volcengine-invalid-key': [
    says('api key in the request', /the api key in the request is missing or invalid/iu),
    says('api key or ak/sk', /the api key or ak\/sk in the request is missing or invalid/iu),
    says('api key format is incorrect'),
  ],
  'volcengine-invalid-subscription': [says('invalidsubscription', /\bInvalidSubscription\b/u)],
  // one-api and new-api: ythx-101/openclaw-qa#44
  'relay-no-channel': [says('无可用渠道'), says('no available channel', /no available channels? for/iu)],
  'relay-invalid-token': [
    says('无效的令牌'),
    says('该令牌状态不可用'),
    says('invalid token', /invalid token.{0,80}(?:new_api_error|one_api_error|request id: \d{14})/iu),
  ],
  // LiteLLM, LM Studio, dario (askalf/dario#97)
  'local-server-unauthorized': [
    says('litellm virtual key expected'),
    says('no api key passed in', /authentication error, no api key passed in/iu),
    says('invalid proxy server token', /invalid proxy server token passed/iu),
    says('lm studio', /(?:malformed |an? |invalid )?lm studio api token (?:is required|provided)/iu),
    says('value mismatch', /authorization present but value mismatch/iu),
    says(
      'invalid or missing api key',
      /invalid or missing api key.{0,120}(?:localhost|127\.0\.0\.1|dario)/iu,
    ),
    says(
      '401',
      /(?<![\d.])401(?!\d).{0,120}https?:\/\/(?:localhost|127\.0\.0\.1|192\.168\.|10\.\d|host\.docker\.internal)(?!\S{0,24}:18789)/iu,
    ),
  ],
} as const satisfies Wordings;
