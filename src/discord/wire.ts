import {
  type Client,
  Events,
  RESTEvents,
  GatewayDispatchEvents,
  type GatewayMessageReactionAddDispatchData,
  type GatewayMessageReactionRemoveDispatchData,
} from 'discord.js';
import { onDelete } from './events/on-delete.ts';
import { onMessage } from './events/on-message.ts';
import { onReaction, onReactionGone } from './events/on-reaction.ts';
import { onThreadDelete, onThreadUpdate } from './events/on-thread.ts';
import { guarded } from './guarded.ts';
import { onInteraction } from './interactions/on-interaction.ts';
import { makeRateLimit } from './interactions/rate-limit.ts';
import { tryAgain } from './say/try-again.ts';
import type { DiscordNeeds } from './needs.ts';
import type { Session } from './session.ts';
import type { RawEdit, RawMessage } from './thread/post.ts';
import { catchUp } from './start/catch-up.ts';

/**
 * Connects the client's events with what is done about them. Messages are taken as the gateway sends them, not from discord.js's
 * cache, which drops those of threads it has not met. Until the session is there they wait.
 */
export function wire(client: Client, session: Promise<Session>, needs: DiscordNeeds): void {
  const given = (what: string, work: (session: Session) => Promise<unknown>): void =>
    void guarded(needs.log, { what }, async () => work(await session));
  const { ws } = client;
  ws.on(GatewayDispatchEvents.MessageCreate, (raw: RawMessage) => {
    given('a message', (it) => onMessage(it, raw));
  });
  ws.on(GatewayDispatchEvents.MessageUpdate, (raw: RawEdit) => {
    given('an edit', (it) => onMessage(it, raw));
  });
  ws.on(GatewayDispatchEvents.MessageDelete, ({ channel_id, id }: { channel_id: string; id: string }) => {
    given('a deletion', (it) => onDelete(it, channel_id, [id]));
  });
  ws.on(
    GatewayDispatchEvents.MessageDeleteBulk,
    ({ channel_id, ids }: { channel_id: string; ids: string[] }) => {
      given('deletions', (it) => onDelete(it, channel_id, ids));
    },
  );
  ws.on(GatewayDispatchEvents.MessageReactionAdd, (raw: GatewayMessageReactionAddDispatchData) => {
    given('a reaction', (it) => onReaction(it, raw));
  });
  ws.on(GatewayDispatchEvents.MessageReactionRemove, (raw: GatewayMessageReactionRemoveDispatchData) => {
    given('a reaction', (it) => onReactionGone(it, raw));
  });
  const limit = makeRateLimit(needs.clock);
  client.on(Events.InteractionCreate, (interaction) => {
    given('an interaction', (it) => onInteraction(it, interaction, limit));
  });
  client.on(Events.ThreadUpdate, (before, after) => {
    given('a change of a thread', (it) => onThreadUpdate(it, before, after));
  });
  ws.on(GatewayDispatchEvents.ThreadDelete, ({ id }: { id: string }) => {
    given('a deleted thread', (it) => onThreadDelete(it, { id }));
  });
  const retry = (): void => {
    given('a change of permissions', (it) => tryAgain(it));
  };
  client
    .on(Events.ChannelUpdate, retry)
    .on(Events.GuildRoleUpdate, retry)
    .on(Events.GuildMemberUpdate, retry);
  const missed = (): void => {
    given('what was missed', catchUp);
  };
  client.on(Events.ThreadListSync, missed);
  returns(client, needs.log, missed);
  watch(client, session, needs);
}

/** A server that Discord could not serve for a while sends nothing of the meantime when it is back. */
function returns(client: Client, log: DiscordNeeds['log'], work: () => void): void {
  const away = new Set<string>();
  client.on(Events.GuildUnavailable, ({ id }) => {
    away.add(id);
    log.warn({ guild: id }, 'Discord cannot serve this server for now');
  });
  client.on(Events.ShardReady, (_shard, unavailable) => {
    for (const id of unavailable ?? []) away.add(id);
  });
  client.on(Events.GuildAvailable, ({ id }) => {
    if (away.delete(id)) work();
  });
}

/** The state of the connection, for the log and for `/healthz`. */
function watch(client: Client, session: Promise<Session>, { log, health }: DiscordNeeds): void {
  let isFirst = true;
  client.on(Events.ShardReady, () => {
    health.report('discord', { ok: true, says: 'connected' });
    if (!isFirst) void guarded(log, { what: 'catching up' }, async () => catchUp(await session));
    isFirst = false;
  });
  client.on(Events.ShardResume, (_shard, events) => {
    health.report('discord', { ok: true, says: 'connected' });
    log.info({ events }, 'gateway connection resumed');
  });
  client.on(Events.ShardReconnecting, () => {
    health.report('discord', { ok: false, says: 'reconnecting to the gateway' });
    log.warn({}, 'gateway connection lost, reconnecting');
  });
  client.on(Events.ShardError, (error) => {
    log.warn({ error }, 'gateway connection failed');
  });
  client.on(Events.Error, (error) => {
    log.error({ error }, 'the Discord client reported an error');
  });
  client.rest.on(RESTEvents.RateLimited, ({ route, timeToReset }) => {
    log.warn({ route, timeToReset }, 'rate limited by Discord');
  });
}
