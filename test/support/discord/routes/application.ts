import { ok, type Call, type Handler } from '../http/call.ts';

/** The application's own flags; `GATEWAY_MESSAGE_CONTENT_LIMITED` (1 << 19) says the intent is switched on. */
export const applicationFlags = ({ world }: Pick<Call, 'world'>): number =>
  world.settings.messageContent ? 1 << 19 : 0;

const application: Handler = ({ world }) =>
  ok({
    id: world.bot.id,
    name: world.bot.username,
    icon: null,
    description: '',
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '0'.repeat(64),
    flags: applicationFlags({ world }),
    bot: world.bot,
    owner: world.members.get(world.guild.owner_id)?.user ?? world.bot,
    team: null,
  });

/** Operations about the bot itself and how to reach the gateway. */
export const APPLICATION: Readonly<Record<string, Handler>> = {
  get_my_application: application,
  get_my_oauth2_application: application,
  get_my_user: ({ world }) => ok(world.bot),
  get_gateway: ({ world }) => ok({ url: world.origins.gateway }),
  get_bot_gateway: ({ world }) =>
    ok({
      url: world.origins.gateway,
      shards: 1,
      session_start_limit: { total: 1000, remaining: 999, reset_after: 0, max_concurrency: 1 },
    }),
};
