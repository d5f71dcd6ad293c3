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
      /\b(?:getMe|deleteWebhook|setWebhook|getUpdates|\w{1,12}MyCommands|sendMessage|sendChatAction)\b.{1,60}(?<![\d.])401(?!\d)/u,
    ),
    says('telegram', /telegram.{0,80}(?<![\d.])401\W{1,3}unauthorized/iu),
  ],
  'discord-unauthorized': [
    says('failed to resolve discord application id'),
    says('4004', /\bclose[\w ]{0,12}\W{0,2}4004\b|\b4004\W{1,3}authentication failed/iu),
    says(
      'discord',
      /discord(?!\.com\/channels).{0,80}(?<![\d.])401\W{1,3}unauthorized|(?<![\d.])401\W{1,3}unauthorized.{0,80}discord\.com\/api/iu,
    ),
    says('discord', /discord.{0,60}an invalid token was provided/iu),
  ],
  'discord-disallowed-intents': [
    says('disallowed intent', /(?:used )?disallowed intent(?:s|\(s\))?/iu),
    says('4014', /\bclose[\w ]{0,12}\W{0,2}4014\b/iu),
  ],
  'slack-invalid-auth': [
    says('invalid_auth', /\binvalid_auth\b/u),
    says('slack', /slack.{0,80}(?:token_revoked|account_inactive|not_authed)/iu),
  ],
  'whatsapp-logged-out': [
    says(
      'whatsapp',
      /whatsapp.{0,80}(?:logged[ -]out|status(?: code)?\W{1,3}(?:401|440)\b|session logged out)/iu,
    ),
  ],
  'channel-unauthorized': [
    says('channel exited', /channel exited: .{0,80}(?<![\d.])(?<status>401)(?!\d)/iu),
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
    says('mention required', /(?:drop|skip|ignor|reason)\w*.{0,60}mention required/iu),
  ],
  'clawhub-unauthorized': [says('clawhub', /clawhub.{0,160}(?:✖ )?unauthorized/iu)],
} as const satisfies Wordings;
