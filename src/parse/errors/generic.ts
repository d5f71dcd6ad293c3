import { bare, maySay, says, type Wordings } from './wording.ts';

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
    maySay('overloaded', /(?<![\d.])(?<status>529)\b.{1,60}overloaded|error\W{1,3}overloaded\b/iu),
    maySay('engine_overloaded', /engine_overloaded_error/iu),
  ],
  'provider-internal-error': [
    says('api_error', /\bapi_error\W{1,4}(?:message\W{1,4})?internal server error/iu),
    says('internal server error', /internal server error\W{1,4}type\W{1,4}api_error/iu),
    maySay('internal server error', /\b500\W{1,4}internal server error/iu),
    maySay('provider returned error'),
  ],
  'rate-limit': [
    says('rate_limit_error', /rate_limit_error(?!.{0,200}extra usage)/iu),
    says('rate_limit_exceeded'),
    says('请求过于频繁'),
    maySay('too many requests'),
    maySay(
      'rate limit',
      /rate limit (?:reached for|exceeded)|exceed your organization.s rate limit|429\W{1,3}rate.limited/iu,
    ),
  ],
  'quota-exceeded': [
    says('resource_exhausted'),
    says('quota', /exceeded your current quota.{0,240}(?:googleapis|ai\.google|gemini)/iu),
    says('included in', /not included in (?:your )?current subscription plan/iu),
    maySay('quota exceeded'),
    maySay('额度不足'),
  ],
  'balance-too-low': [
    says('余额不足', /余额不足(?!或无可用资源包)/u),
    says('欠费'),
    maySay('insufficient', /insufficient[_ ](?:account )?(?:balance|credits?|funds)/iu),
    maySay('payment required'),
  ],
  'permission-denied': [
    maySay('permission_denied'),
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
    maySay('api key', /(?:401|authentication).{0,60}(?:invalid|incorrect|wrong|bad) (?:api[- ])?key\b/iu),
  ],
  'model-not-found': [
    says(
      'not_found_error',
      /not_found_error\W{1,4}(?:message\W{1,4})?model\W{0,3}(?<model>[\w./:-]{3,80})?/iu,
    ),
    says('not a valid model', /(?<model>[\w./:-]{3,80}) is not a valid model id/iu),
    maySay('model_not_found'),
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
  'http-401': [bare('401', /(?<![\d.:])(?<status>401)(?!\d|\.\d)/u)],
  'http-402': [bare('402', /(?<![\d.:])(?<status>402)(?!\d|\.\d)/u)],
  'http-403': [bare('403', /(?<![\d.:])(?<status>403)(?!\d|\.\d)/u)],
  'http-404': [bare('404', /(?<![\d.:])(?<status>404)(?!\d|\.\d)/u)],
  'http-429': [bare('429', /(?<![\d.:])(?<status>429)(?!\d|\.\d)/u)],
  'http-5xx': [
    says('<title>5', /<title>\s?(?<status>5\d\d) /iu),
    bare('5', /(?:HTTP|status|error|\()[ :=]{0,3}(?:code )?(?<status>5\d\d)(?!\d|\.\d|ms)/iu),
  ],
} as const satisfies Wordings;
