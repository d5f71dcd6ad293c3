import { type Client, Events } from 'discord.js';
import { begin } from './begin.ts';
import { keepToken } from './keep-token.ts';
import { closedWith, login, type Lost } from './login.ts';
import { makeSession, type Running } from './make-session.ts';
import type { DiscordNeeds } from './needs.ts';
import { newClient } from './new-client.ts';
import { plainErrors } from './plain-errors.ts';
import type { Session } from './session.ts';
import { wire } from './wire.ts';

/** Discord takes 1000 connections a day. */
const RETRY_MS = [1000, 5000, 15_000, 60_000, 120_000];

const HOW_TO_ENABLE =
  'The Message Content intent is off, so help threads cannot be read; commands work. Switch it on at discord.com/developers/applications → your application → Bot → Privileged Gateway Intents → Message Content Intent, then restart.';
const BAD_TOKEN =
  'Discord does not accept DISCORD_TOKEN: copy it anew from the developer portal, under Bot, then restart';

/** The running channel. */
export interface DiscordChannel {
  /** Finishes what was begun, within 10 seconds, and disconnects. */
  readonly stop: () => Promise<void>;
}

/** What there is to stop. */
interface State {
  client?: Client;
  running?: Running;
  timer?: NodeJS.Timeout;
  isStopped: boolean;
  tries: number;
}

/**
 * Connects to Discord and serves it until stopped. Resolves after the first attempt, whatever came of it: a failed one is repeated
 * in the background, and `health` says so. So is one whose token Discord did not take: it has bad hours too.
 */
export async function connectDiscord(given: DiscordNeeds): Promise<DiscordChannel> {
  const needs = { ...given, log: plainErrors(given.log) };
  const state: State = { isStopped: false, tries: 0 };
  needs.health.report('discord', { ok: false, says: 'connecting' });
  await attempt(needs, state, true);
  return {
    stop: async () => {
      state.isStopped = true;
      clearTimeout(state.timer);
      await state.running?.finish();
      await state.client?.destroy();
    },
  };
}

async function attempt(given: DiscordNeeds, state: State, withContent: boolean): Promise<void> {
  if (state.isStopped) return;
  const needs = withContent ? given : { ...given, health: withoutContent(given.health) };
  const client = newClient(needs.config, withContent);
  state.client = client;
  const found = await open(needs, client);
  if (found.kind !== 'ready') {
    await client.destroy();
    await goOn(needs, state, { found, withContent });
    return;
  }
  const { running } = found;
  state.running = running;
  let isLost = false;
  const lose = (lost: Lost): void => {
    if (isLost || state.isStopped) return;
    isLost = true;
    void leave(client, running).then(() => goOn(given, state, { found: lost, withContent }));
  };
  client.once(Events.ShardDisconnect, ({ code }) => {
    lose(closedWith(code));
  });
  keepToken(client, needs.config.token, () => {
    lose({ kind: 'bad-token' });
  });
}

/** The connection is gone for good: what was begun is left to the store, and a new connection finds it there. */
async function leave(client: Client, running: Running): Promise<void> {
  await client.destroy();
  await running.finish();
}

/** Without message content the channel is never well, however well it is connected: only commands are served. */
function withoutContent(health: DiscordNeeds['health']): DiscordNeeds['health'] {
  return {
    report: (part, condition) => {
      health.report(part, condition.ok ? { ok: false, says: HOW_TO_ENABLE } : condition);
    },
  };
}

async function goOn(
  needs: DiscordNeeds,
  state: State,
  { found, withContent }: { readonly found: Lost; readonly withContent: boolean },
): Promise<void> {
  const { log, health } = needs;
  if (state.isStopped) return;
  if (found.kind === 'no-content' && withContent) {
    log.warn({}, HOW_TO_ENABLE);
    await attempt(needs, state, false);
  } else {
    const delay = RETRY_MS[Math.min(state.tries, RETRY_MS.length - 1)] ?? 0;
    state.tries += 1;
    const says = found.kind === 'bad-token' ? BAD_TOKEN : 'not connected; trying again';
    health.report('discord', { ok: false, says });
    log.error({ error: 'error' in found ? found.error : found.kind, delay }, says);
    state.timer = setTimeout(() => void attempt(needs, state, withContent), delay);
  }
}

type Opened = Lost | { readonly kind: 'ready'; readonly running: Running };

/** Connects one client; events that come before the servers are known wait for it. */
async function open(needs: DiscordNeeds, client: Client): Promise<Opened> {
  const begun = Promise.withResolvers<Session>();
  wire(client, begun.promise, needs);
  const found = await login(client, needs.config.token);
  if (found.kind !== 'ready') return found;
  const running = makeSession(needs, found.client);
  begun.resolve(running.session);
  void begin(running.session);
  return { kind: 'ready', running };
}
