import { amongModels, bare, maySay, says, type Wordings } from './wording.ts';

/**
 * Answers whose server the wording does not tell. The order counts: of the wordings of one rank the first that matches is
 * heard. Bare statuses come last.
 */
export const GENERIC = {
  'key-echoed-as-reference': [
    says('api key provided', /api key provided: ?["']?(?<detail>\$\{?[a-z_*]{2,60}\}?)/iu),
  ],
  // openclaw/openclaw #11116 and #114029
  'empty-400': [
    says('no body', /\b400 status code \(no body\)/iu),
    says('octet-stream', /status=400\b.{1,120}octet-stream/iu),
  ],
  // Cloudflare and other pages: #62142, #64174, #36660
  'html-page': [
    says('<html', /(?<![\d.])(?<status>4\d\d)\W{0,3}<(?:!doctype )?html/iu),
    says('<!doctype html', /(?<![\d.])(?<status>4\d\d)\W{0,3}<!doctype html/iu),
    says('attention required', /attention required! \| cloudflare/iu),
    says('<title>just a moment', /<title>just a moment/iu),
    maySay('html', /\b(?<status>403)\b.{1,40}\bhtml\b/iu),
    says('text/html', /content-type\W{1,3}text\/html.{0,60}cloudflare/iu),
    says('sorry, you have been blocked'),
    maySay('cloudflare', /\b(?<status>403)\b.{1,60}\bcloudflare|cloudflare.{1,30}\b403\b/iu),
    maySay('your request was blocked', /\b403\b.{1,20}your request was blocked/iu),
  ],
  'proxy-refused': [
    says('proxy authentication required'),
    says('http 407'),
    says('proxy or tunnel configuration blocked'),
    says('tunneling socket', /tunneling socket could not be established/iu),
    maySay('err_proxy', /ERR_PROXY_\w+/u),
  ],
  'tls-rejected': [
    says('tls certificate validation rejected'),
    maySay(
      'certificate',
      /unable to (?:verify the first|get local issuer) certificate|self[- ]signed certificate in/iu,
    ),
    maySay('unable_to_', /UNABLE_TO_(?:VERIFY_LEAF_SIGNATURE|GET_ISSUER_CERT)\w*|SELF_SIGNED_CERT_IN_CHAIN/u),
  ],
  'key-revoked': [
    says('api', /\bapi[_ ]?key[_ ](?:was |has been |is )?(?:revoked|deactivated|deleted)\b/iu),
    says('key has been', /\bkey has been (?:disabled|revoked|deleted|deactivated)/iu),
  ],
  'provider-overloaded': [
    says('overloaded_error'),
    says('访问量过大'),
    says('unavailable', /status\W{1,4}UNAVAILABLE\b|\b503 UNAVAILABLE\b/u),
    maySay('overloaded', /\b(?:model|engine|server|service) is (?:currently |temporarily )?overloaded/iu),
    maySay('high demand', /experiencing high (?:demand|load|traffic)/iu),
    maySay('overloaded', /(?<![\d.])(?<status>529)\b.{1,60}overloaded|error\W{1,3}overloaded\b/iu),
    maySay('engine_overloaded', /engine_overloaded_error/iu),
  ],
  'provider-internal-error': [
    says('api_error', /\bapi_error\W{1,4}(?:message\W{1,4})?internal server error/iu),
    says('internal server error', /internal server error\W{1,4}type\W{1,4}api_error/iu),
    maySay('internal server error', /\b500\W{1,4}internal server error/iu),
    says('unknown error', /unknown error\W{1,4}\d{3}\W{1,4}1000\b/iu),
    says('1000', /status_code\W{1,4}1000\b/iu),
    maySay('provider returned error'),
  ],
  'rate-limit': [
    says('rate_limit_error', /rate_limit_error(?!.{0,200}extra usage)/iu),
    says('rate_limit_exceeded'),
    says('请求过于频繁'),
    says('速率限制', /达到速率限制|触发速率限制|超出?速率限制/u),
    says('throttlingexception'),
    says('rate limit', /would exceed your (?:account|organization).s rate limit/iu),
    maySay('too many requests'),
    maySay('rate limit', /rate limit (?:reached for|exceeded)|429\W{1,3}rate.limited/iu),
  ],
  'quota-exceeded': [
    says('resource_exhausted'),
    says(
      'quota',
      /exceeded your current quota.{0,240}(?:google|gemini)|(?:google|gemini).{0,400}exceeded your current quota/iu,
    ),
    says('resource has been exhausted'),
    says('exhausted your capacity on this model'),
    says('accountquotaexceeded'),
    says(
      'usage limit',
      /usage limit (?:exceeded|reached)\b.{1,12}\b2056\b|claude (?:\w+ )?usage limit reached|usage limit reached for \d/iu,
    ),
    says('your', /you.ve (?:hit|reached) your (?:[\w-]{1,12} ){0,2}limit\W{1,4}resets?\b/iu),
    says('included in', /not included in (?:your )?current subscription plan/iu),
    maySay('quota exceeded'),
    says('额度', /用户额度不足|令牌额度已用尽|预扣费额度失败/u),
    maySay('额度不足'),
  ],
  'balance-too-low': [
    says('余额不足', /余额不足(?!或无可用资源包)/u),
    says('欠费'),
    says('arrearage', /\bArrearage\b/u),
    says('accountoverdue', /\bAccountOverdue\w*/u),
    maySay('overdue balance'),
    maySay('insufficient', /insufficient[_ ](?:account )?(?:balance|credits?|funds)/iu),
    maySay('payment required'),
  ],
  'permission-denied': [
    maySay('permission_denied'),
    maySay('caller does not have permission'),
    maySay('does not have access', /principal does not have access/iu),
    maySay('must be a member of an organization'),
    maySay('insufficient permissions', /insufficient permissions for this/iu),
    maySay('permission denied', /\b403\b.{1,40}permission denied/iu),
  ],
  'invalid-api-key': [
    maySay('invalid api key'),
    maySay('invalid_api_key'),
    maySay('invalid api-key', /invalid api-key\b/iu),
    maySay('api key is invalid'),
    maySay('invalid or missing api key'),
    maySay('invalid api token'),
    says('subscription_token_invalid'),
    maySay('api key', /(?:wrong|incorrect|bad|malformed|unknown) api key\b/iu),
    maySay('密钥', /(?:api ?)?密钥已?(?:无效|错误|不正确|失效|过期)|无效的? ?(?:api ?)?密钥/iu),
    maySay('key', /api ?key ?(?:无效|错误|不正确|已?失效|已?过期)|无效的? ?api ?key/iu),
    maySay(
      'clave',
      /clave (?:de )?(?:la )?api (?:es |está )?(?:inválida|no válida|no es válida|incorrecta|caducada)/iu,
    ),
    maySay('api key', /(?:401|authentication).{0,60}(?:invalid|incorrect|wrong|bad) (?:api[- ])?key\b/iu),
  ],
  'model-not-found': [
    says(
      'not_found_error',
      /not_found_error\W{1,4}(?:message\W{1,4})?model\W{0,3}(?<model>[\w./:-]{3,80})?/iu,
    ),
    says(
      'do not have access to it',
      /model [`'"“]?(?<model>[\w./:-]{2,80}\w)[`'"”]? does not exist or you do not have access/iu,
    ),
    says('not a valid model', /(?<model>[\w./:-]{3,80}) is not a valid model id/iu),
    says(
      'is no longer available',
      /\b(?<model>(?:gemini|claude|gpt|grok|glm|kimi|qwen|deepseek|minimax|llama|mistral|o\d)[\w.-]*(?: [\w.-]{1,12}){0,4}) is no longer available[.!]? please (?:switch|use|migrate|upgrade|update)\b/iu,
    ),
    maySay('model_not_found'),
    says('model_not_supported', /\bmodel_not_supported\b/u),
    says('requested model is not supported'),
    says('for api version', /models\/(?<model>[\w.:-]{2,80}) is not found for api version/iu),
    says(
      'try pulling it first',
      /model\W{1,3}(?<model>[\w./:-]{1,80}\w)\W{1,2}not found, try pulling it first/iu,
    ),
    says('invalidendpointormodel'),
    says('deploymentnotfound', /\bDeploymentNotFound\b/u),
    says('model not exist'),
    maySay('模型不存在'),
    maySay('verified to use the model', /organization must be verified to use the model/iu),
    maySay('does not exist', /\bmodel.{1,90}does not exist/iu),
    maySay('no such model'),
  ],
  'fetch-failed': [
    maySay('fetch failed', /\bTypeError: fetch failed|\berror: fetch failed/iu),
    maySay('connection error', /(?:^|: )(?:network )?connection error\.?$/iu),
    maySay('enotfound', /getaddrinfo ENOTFOUND (?<detail>[\w.-]+)/iu),
    maySay('eai_again', /getaddrinfo EAI_AGAIN (?<detail>[\w.-]+)/iu),
    maySay('econnrefused', /ECONNREFUSED (?!\S{0,24}:18789\b)(?<detail>[\w.:[\]-]+)/iu),
    maySay('und_err', /UND_ERR_\w+_TIMEOUT/u),
  ],
  'region-unsupported': [
    says('user location is not supported'),
    says('unsupported countries, regions', /from unsupported countries, regions/iu),
    amongModels(
      'in your',
      /(?:not (?:available|supported|accessible)|unavailable) in your (?:country|region|location|territory)/iu,
    ),
    amongModels('country', /\bunsupported (?:country|region)\b/iu),
  ],
  // The sign-in page of a vendor that does not know a right which OpenClaw asks for.
  'sign-in-scope-refused': [
    says(
      'authentication code',
      /failed to generate (?:an? )?(?:authentication|authorization) code.{0,20}scope/iu,
    ),
    amongModels(
      'scope',
      /\b(?:unknown|unsupported|invalid)[ _]scopes?\b(?!.{1,200}(?:model\.request|api\.responses))/iu,
    ),
    amongModels('requested scope is invalid'),
  ],
  'http-401': [bare('401', /(?<![\d.:])(?<status>401)(?!\d|\.\d)/u)],
  'http-402': [bare('402', /(?<![\d.:])(?<status>402)(?!\d|\.\d)/u)],
  'http-403': [bare('403', /(?<![\d.:])(?<status>403)(?!\d|\.\d)/u)],
  'http-404': [bare('404', /(?<![\d.:])(?<status>404)(?!\d|\.\d)/u)],
  'http-429': [bare('429', /(?<![\d.:])(?<status>429)(?!\d|\.\d)/u)],
  'http-5xx': [
    says('<title>5', /<title>\s?(?<status>5\d\d) /iu),
    bare(
      '5',
      /(?<![\d.])(?<status>50[0-4]|52\d)\W{1,3}(?:service (?:temporarily )?unavailable|bad gateway|gateway time-?out|internal server error|unknown error)/iu,
    ),
    bare('5', /(?:HTTP|status|error|\()[ :=]{0,3}(?:code )?(?<status>5\d\d)(?!\d|\.\d|ms)/iu),
  ],
} as const satisfies Wordings;
