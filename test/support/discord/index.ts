/**
 * A strict double of Discord on 127.0.0.1 for the real discord.js client and for the real process: HTTP API v10, gateway v10 and
 * an attachment CDN, with one guild and the application under test.
 *
 *   const discord = await startDiscord();                      // options: Settings, all optional
 *   const client = new Client({ intents, rest: { api: discord.apiUrl } });   // or spawn the process with discord.environment
 *   await client.login(discord.token);
 *   const { channel, message } = discord.post({ title: '401', text: 'invalid x-api-key' });
 *   const reply = await discord.untilReply(channel);            // the bot's first message there; untilReply(channel, 2): the second
 *   const pressed = await discord.click(reply, 'Works now', discord.people.asker);
 *   expect(discord.violations).toEqual([]);
 *   await discord.close();
 *
 * Places and people: `channels` (forum, general, staff: hidden from the bot), `tags` (solved, needsHuman, models, staffOnly:
 * moderated), `roles`, `people` (asker, bystander, helper, moderator, administrator, otherBot, webhook, bot), `guild`.
 *
 * People act: `post` (title: new forum post; in: thread or channel; author, text, attachments, replyTo, tags; long texts become
 * message.txt), `openThread` (in an ordinary channel), `edit`, `remove`, `react`, `unreact`, `type`; `run('/name sub', options, {by, in})`, `menu`, `autocomplete` (the
 * last option given is the focused one), `click`, `choose`, `submitModal`. The latter give an Invocation once the bot has answered
 * or 3 s (`interactionMs`) are over: `state()` answered|failed, `modal()`, `choices()`, `messages()`, `untilMessage()`.
 * Whatever a real client would not let them do (missing command, option, button; locked thread) throws at once.
 * `speaks(person, 'es-ES')` sets the language of a client.
 * Moderators act: `changeThread(thread, {archived, locked, name, tags})`, `deleteThread`; `revoke`/`grant` a permission of the bot.
 *
 * What is seen: `seen(place, person?)` (ephemeral ones only for their person), `replies(place)` (the bot's), `textOf(message)`,
 * `buttonsOf(message)`, `directMessages(person)` (`closeDirect(person)` makes them refuse), `pingsOf(message)`,
 * `reactionsOf(message)`, `message(id)`, `thread(id)`. Waits: `untilReply`, `until(look, {within, what})`, `untilConnected`.
 *
 * Judged: `violations` (unknown routes, bodies against Discord's OpenAPI description, lengths, component rules, late or double
 * interaction answers), `failedInteractions()`, `requests` (all, with status and code), `requestsOf(operation)`.
 *
 * Faults: `faults.add({kind: 'rate-limit'|'status'|'page'|'lost-answer'|'reset'|'hang'|'slow'|'late-answer', …}, {operation?, method?, path?, times?})`
 * (operation ids of the OpenAPI description, `cdn` for attachments); `gateway.drop({resume})`, `.reconnect()`, `.invalidate()`, `.closeWith(code)`,
 * `.duplicateNext()`, `.reverseNext(n)`, `.lag(ms)`, `.refuseConnections()`, `.stopAcks()`, `.outage(isAway)`, `.send(event, data)`;
 * `expireAttachments()`.
 */
import type { APIMessage, APIUser } from 'discord.js';
import { makeCommands, type Commands } from './driver/commands.ts';
import { makeModeration, type Moderation } from './driver/moderate.ts';
import { makePeople, type People } from './driver/people.ts';
import { makePresses, type Presses } from './driver/press.ts';
import { buttonsOf, seen, textOf } from './driver/see.ts';
import { until, type Patience } from './driver/until.ts';
import { openGateway, type Gateway } from './gateway/gateway.ts';
import { handleApi } from './http/api.ts';
import { handleCdn } from './http/cdn.ts';
import { makeFaults, type Faults } from './http/faults.ts';
import { listen } from './listen.ts';
import { BOT_PERMISSIONS, makeWorld, type Cast } from './world/cast.ts';
import { directWith } from './world/direct.ts';
import type { Interaction } from './world/interaction.ts';
import { view } from './world/messages.ts';
import type { Channel, Pings, Seen, Settings, Violation, World } from './world/world.ts';

export type { Settings, Violation };
export { buttonsOf, textOf, until };

interface Place {
  readonly id: string;
}

/** The running double. */
export interface Discord extends Cast, People, Commands, Presses, Moderation {
  readonly apiUrl: string;
  readonly cdnUrl: string;
  readonly token: string;
  readonly applicationId: string;
  readonly guild: World['guild'];
  /** Environment of a process that is to live in this Discord. */
  readonly environment: Readonly<Record<'DISCORD_TOKEN' | 'DISCORD_API_URL' | 'DISCORD_CDN_URL', string>>;
  readonly faults: Faults;
  readonly gateway: Gateway;
  readonly requests: readonly Seen[];
  readonly violations: readonly Violation[];
  readonly commands: World['commands'];
  readonly requestsOf: (operation: string) => Seen[];
  readonly failedInteractions: () => Interaction[];
  readonly seen: (place: Place, person?: APIUser) => APIMessage[];
  readonly replies: (place: Place) => APIMessage[];
  /** What the bot and somebody wrote to each other directly. */
  readonly directMessages: (person: APIUser) => APIMessage[];
  /** Sets the language of somebody's client: `zh-CN`, `es-ES`. */
  readonly speaks: (person: APIUser, locale: string) => void;
  /** Makes somebody refuse direct messages (403, 50007), or take them again. */
  readonly closeDirect: (person: APIUser, closed?: boolean) => void;
  readonly message: (message: Place) => APIMessage | undefined;
  readonly thread: (thread: Place) => Channel | undefined;
  readonly pingsOf: (message: Place) => Pings | undefined;
  /** Names of the people who reacted, by emoji. */
  readonly reactionsOf: (message: Place) => Readonly<Record<string, readonly string[]>>;
  readonly until: typeof until;
  readonly untilReply: (place: Place, nth?: number, patience?: Patience) => Promise<APIMessage>;
  readonly untilConnected: () => Promise<unknown>;
  /** Makes all attachment addresses handed out so far worthless; looking at the message again signs anew. */
  readonly expireAttachments: () => void;
  readonly close: () => Promise<void>;
}

const DEFAULTS: Settings = {
  token: 'FAKE.bot.token',
  messageContent: true,
  interactionMs: 3000,
  attachmentMs: 24 * 3600_000,
  heartbeatMs: 41_250,
  botPermissions: BOT_PERMISSIONS,
  requireTag: false,
  hasOther: false,
};

type Looks = Pick<
  Discord,
  | 'requestsOf'
  | 'failedInteractions'
  | 'seen'
  | 'replies'
  | 'directMessages'
  | 'closeDirect'
  | 'speaks'
  | 'message'
  | 'thread'
  | 'pingsOf'
  | 'reactionsOf'
  | 'untilReply'
  | 'expireAttachments'
>;

function looksAt(world: World): Looks {
  const replies = (place: Place): APIMessage[] =>
    seen(world, place).filter(({ author }) => author.id === world.bot.id);
  return {
    replies,
    seen: (place, person) => seen(world, place, person),
    directMessages: (person) => {
      const channel = directWith(world, person);
      return channel ? seen(world, channel, person) : [];
    },
    speaks: ({ id }, locale) => void world.locales.set(id, locale),
    closeDirect: ({ id }, closed = true) => {
      if (closed) world.closed.add(id);
      else world.closed.delete(id);
    },
    requestsOf: (operation) => world.requests.filter((each) => each.operation === operation),
    failedInteractions: () => [...world.interactions.values()].filter(({ state }) => state === 'failed'),
    message: ({ id }) => {
      const stored = world.messages.get(id);
      return stored && view(world, stored);
    },
    thread: ({ id }) => world.channels.get(id),
    pingsOf: ({ id }) => world.messages.get(id)?.pings,
    reactionsOf: ({ id }) =>
      Object.fromEntries(
        [...(world.messages.get(id)?.reactions ?? [])].map(([emoji, users]) => [
          emoji,
          [...users].map((user) => world.members.get(user)?.user.username ?? user),
        ]),
      ),
    untilReply: (place, nth = 1, patience = {}) =>
      until(() => replies(place)[nth - 1], {
        what: `reply ${nth} of the bot in ${world.channels.get(place.id)?.name ?? place.id}`,
        ...patience,
      }),
    expireAttachments: () => {
      world.signing += 1;
    },
  };
}

/** Starts the double on free ports of 127.0.0.1. Close it when done. */
export async function startDiscord(options: Partial<Settings> = {}): Promise<Discord> {
  const { world, cast } = makeWorld({ ...DEFAULTS, ...options });
  const faults = makeFaults();
  const report = (error: unknown): void =>
    void world.violations.push({ request: 'the double itself', what: 'threw', detail: error });
  const api = await listen((request, response) => handleApi({ world, faults }, request, response), report);
  const cdn = await listen((request, response) => handleCdn({ world, faults }, request, response), report);
  Object.assign(world.origins, {
    api: `http://${api.host}`,
    gateway: `ws://${api.host}`,
    cdn: `http://${cdn.host}`,
  });
  const gateway = openGateway(world, api.server);
  const apiUrl = `${world.origins.api}/api`;
  const { token } = world.settings;
  return {
    ...cast,
    ...makePeople(world, cast),
    ...makeCommands(world),
    ...makePresses(world),
    ...makeModeration(world, cast),
    ...looksAt(world),
    apiUrl,
    cdnUrl: world.origins.cdn,
    token,
    applicationId: world.bot.id,
    guild: world.guild,
    environment: { DISCORD_TOKEN: token, DISCORD_API_URL: apiUrl, DISCORD_CDN_URL: world.origins.cdn },
    faults,
    gateway,
    requests: world.requests,
    violations: world.violations,
    commands: world.commands,
    until,
    untilConnected: () => until(gateway.isConnected, { what: 'the bot to connect' }),
    close: async () => {
      await gateway.close();
      await Promise.all([api.close(), cdn.close()]);
    },
  };
}
