import { amongModels, maySay, says, type Wordings } from './wording.ts';

/** A place in the config and what its schema says of it, as `Problem:` lists and start-up errors print it. */
const CONFIG_PATH =
  /(?:^|[\s•*`"'-])(?:gateway|agents|models|channels|plugins|tools|auth|session|messages|hooks|cron|skills|browser|talk|memory|logging|commands|bindings|secrets)(?:\.[\w$@[\]*-]{1,60}){1,8}[`"']?: ["'`]?(?:Invalid (?:input|option|value|config)|Required\b|Too (?:small|big):|expected \w+, received)/u;

/**
 * OpenClaw's own words: nothing was sent, or it says itself what is wrong. Sources: `src/agents/model-auth.ts`,
 * `model-fallback.ts`, `auth-profiles/oauth.ts` and their outputs in 2026.1.29 to 2026.9.6; issues named at the rows.
 */
export const OPENCLAW = {
  'model-discovery-failed': [
    says('discovery] failed to list models', /\[[\w-]{2,30}-discovery\] failed to list models/iu),
  ],
  // `models auth login` before its vendor's plugin is there, 2026.2 and 2026.3.2: #32892, #19124
  'no-provider-plugins': [
    says('no provider plugins found'),
    // A model API or a media provider whose plugin is not loaded: #66202, #95658
    says('no api provider registered', /no api provider registered for api:? ?["'`]?(?<provider>[\w-]+)?/iu),
    says('media provider not available', /media provider not available(?:: (?<provider>[\w-]+))?/iu),
    says(
      'unknown provider',
      /\b(?:openclaw|models? (?:set|auth|list)|error)\b.{1,60}unknown provider:? ["'`“](?<provider>[a-z][\w-]*\w)/iu,
    ),
    amongModels('unknown provider', /unknown provider:? ["'`“]?(?<provider>[a-z][\w-]*\w)/iu),
    says('loaded providers:', /unknown provider ["'`](?<provider>[\w-]+)["'`]\W{1,3}loaded providers:/iu),
  ],
  // #77467, #49885
  'no-credentials-for-profile': [
    says(
      'no credentials found for profile',
      /no credentials found for profile ["'`]?(?<profile>[\w-]+:[^"'`\s]+)/iu,
    ),
  ],
  'profile-not-configured': [
    says(
      'is not configured for',
      /auth profile ["'`](?<profile>[^"'`]{1,80})["'`] is not configured for (?<provider>[\w-]+)/iu,
    ),
    says(
      ', not ',
      /auth profile ["'`](?<profile>[^"'`]{1,80})["'`] is for [\w-]{1,40}, not (?<provider>[\w-]*\w)/iu,
    ),
  ],
  'profile-unavailable': [says('selected auth profile is unavailable')],
  // #9095, #64224, #88125
  'no-available-profile': [
    says('no available auth profile for', /no available auth profile for (?<provider>[\w.-]*\w)/iu),
    says(
      'prepared auth profiles are temporarily',
      /temporarily unavailable for (?<ref>[\w.-]+\/[\w./:-]*\w)/iu,
    ),
    says('are in cooldown', /all (?:auth )?profiles (?:for (?<provider>[\w.-]*\w) )?are in cooldown/iu),
    says(
      'is temporarily unavailable',
      /auth profile ["'`](?<profile>[^"'`]{1,80})["'`] is temporarily unavailable/iu,
    ),
  ],
  // up to 2026.5 `all profiles unavailable`, later `probe already attempted this run`
  'provider-in-cooldown': [
    says('is in cooldown', /provider (?<provider>[\w.-]+) is in cooldown/iu),
    maySay(
      'wait for cooldown',
      /\b(?<profile>[\w-]{1,40}:[\w@.+-]{1,60}):? \[?[^[\]]{0,60}cooldown.{0,80}wait for cooldown/iu,
    ),
  ],
  'provider-has-issue': [
    says('issue (skipping all models)', /provider (?<provider>[\w.-]+) has (?<detail>\w+) issue/iu),
  ],
  'direct-fallback-blocked': [
    says(
      'prepared direct auth fallback',
      /cannot bypass unavailable profiles for (?<ref>[\w.-]+\/[\w./:-]*\w)/iu,
    ),
  ],
  // 2026.8 and later, until `openclaw doctor --fix` ran
  'store-needs-migration': [
    says('auth_profile_migration_required'),
    says(
      'legacy credential migration',
      /requires legacy credential migration(?:; affected providers: (?<detail>[\w, .-]+\w))?/iu,
    ),
    says('retired auth profile files are ignored'),
  ],
  // #90277, #21130, #49427, #116576
  'secret-ref-unresolved': [
    says(
      'secretrefresolutionerror',
      /SecretRefResolutionError(?:: Environment variable "(?<detail>\w+)")?/iu,
    ),
    says('missingenvvarerror'),
    says('is missing or empty', /environment variable ["'`](?<detail>\w+)["'`] is missing or empty/iu),
    says('unresolved secretref', /unresolved SecretRef(?: "(?<detail>[^"]{1,120})")?/iu),
    says('secret_surface_unavailable'),
    says('secrets_owner_unavailable'),
    says('secrets_reloader_degraded'),
    says('required secrets are unavailable'),
    says('secret owner', /secret owner \S{1,120} is configured but unavailable/iu),
  ],
  // #39823
  'secretref-marker-sent': [says('bearer secretref-managed')],
  'oauth-refresh-failed': [
    says('oauth token refresh failed for', /oauth token refresh failed for (?<provider>[\w.-]*\w)/iu),
    says('token refresh failed', /\[(?<provider>[\w-]+)\] token refresh failed/iu),
    says('refresh token expired or invalid', /(?<detail>qwen)? ?oauth refresh token expired or invalid/iu),
    says('invalid_grant', /(?:refresh|oauth).{0,80}(?<!gmail.{0,80})invalid_grant/iu),
    says(
      'invalid_grant',
      /(?:google|gemini|openai|codex|anthropic|claude|qwen|xai|copilot|openclaw|minimax)\b.{1,120}(?<!gmail.{0,80})invalid_grant/iu,
    ),
    amongModels('invalid_grant', /\binvalid_grant\b/u),
    amongModels(
      'refresh',
      /failed to refresh (?:the )?(?:oauth |access )?token(?: for (?<provider>[\w-]+))?/iu,
    ),
    amongModels('token refresh failed'),
    says('refresh_contention'),
    says('refresh_timeout'),
  ],
  // #79021 (2026.5), #86215 (2026.6), Control UI 2026.9.6, Korean UI #97996, doctor #76761
  'login-expired': [
    says('model login expired', /model login expired(?: on the gateway)?(?: for (?<provider>[\w-]+))?/iu),
    says('model login failed on the gateway', /failed on the gateway(?: for (?<provider>[\w-]+))?/iu),
    says('accepting your saved login', /\b(?<provider>[\w.-]{1,40}) isn.t accepting your saved login/iu),
    says('model auth expired', /model auth expired:? ?(?<provider>[\w-]+)?/iu),
    says('모델 인증이 만료됨', /모델 인증이 만료됨\W{0,3}(?<provider>[\w-]+)?/iu),
    says('re-auth via', /\b(?<profile>[\w-]{1,40}:[\w@.+-]{1,60}): expired .{0,12}re-auth via/iu),
  ],
  'native-login-missing': [
    says(
      'run /login',
      /(?:not logged in|invalid api key|oauth token \w[\w ]{0,20}) · (?:please )?run \/login/iu,
    ),
    says('oauth session expired and could not be refreshed'),
  ],
  // #39423
  'setup-token-expected': [says('expected token starting with')],
  // 2026.3.13, a key with a newline inside
  'invalid-header-value': [
    says('is an invalid header value'),
    says(
      'invalid character in header content',
      /invalid character in header content(?: \["(?<detail>[\w-]+)"\])?/iu,
    ),
  ],
  // #77624, #18897, #33222; 8230 is an ellipsis, 9670 and 9608 come from terminal drawings
  bytestring: [says('to a bytestring', /to a ByteString(?:.{0,80}value of (?<detail>\d+))?/iu)],
  // #69708
  'profile-entries-ignored': [says('ignored invalid auth profile entries')],
  'auth-mode-mismatch': [
    // #81888
    says(
      'must belong to provider',
      /auth profile ["'`]\S{1,80}["'`] must belong to provider ["'`](?<provider>[\w-]+)/iu,
    ),
    says('requires', /uses (?<detail>api-key|oauth|token) auth, but .{1,120}requires/iu),
    says(
      'credential for provider',
      /references a ["'`]\w[\w -]{0,40}["'`] credential for provider ["'`](?<provider>[\w-]+)/iu,
    ),
  ],
  // #128567, #64799
  'unknown-model': [
    says('unknown model', /unknown model:? ["'`]?(?<ref>[\w.@-]+\/[\w./:@-]*\w)/iu),
    says('unknown model', /(?:^|error: |— |: )unknown model(?:: (?<model>[\w.:@-]*\w))?(?![\w ])/iu),
  ],
  'all-models-failed': [
    says('all models failed', /all models failed(?: \((?<detail>\d+)\))?:/iu),
    says('fallback chain exhausted'),
  ],
  'config-invalid': [
    says('config validation failed'),
    says('invalid config', /invalid config(?: at |: |\))/iu),
    says('unrecognized key', /unrecognized keys?:? (?:\(s\) )?["'`](?<detail>[\w.-]+)/iu),
    says('config write rejected'),
    says('config is invalid', /\b(?:openclaw|the|your|this) config(?:uration)? is invalid/iu),
    says('legacy config', /legacy config (?:keys|entries) detected/iu),
    says('plugin not found: ', /\bplugins\.\w[\w.-]{1,60}: plugin not found: /iu),
    says('invalid input', CONFIG_PATH),
    says('invalid option', CONFIG_PATH),
    says(': required', CONFIG_PATH),
    says(', received', CONFIG_PATH),
    says('too small: ', CONFIG_PATH),
    says('config invalid', /(?:^|\W )config invalid(?:;|\\n|$)/iu),
  ],
  'config-not-json': [
    says('json5', /JSON5 parse failed|JSON5: invalid|SyntaxError: JSON5/iu),
    says(
      'openclaw',
      /unexpected (?:token|end|string|identifier).{0,80}JSON.{0,80}openclaw|openclaw\.json.{0,80}(?:unexpected token|parse error|invalid json|is not valid json)/iu,
    ),
  ],
  'redacted-placeholder': [
    says('__openclaw_redacted__'),
    says('redaction sentinel'),
    says('placeholder_value', /\bPLACEHOLDER_VALUE\b/u),
  ],
  'state-dirs-differ': [
    says('use different state directories'),
    says('paths do not match the local gateway'),
  ],
  'gateway-target-remote': [says('is remote', /gateway target \S{1,120} is remote/iu)],
  'probe-needs-stopped-gateway': [says('a gateway is running for this state directory')],
  'context-overflow': [says('context overflow', /context overflow: /iu)],
  // #3709, #64947
  // What browsers say where nobody listens at the address to which a sign-in returns: OpenClaw listens on its own machine
  'sign-in-callback-unreachable': [
    says(
      'callback',
      /(?:localhost|127\.0\.0\.1)(?::\d{2,5})?\/[\w/-]{0,40}callback\S{0,400}.{0,120}(?:refused|can.?t be reached|cannot be reached|unable to connect|timed out|ERR_CONNECTION|not load)/iu,
    ),
    says('localhost refused to connect', /localhost refused to connect/iu),
  ],
  'oauth-token-exchange-failed': [
    says('code->token failed'),
    says('token exchange failed', /(?<!copilot )token exchange failed/iu),
    says('state mismatch', /\b(?:oauth|callback|sign-?in|login|auth\w*)\b.{1,60}state mismatch/iu),
    says('missing authorization code', /authentication failed - missing authorization code/iu),
  ],
} as const satisfies Wordings;
