import type {
  APIApplicationCommandOptionChoice,
  APIMessage,
  APIModalInteractionResponseCallbackData,
  APIUser,
} from 'discord.js';
import type { Interaction } from '../world/interaction.ts';
import { view } from '../world/messages.ts';
import { memberView } from '../routes/guild.ts';
import { permissionsOf } from '../world/permissions.ts';
import type { World } from '../world/world.ts';
import { placeOf } from './people.ts';
import { until } from './until.ts';

/** An interaction as the person who started it sees it; always up to date. */
export interface Invocation {
  /** `failed`: "The application did not respond". */
  readonly state: () => Interaction['state'];
  /** How long the first answer took, in ms. */
  readonly answeredAfter: () => number | undefined;
  /** The modal that opened. */
  readonly modal: () => APIModalInteractionResponseCallbackData | undefined;
  /** The suggestions of an autocomplete. */
  readonly choices: () => readonly APIApplicationCommandOptionChoice[];
  /** The first answer with its follow-ups, oldest first; "thinking…" is left out. */
  readonly messages: () => APIMessage[];
  /** Waits for the first message that is more than "thinking…", or for the n-th. */
  readonly untilMessage: (nth?: number) => Promise<APIMessage>;
  readonly interaction: Interaction;
}

const LOADING = 1 << 7;

/** Who starts an interaction, and where. */
export interface Start {
  readonly by: APIUser;
  readonly in: { readonly id: string };
  readonly type: number;
  readonly name: string;
  readonly data: object;
  readonly message?: APIMessage | undefined;
}

function payloadOf(world: World, start: Start, ids: { id: string; token: string }): object {
  const channel = placeOf(world, start.in);
  const member = world.members.get(start.by.id);
  if (!member) throw new Error(`${start.by.username} is not a member of the guild`);
  return {
    ...ids,
    application_id: world.bot.id,
    version: 1,
    type: start.type,
    data: start.data,
    guild_id: world.guild.id,
    guild: { id: world.guild.id, locale: 'en-US', features: [] },
    channel_id: channel.id,
    channel: { ...structuredClone(channel), permissions: String(permissionsOf(world, start.by.id, channel)) },
    member: { ...memberView(member), permissions: String(permissionsOf(world, start.by.id, channel)) },
    app_permissions: String(permissionsOf(world, world.bot.id, channel)),
    locale: world.locales.get(start.by.id) ?? 'en-US',
    guild_locale: 'en-US',
    entitlements: [],
    authorizing_integration_owners: { '0': world.guild.id },
    context: 0,
    attachment_size_limit: 10 * 1024 * 1024,
    ...(start.message ? { message: start.message } : {}),
  };
}

function watch(world: World, interaction: Interaction): Invocation {
  const messages = (): APIMessage[] =>
    [interaction.originalId ?? '', ...interaction.followups]
      .flatMap((id) => world.messages.get(id) ?? [])
      .filter(({ api }) => ((api.flags ?? 0) & LOADING) === 0)
      .map((stored) => view(world, stored));
  return {
    interaction,
    state: () => interaction.state,
    answeredAfter: () => interaction.answeredAfter,
    modal: () => interaction.modal,
    choices: () => interaction.choices ?? [],
    messages,
    untilMessage: (nth = 1) =>
      until(() => messages()[nth - 1], { what: `message ${nth} in answer to ${interaction.name}` }),
  };
}

/** Starts an interaction and gives it back once it was answered, or has failed because no answer came in time. */
export async function start(world: World, begun: Start): Promise<Invocation> {
  const ids = { id: world.nextId(), token: `FAKE-interaction-${world.nextId()}` };
  const payload = payloadOf(world, begun, ids);
  const interaction: Interaction = {
    ...ids,
    type: begun.type,
    name: begun.name,
    userId: begun.by.id,
    channelId: begun.in.id,
    createdAt: Date.now(),
    payload,
    state: 'waiting',
    followups: [],
    ...(begun.message ? { messageId: begun.message.id } : {}),
  };
  world.interactions.set(ids.token, interaction);
  world.emit('INTERACTION_CREATE', payload);
  const isOver = (): boolean =>
    interaction.state !== 'waiting' || Date.now() - interaction.createdAt > world.settings.interactionMs;
  await until(isOver, { within: world.settings.interactionMs + 1000, what: `the end of ${begun.name}` });
  if (interaction.state === 'waiting') interaction.state = 'failed';
  return watch(world, interaction);
}
