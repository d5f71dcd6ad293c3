import { amongModels, maySay, says, type Wordings } from './wording.ts';

/**
 * The gateway's own door. Its refusals carry `unauthorized: …` or a close code 1008, a provider's never do. Sources:
 * `src/gateway/server/ws-connection/auth-messages.ts` and `message-handler.ts` in 2026.3.13 and 2026.9.6; issues at the rows.
 */
export const GATEWAY = {
  'gateway-unreachable': [
    says('gateway closed (1006'),
    says('gateway not reachable'),
    says('gateway not connected'),
    says('runtime: stopped'),
    says('local gateway rpc unavailable'),
    says(':18789', /ECONNREFUSED \S{0,40}:18789\b/iu),
    says('gateway: unreachable'),
    says('disconnected (1006'),
    says('gateway timeout after', /gateway timeout after \d/iu),
    says(
      '18789',
      /(?:ERR_CONNECTION_REFUSED|refused to connect).{0,80}18789|18789.{0,60}(?:ERR_CONNECTION_REFUSED|refused to connect|connection refused)/iu,
    ),
    says(
      'refused to connect',
      /\b(?:gateway|dashboard|openclaw|control ui)\b.{1,120}refused to connect|^\W*(?:127\.0\.0\.1|localhost) refused to connect\W*$/iu,
    ),
    says(
      'but not running',
      /\b(?:gateway|service)(?: is)? (?:registered|installed|loaded|enabled) but not running/iu,
    ),
    says(
      'gateway',
      /gateway (?:did not|didn.t|never) (?:become|became|get) (?:healthy|ready)|gateway (?:restart|start|startup) timed out|waiting for (?:the )?gateway (?:port|to)\b.{1,60}(?:healthy|ready|start)/iu,
    ),
    says('rpc probe failed', /\brpc probe fail(?:ed|s)\b/iu),
    // printed with "Start with: openclaw gateway install" where the service is not installed or was unloaded
    says('gateway service not loaded'),
    says('gateway status: not running'),
  ],
  'gateway-closed-early': [
    says('closed (1000', /gateway closed \(1000/iu),
    says('handshake', /gateway (?:ws )?handshake (?:timeout|timed out)|handshake timeout conn=/iu),
  ],
  'gateway-token-missing': [
    says('this gateway requires auth'),
    says('gateway auth required'),
    says('gateway token missing'),
    says('gateway url override requires explicit credentials'),
    // `src/gateway/call.ts`, since 2026.5
    says('gatewaycredentialsrequirederror'),
    says('requires credentials before opening a websocket'),
    says('auth_token_missing'),
    says('reason=token_missing'),
  ],
  // #24419, #72203, #33088, #27246
  'gateway-token-mismatch': [
    says('gateway token mismatch'),
    says('auth_token_mismatch'),
    says('token_mismatch', /\btoken_mismatch\b/u),
    says(
      'set gateway.remote.token to match',
      /^(?!.{0,200}(?:token missing|token mismatch)).{0,120}set gateway\.remote\.token to match gateway\.auth\.token/iu,
    ),
  ],
  'gateway-token-unconfigured': [
    says('auth_token_not_configured'),
    says('no token is configured', /gateway auth is set to token, but no token is configured/iu),
    says('no token was configured', /gateway auth mode is token, but no token was configured/iu),
    says('token not configured on gateway'),
  ],
  'gateway-password-missing': [
    says('gateway password missing'),
    says('auth_password_missing'),
    says('reason=password_missing'),
  ],
  'gateway-password-mismatch': [
    says('gateway password mismatch'),
    says('auth_password_mismatch'),
    says('reason=password_mismatch'),
  ],
  'gateway-password-unconfigured': [
    says('auth_password_not_configured'),
    says('password not configured on gateway'),
    says('no password is configured', /gateway auth is set to password, but no password is configured/iu),
  ],
  // #63381
  'gateway-rate-limited': [says('too many failed authentication attempts'), says('auth_rate_limited')],
  'gateway-start-blocked': [says('gateway start blocked')],
  'gateway-bind-refused': [says('refusing to bind gateway')],
  // #27473, since 2026.2.2x
  'gateway-origins-required': [says('non-loopback control ui requires')],
  'gateway-port-in-use': [
    says('already in use', /gateway (?:failed to start|start blocked).{0,80}already in use/iu),
    says('eaddrinuse', /EADDRINUSE.{0,40}:18789/iu),
    says('gateway', /gateway already running \(pid|another gateway instance is already listening/iu),
  ],
  'gateway-unauthorized': [
    // 4001 and 4008 are the close codes of the Control UI and other clients, which leave out the reason.
    maySay('10', /(?:closed|disconnected) \(1008\)|code=1008/iu),
    maySay('400', /(?:closed|disconnected) \(400[18]\b|code=400[18]\b/iu),
    maySay('auth failed', /auth failed\W.{0,20}re-?copy|auth failed.{0,80}tokenized url/iu),
    maySay('auth_unauthorized'),
    amongModels('auth_required', /\bAUTH_REQUIRED\b/u),
    maySay('unauthorized conn='),
    maySay('authentication token has been invalidated', /your authentication token has been invalidated/iu),
  ],
  // #2284, #4531, #6959, #21267, #55067
  'device-pairing-required': [
    says(
      'pairing required',
      /(?:\(1008\)|error|failed|reason|disconnected|closed|device|gateway|says)\W.{0,40}pairing required|^\W*pairing required\b|pairing required: (?:run|device|approve)/iu,
    ),
    says('pairing_required', /\bPAIRING_REQUIRED\b/u),
    says('not_paired', /\bNOT_PAIRED\b/u),
    says('pairing-required'),
  ],
  // #18274, #20679, #23445
  'device-token-mismatch': [
    says('device token mismatch'),
    says('device token rejected'),
    says('device_token_mismatch'),
  ],
  'device-identity-required': [
    says('requires device identity'),
    says('device identity required'),
    says('device_identity_required'),
    says('control ui requires https or localhost'),
  ],
  'device-signature': [
    says(
      'device',
      /\bdevice (?:nonce|signature|identity|public key) (?:mismatch|invalid|expired)|\bdevice nonce required/iu,
    ),
    says('device_auth_', /\bDEVICE_AUTH_[A-Z_]+\b/u),
  ],
  // #80589, #57331
  'scope-missing': [
    says('missing scope: operator', /missing scope: (?<detail>operator\.\w+)/iu),
    says('missing operator.', /connection is missing (?<detail>operator\.\w+)/iu),
    says('auth_scope_mismatch'),
    says('device token scope mismatch'),
    // #85610
    says('device token rotation denied'),
  ],
  // #36056, #29809
  'origin-not-allowed': [
    says(
      'origin not allowed',
      /origin not allowed(?: \(|$|\W+(?:open|error))|(?:1008\)|unauthorized|error|failed)\W.{0,20}origin not allowed/iu,
    ),
    says('control_ui_origin_not_allowed'),
  ],
  'proxy-identity': [
    says('tailscale', /tailscale (?:identity|proxy headers)/iu),
    says('auth_identity_header_required'),
    says('auth_tailscale_'),
    says(
      'trusted',
      /\btrusted[_ -]proxy[_ -](?:user|untrusted|missing|config|no|loopback|source|required|identity|header)\w*/iu,
    ),
    says('tailscale_', /\btailscale_(?:user|proxy|whois)_\w+/u),
    says('proxy client attribution'),
  ],
  'bootstrap-token-invalid': [says('bootstrap token invalid')],
  'gateway-http-401': [
    says(
      ':18789',
      /(?<![\d.])401(?!\d).{0,120}:18789\/|:18789\/(?:v1|tools|hooks|api)\S{0,80}.{0,80}(?<![\d.])401(?!\d)/iu,
    ),
  ],
} as const satisfies Wordings;
