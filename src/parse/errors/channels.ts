import { maySay, says, type Wordings } from './wording.ts';

/**
 * Chat platforms refusing the bot, or OpenClaw refusing a person on one. Sources: openclaw/openclaw #24506, #47674, #17474,
 * #88640, #79445, #45474, #51012; soimy/openclaw-channel-dingtalk#8; `src/channels/` of 2026.3.13 and 2026.9.6.
 */
export const CHANNELS = {
  'telegram-unauthorized': [
    says('getme returned 401'),
    says(
      '401',
      /\b(?:getMe|deleteWebhook|setWebhook|getUpdates|\w{1,12}MyCommands|sendMessage|sendChatAction)\b.{1,60}(?<![\d.])401(?!\d)/iu,
    ),
    says(
      '401',
      /(?<![\d.])401\W{1,3}unauthorized.{1,60}\b(?:getMe|deleteWebhook|setWebhook|getUpdates|\w{1,12}MyCommands)\b/iu,
    ),
    // A token of a wrong form has no such path at all.
    says('404', /\b(?:getMe|deleteWebhook|getUpdates|\w{1,12}MyCommands)\b.{1,60}404\W{1,3}not found/iu),
    says('telegram', /telegram.{0,80}(?<![\d.])401\W{1,3}unauthorized/iu),
  ],
  'discord-unauthorized': [
    says('failed to resolve discord application id'),
    says('4004', /\bclose[\w ]{0,12}\W{0,2}4004\b|\b4004\W{1,3}authentication failed/iu),
    says(
      'discord',
      /discord(?!\.com\/channels).{0,80}(?<![\d.])401\W{1,3}unauthorized|(?<![\d.])401\W{1,3}unauthorized.{0,80}discord\.com\/api/iu,
    ),
    says(
      'invalid token was provided',
      /discord.{0,60}an invalid token was provided|error.{0,20}an invalid token was provided/iu,
    ),
    says(
      '/channels/',
      /\/channels\/\S{1,40}\/messages\b.{1,60}(?<![\d.])401(?!\d)|(?<![\d.])401(?!\d).{0,60}\/channels\/\S{1,40}\/messages/iu,
    ),
    says('tokeninvalid', /\[TokenInvalid\]/iu),
  ],
  'discord-disallowed-intents': [
    says('disallowed intent', /(?:used )?disallowed intent(?:s|\(s\))?/iu),
    says('4014', /\b(?:close|gateway error)[\w ]{0,12}\W{0,3}4014\b/iu),
  ],
  'slack-invalid-auth': [
    says('invalid_auth', /\binvalid_auth\b/u),
    says('slack', /slack.{0,80}(?:token_revoked|token_expired|account_inactive|not_authed)/iu),
  ],
  'whatsapp-logged-out': [
    says('channels/whatsapp', /channels\/whatsapp.{0,400}status(?:code)?\W{1,4}4(?:01|03|40)\b/iu),
    says(
      'isboom',
      /\bisBoom\b.{1,200}statusCode\W{1,4}4(?:01|40)\b|statusCode\W{1,4}4(?:01|40)\b.{1,200}\bisBoom\b/u,
    ),
    says('stream errored', /stream errored \(conflict\)/iu),
    says('connection failure', /\b401 unauthorized \(?connection failure/iu),
    says('loggedout', /\bDisconnectReason\.loggedOut\b/u),
    says('session conflict', /(?:\b440\b.{1,20}session conflict|session conflict.{1,20}\b440\b)/iu),
    says(
      'whatsapp',
      /whatsapp.{0,80}(?:logged[ -]out|status(?: code)?\W{1,3}(?:401|440)\b|session logged out|\b440\b)/iu,
    ),
  ],
  'channel-unauthorized': [
    says('channel exited', /channel exited: .{0,80}(?<![\d.])(?<status>401)(?!\d)/iu),
    says(
      '401',
      /\bmessage(?: send|\(action=send\))(?: ?\w[\w ]{0,30})? ?(?:=>|->|→|:|returns?|gives?|fails? with|says)? ?(?:HTTP )?(?<![\d.])(?<status>401)(?!\d)/iu,
    ),
    maySay('probe failed', /probe failed.{0,60}(?<![\d.])(?<status>401)(?!\d)/iu),
  ],
  'channel-token-unavailable': [
    says('configured but unavailable', /configured,? but unavailable in this command path/iu),
    says('configured, but unavailable'),
    says(
      'token missing for account',
      /(?<detail>discord|telegram|slack)(?: bot)? token missing for account/iu,
    ),
  ],
  'channel-pairing-code': [
    says('pairing code:', /pairing code: ?\S/iu),
    says('access not configured', /openclaw: access not configured/iu),
  ],
  'channel-message-dropped': [
    says('drop guild message'),
    says('not-allowlisted', /\b(?:drop|blocked|reason)\b.{1,60}not-allowlisted/iu),
    says('no-mention', /\b(?:reason|skip\w*|drop\w*|ignor\w*)\W{1,6}(?:\w{1,20}\W{1,3}){0,3}no-mention\b/iu),
    says('mention required', /(?:drop|skip|ignor|reason)\w*.{0,60}mention required/iu),
  ],
  'clawhub-unauthorized': [says('clawhub', /clawhub.{0,160}(?:✖ )?unauthorized/iu)],
} as const satisfies Wordings;
