import { maySay, says, type Wordings } from './wording.ts';

/**
 * OpenClaw's own words: nothing was sent, or it says itself what is wrong. Sources: `src/agents/model-auth.ts`,
 * `model-fallback.ts`, `auth-profiles/oauth.ts` and their outputs in 2026.1.29 to 2026.9.6; issues named at the rows.
 */
export const OPENCLAW = {
  // `for provider "x"` (all versions), `for x.` (pi-ai, #49891), `clawdbot` in old builds (#3740)
  'no-api-key-found': [
    says(
      'no api key found for',
      /no api key found for (?:provider )?(?!provider )["'`“]?(?<provider>[\w-]+(?:\.[\w-]+)*)(?:["'`”.\s]|$)(?!.{0,4}you are authenticated with)/iu,
    ),
    says('need to set the api key', /no api key found\b(?! for)/iu),
  ],
  'missing-api-key-reply': [
    says(
      'missing api key for',
      /missing api key for (?:provider ["'`]?(?<provider>[\w.-]+\w)|the selected provider|openai on the gateway)/iu,
    ),
  ],
  // #87677
  'no-api-key-use-codex': [says('you are authenticated with openai codex oauth')],
  'no-api-key-resolved': [
    says('no api key resolved for', /no api key resolved for provider ["'`]?(?<provider>[\w.-]+\w)/iu),
    maySay('missing-provider-auth'),
    maySay('providerautherror'),
  ],
  'no-compatible-auth-source': [
    says(
      'no route-compatible authentication source',
      /authentication source is configured for (?<provider>[\w-]+)/iu,
    ),
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
  ],
  'profile-unavailable': [says('selected auth profile is unavailable')],
  // #9095, #64224, #88125
  'no-available-profile': [
    says('no available auth profile for', /no available auth profile for (?<provider>[\w.-]*\w)/iu),
    says(
      'prepared auth profiles are temporarily',
      /temporarily unavailable for (?<ref>[\w.-]+\/[\w./:-]*\w)/iu,
    ),
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
    says('not logged in', /not logged in · please run \/login/iu),
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
    says('config invalid', /(?:^|\W )config invalid(?:;|$)/iu),
  ],
  'config-not-json': [says('json5', /JSON5 parse failed|SyntaxError: JSON5/iu)],
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
  'oauth-token-exchange-failed': [
    says('code->token failed'),
    says('token exchange failed', /(?<!copilot )token exchange failed/iu),
    says('missing authorization code', /authentication failed - missing authorization code/iu),
  ],
} as const satisfies Wordings;
