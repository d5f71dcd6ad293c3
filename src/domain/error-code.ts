/**
 * What many wordings say alike, so that documents need not list them. Wordings that are a cause of their own have no such class.
 */
export const FAILURES = [
  'key-refused', // this key is not accepted
  'key-or-place-refused', // not accepted here: vendors with several regions say the same of a key from elsewhere
  'refused', // not accepted, and not said what
  'sign-in-refused', // a token or sign-in is expired, revoked or used up
  'nothing-sent', // the request came without a credential
  'no-key', // OpenClaw found no credential and sent nothing
  'no-money', // accepted, but credit or balance is used up
  'limit', // accepted, but a rate, quota or plan limit is reached
  'overloaded', // the provider has trouble of its own
  'config-refused', // OpenClaw refuses its own config
] as const;

type Failure = (typeof FAILURES)[number];

/**
 * Every error wording Clawmedic knows, by what it literally says. The wording identifies the server that answered,
 * whatever provider the person believes to be calling: `server` names it (a provider id), `openclaw` where nothing was
 * sent, `gateway`, or a chat platform. A code is neutral: which causes it speaks for is written in the cause documents.
 *
 * `hides: true` marks OpenClaw's own rewrites, which stand in for a text that was not shown; a literal provider text
 * outranks them. The wordings themselves, with versions and sources, stand beside the patterns in `src/parse/errors/`.
 */
interface ErrorMeaning {
  readonly layer: 'provider' | 'openclaw' | 'gateway' | 'channel';
  readonly server?: string;
  /** Said by programs that people run themselves in front of models, or instead of them. */
  readonly ownServer?: true;
  readonly says?: Failure;
  readonly hides?: true;
  /** Says by itself nothing about authentication: a thread with nothing else is none of our business. */
  readonly aside?: true;
}

const provider = (server?: string, says?: Failure): ErrorMeaning => ({
  layer: 'provider',
  ...(server === undefined ? {} : { server }),
  ...(says === undefined ? {} : { says }),
});
const openclaw: ErrorMeaning = { layer: 'openclaw' };
const rewrite: ErrorMeaning = { layer: 'openclaw', hides: true };
const gateway: ErrorMeaning = { layer: 'gateway' };
const channel = (server?: string): ErrorMeaning =>
  server === undefined ? { layer: 'channel' } : { layer: 'channel', server };

export const ERRORS = {
  // --- a provider's own words -------------------------------------------------------------------------------
  'anthropic-invalid-x-api-key': provider('anthropic', 'key-refused'),
  'anthropic-no-key-sent': provider('anthropic', 'nothing-sent'), // x-api-key header is required
  'anthropic-invalid-bearer-token': provider('anthropic', 'sign-in-refused'),
  'anthropic-oauth-expired': provider('anthropic', 'sign-in-refused'),
  'anthropic-oauth-revoked': provider('anthropic', 'sign-in-refused'),
  'anthropic-oauth-unsupported': provider('anthropic'), // OAuth authentication is currently not supported
  'anthropic-oauth-not-allowed-for-organization': provider('anthropic'),
  'anthropic-claude-code-only': provider('anthropic'), // only authorized for use with Claude Code
  'anthropic-usage-scope': provider('anthropic'), // does not meet scope requirement user:profile
  'anthropic-extra-usage': provider('anthropic', 'limit'), // third-party apps draw from extra usage / out of extra usage
  'anthropic-long-context-extra-usage': provider('anthropic', 'limit'),
  'anthropic-credit-too-low': provider('anthropic', 'no-money'),
  'anthropic-organization-disabled': provider('anthropic'),
  'anthropic-permission': provider('anthropic'), // 403 permission_error
  'anthropic-request-not-allowed': provider('anthropic'), // 403 forbidden: Request not allowed
  'anthropic-invalid-authentication-credentials': provider('anthropic', 'sign-in-refused'), // claude CLI child
  'openai-incorrect-api-key': provider('openai', 'key-refused'),
  'openai-missing-bearer': provider('openai', 'nothing-sent'),
  'openai-no-api-key-given': provider('openai', 'nothing-sent'), // You didn't provide an API key
  'openai-missing-scopes': provider('openai'),
  'openai-insufficient-quota': provider('openai', 'no-money'),
  'openai-account-deactivated': provider('openai', 'key-refused'),
  'openai-token-expired': provider('openai', 'sign-in-refused'), // code token_expired, could not validate your token
  'openai-refresh-token-reused': provider('openai', 'sign-in-refused'),
  'openai-refresh-token-invalidated': provider('openai', 'sign-in-refused'),
  'openai-unsupported-region': provider('openai'),
  'openai-invalid-scope': provider('openai'), // the sign-in page refuses model.request
  'openai-usage-limit': provider('openai', 'limit'), // You have hit your ChatGPT usage limit
  'openai-model-not-for-chatgpt-account': provider('openai'),
  'openrouter-user-not-found': provider('openrouter', 'key-refused'),
  'openrouter-missing-header': provider('openrouter', 'nothing-sent'),
  'openrouter-no-credentials': provider('openrouter', 'nothing-sent'),
  'openrouter-needs-credits': provider('openrouter', 'no-money'),
  'openrouter-no-endpoints': provider('openrouter'),
  'moonshot-invalid-authentication': provider('moonshot', 'key-or-place-refused'),
  'moonshot-suspended-balance': provider('moonshot', 'no-money'),
  'kimi-key-invalid': provider('kimi', 'key-refused'), // The API Key appears to be invalid or may have expired
  'kimi-coding-agents-only': provider('kimi'), // only available for Coding Agents (User-Agent)
  'minimax-invalid-api-key': provider('minimax', 'key-or-place-refused'),
  'minimax-header-missing': provider('minimax'), // login fail: please carry the API secret key in …
  'minimax-balance': provider('minimax', 'no-money'),
  'zai-token-incorrect': provider('zai', 'key-refused'), // token expired or incorrect
  'zai-balance': provider('zai', 'no-money'), // 1113
  'zai-no-coding-plan': provider('zai'), // 1311
  'qwen-invalid-key': provider('qwen', 'key-refused'),
  'qwen-invalid-subscription': provider('qwen'),
  'deepseek-auth-failed': provider('deepseek', 'key-refused'),
  'deepseek-balance': provider('deepseek', 'no-money'),
  'google-key-invalid': provider('google', 'key-refused'),
  'google-key-leaked': provider('google', 'key-refused'),
  'google-api-blocked': provider('google'),
  'google-unauthenticated': provider('google'), // Vertex: CREDENTIALS_MISSING, UNAUTHENTICATED
  'google-tos-disabled': provider('google'),
  'google-not-found': provider('google'), // empty 404 body: the path lacks /v1beta
  'copilot-token-expired': provider('github-copilot', 'sign-in-refused'),
  'aws-token-expired': provider('amazon-bedrock', 'sign-in-refused'), // ExpiredToken, SSO session
  'copilot-exchange-failed': provider('github-copilot'),
  'bedrock-auth-failed': provider('amazon-bedrock', 'key-refused'),
  'azure-invalid-key': provider('microsoft-foundry', 'key-refused'),
  'nvidia-forbidden': provider('nvidia', 'key-refused'),
  'xai-invalid-key': provider('xai', 'key-refused'),
  'groq-invalid-key': provider('groq', 'key-refused'),
  'mistral-unauthorized': provider('mistral', 'key-refused'),
  'volcengine-invalid-key': provider('volcengine', 'key-refused'),
  'volcengine-invalid-subscription': provider('volcengine'),
  'relay-no-channel': provider(), // one-api/new-api: no channel for this group
  'relay-invalid-token': provider(undefined, 'key-refused'), // one-api/new-api: 无效的令牌
  'local-server-unauthorized': { ...provider(undefined, 'key-refused'), ownServer: true }, // LM Studio, vLLM, LiteLLM on a private address
  // --- a provider's answer, server not known from the wording -------------------------------------------------
  'http-401': provider(undefined, 'refused'), // a bare 401 of a model call
  'http-402': provider(),
  'http-403': provider(),
  'http-404': { ...provider(), aside: true },
  'http-429': provider(),
  'http-5xx': provider(undefined, 'overloaded'),
  'empty-400': provider(), // 400 with no body, or octet-stream
  'invalid-api-key': provider(undefined, 'key-refused'), // an unknown server's "invalid api key"
  'key-revoked': provider(undefined, 'key-refused'), // the key was revoked, disabled or deleted, server not known
  'region-unsupported': provider(), // the vendor does not serve this country, server not known
  'sign-in-scope-refused': provider(), // the sign-in page does not know a scope
  'sign-in-callback-unreachable': openclaw, // localhost:1455/auth/callback … refused to connect
  'key-echoed-as-reference': provider(), // "Incorrect API key provided: $NVIDIA_…"
  'permission-denied': provider(),
  'html-page': provider(), // 403 with an HTML page, Cloudflare
  'proxy-refused': provider(), // 407, tunnel
  'tls-rejected': provider(),
  'provider-overloaded': provider(undefined, 'overloaded'), // 529, overloaded_error
  'provider-internal-error': provider(undefined, 'overloaded'),
  'rate-limit': provider(undefined, 'limit'), // 429 rate_limit_error
  'quota-exceeded': provider(undefined, 'limit'),
  'balance-too-low': provider(undefined, 'no-money'), // insufficient balance, 余额不足, of a server not known
  'model-not-found': provider(),
  'fetch-failed': { ...provider(), aside: true }, // DNS, ECONNREFUSED to a provider, timeout
  // --- OpenClaw itself: nothing was sent ---------------------------------------------------------------------
  'no-api-key-found': { ...openclaw, says: 'no-key' },
  'missing-api-key-reply': { ...openclaw, says: 'no-key' }, // ⚠️ Missing API key for provider "x" on the gateway
  'no-embedding-key': { ...openclaw, says: 'no-key' }, // memory search finds no key for embeddings
  'cloud-credentials-missing': { ...openclaw, says: 'no-key' }, // AWS, Google or Azure SDK finds none
  'model-discovery-failed': openclaw, // [bedrock-discovery] Failed to list models
  'no-provider-plugins': openclaw, // No provider plugins found; Unknown provider … Loaded providers
  'no-api-key-use-codex': openclaw, // You are authenticated with OpenAI Codex OAuth
  'no-api-key-resolved': { ...openclaw, says: 'no-key' },
  'no-credentials-for-profile': openclaw,
  'profile-not-configured': openclaw,
  'profile-unavailable': openclaw, // the selected auth profile is unavailable
  'no-available-profile': openclaw, // all in cooldown or unavailable
  'provider-in-cooldown': openclaw,
  'provider-has-issue': openclaw, // Provider x has billing|auth|auth_permanent issue
  'direct-fallback-blocked': openclaw, // Prepared direct auth fallback cannot bypass …
  'store-needs-migration': openclaw,
  'secret-ref-unresolved': openclaw,
  'secretref-marker-sent': openclaw, // Bearer secretref-managed
  'oauth-refresh-failed': { ...openclaw, says: 'sign-in-refused' },
  'login-expired': { ...openclaw, says: 'sign-in-refused' }, // Model login expired on the gateway / isn't accepting your saved login
  'native-login-missing': openclaw, // Not logged in · Please run /login
  'setup-token-expected': openclaw, // Expected token starting with sk-ant-oat01-
  'invalid-header-value': openclaw,
  bytestring: openclaw, // Cannot convert argument to a ByteString … value of N
  'profile-entries-ignored': openclaw, // ignored invalid auth profile entries
  'auth-mode-mismatch': openclaw, // uses api-key auth, but … requires
  'no-compatible-auth-source': { ...openclaw, says: 'no-key' }, // No route-compatible authentication source is configured for x
  'unknown-model': openclaw,
  'all-models-failed': openclaw,
  'config-invalid': { ...openclaw, says: 'config-refused' },
  'config-not-json': { ...openclaw, says: 'config-refused' },
  'redacted-placeholder': openclaw, // __OPENCLAW_REDACTED__ used as a value
  'state-dirs-differ': openclaw,
  'gateway-target-remote': openclaw,
  'probe-needs-stopped-gateway': openclaw,
  'context-overflow': { ...openclaw, aside: true },
  'oauth-token-exchange-failed': openclaw,
  // --- OpenClaw's rewrites, which hide the provider's text -----------------------------------------------------
  'reply-auth-failed': { ...rewrite, says: 'refused' }, // ⚠️ p/m request failed (authentication failed, HTTP 401)
  'reply-auth-rejected': { ...rewrite, says: 'refused' }, // … authentication was rejected
  'reply-rate-limited': rewrite,
  'reply-billing': rewrite,
  'reply-overloaded': rewrite,
  'reply-server-error': { ...rewrite, aside: true },
  'reply-timeout': { ...rewrite, aside: true },
  'reply-tls': rewrite,
  'reply-model-not-found': rewrite,
  'reply-format-rejected': { ...rewrite, aside: true },
  'reply-session-expired': { ...rewrite, says: 'sign-in-refused' },
  'reply-html': rewrite,
  'reply-missing-scopes': rewrite,
  'reply-refresh-failed': { ...rewrite, says: 'sign-in-refused' }, // Authentication refresh failed. Re-authenticate …
  'reply-something-went-wrong': { ...rewrite, aside: true },
  'reply-dns': { ...rewrite, aside: true },
  // --- the gateway ------------------------------------------------------------------------------------------
  'gateway-unreachable': gateway, // 1006, ECONNREFUSED 18789, Gateway not reachable
  'gateway-closed-early': gateway, // closed (1000), handshake timeout: before anybody was let in
  'gateway-token-missing': gateway,
  'gateway-token-mismatch': gateway,
  'gateway-token-unconfigured': gateway,
  'gateway-password-missing': gateway,
  'gateway-password-mismatch': gateway,
  'gateway-password-unconfigured': gateway,
  'gateway-rate-limited': gateway,
  'gateway-start-blocked': gateway, // set gateway.mode=local
  'gateway-bind-refused': gateway, // refusing to bind without auth
  'gateway-origins-required': gateway, // non-loopback Control UI requires allowedOrigins
  'gateway-port-in-use': gateway,
  'gateway-unauthorized': gateway, // unauthorized without a known phrase
  'device-pairing-required': gateway,
  'device-token-mismatch': gateway,
  'device-identity-required': gateway,
  'device-signature': gateway,
  'scope-missing': gateway,
  'origin-not-allowed': gateway,
  'proxy-identity': gateway, // tailscale identity, trusted proxy headers
  'bootstrap-token-invalid': gateway,
  'gateway-http-401': gateway, // 401 of the gateway's own /v1 or /tools endpoint
  // --- chat platforms ---------------------------------------------------------------------------------------
  'telegram-unauthorized': channel('telegram'),
  'discord-unauthorized': channel('discord'),
  'discord-disallowed-intents': channel('discord'),
  'slack-invalid-auth': channel('slack'),
  'whatsapp-logged-out': channel('whatsapp'), // 440/401 loops: the linked device was logged out
  'clawhub-unauthorized': channel('clawhub'), // the skill registry's own sign-in, no provider
  'channel-unauthorized': channel(), // channel exited: … 401
  'channel-token-unavailable': channel(), // configured but unavailable
  'channel-pairing-code': channel(),
  'channel-message-dropped': channel(), // mention required, not-allowlisted
} as const satisfies Record<string, ErrorMeaning>;

/** The name of one error wording. Stored with facts, so never renamed. */
export type ErrorCode = keyof typeof ERRORS;

export const ERROR_CODES = Object.keys(ERRORS) as [ErrorCode, ...ErrorCode[]];

/** What a code means, in one shape for all of them. */
export function errorMeaning(code: ErrorCode): ErrorMeaning {
  return ERRORS[code];
}
