import type { APIApplicationCommand, APIApplicationCommandOption, APIMessage, APIUser } from 'discord.js';
import { keepFile, signed } from '../world/attachments.ts';
import { view } from '../world/messages.ts';
import { memberView } from '../routes/guild.ts';
import { permissionsOf } from '../world/permissions.ts';
import type { World } from '../world/world.ts';
import { start, type Invocation } from './invocation.ts';
import { bytesOf, placeOf, type FileOf } from './people.ts';

/** The value of an option: for users, roles and channels their id or the thing itself, for attachments a file. */
type OptionValue = string | number | boolean | FileOf | { readonly id: string };

/** Who does something, and where. */
interface Who {
  readonly by: APIUser;
  readonly in: { readonly id: string };
}

/** What people do through commands. */
export interface Commands {
  /** `run('/diagnose', {…}, who)`; subcommands as `/diagnose thread`. Throws where the command or an option does not exist. */
  readonly run: (
    name: string,
    options: Readonly<Record<string, OptionValue>>,
    who: Who,
  ) => Promise<Invocation>;
  /** A message's context menu. */
  readonly menu: (name: string, message: { readonly id: string }, by: APIUser) => Promise<Invocation>;
  /** Types into the option that comes last. */
  readonly autocomplete: (
    name: string,
    options: Readonly<Record<string, string | number>>,
    who: Who,
  ) => Promise<Invocation>;
}

const CHAT_INPUT = 1;
const MESSAGE_MENU = 3;
const SUBCOMMAND = 1;
const SUBCOMMAND_GROUP = 2;
const KINDS = { user: 6, channel: 7, role: 8, attachment: 11 } as const;

interface Resolved {
  readonly attachments: Record<string, object>;
  readonly users: Record<string, object>;
  readonly members: Record<string, object>;
  readonly channels: Record<string, object>;
  readonly roles: Record<string, object>;
}

interface Sent {
  readonly name: string;
  readonly type: number;
  readonly value?: unknown;
  readonly focused?: boolean;
  readonly options?: readonly Sent[];
}

function commandOf(
  world: World,
  name: string,
  { type, by }: { type: number; by: APIUser },
): APIApplicationCommand {
  const all = [...world.commands.values()].filter((each) => (each.type as number) === type);
  const found = all.find((each) => each.name === name);
  if (!found)
    throw new Error(
      `There is no command "${name}"; there are: ${all.map((each) => each.name).join(', ') || 'none'}`,
    );
  const needed = BigInt(found.default_member_permissions ?? 0);
  if (needed !== 0n && (permissionsOf(world, by.id) & needed) !== needed)
    throw new Error(`${by.username} does not see "${name}"`);
  return found;
}

function idOf(value: OptionValue): string {
  if (typeof value !== 'object') return String(value);
  return 'id' in value ? value.id : value.name;
}

/** The value as the API sends it; things are resolved beside it. */
function toValue(
  world: World,
  resolved: Resolved,
  { option, value, place }: { option: APIApplicationCommandOption; value: OptionValue; place: string },
): unknown {
  const type = option.type as number;
  if (type === KINDS.attachment) {
    const file = value as FileOf;
    const kept = keepFile(world, {
      channelId: place,
      name: file.name,
      type: file.type ?? 'text/plain; charset=utf-8',
      bytes: bytesOf(file),
    });
    resolved.attachments[kept.id] = signed(world, kept);
    return kept.id;
  }
  const id = idOf(value);
  const member = world.members.get(id);
  if (type === KINDS.user && member) {
    resolved.users[id] = member.user;
    resolved.members[id] = {
      ...memberView(member),
      user: undefined,
      permissions: String(permissionsOf(world, id)),
    };
  } else if (type === KINDS.channel) resolved.channels[id] = { ...placeOf(world, { id }), permissions: '0' };
  else if (type === KINDS.role) resolved.roles[id] = world.roles.get(id) ?? {};
  else return value;
  return id;
}

function checkValue(option: APIApplicationCommandOption, value: unknown): void {
  const choices: readonly { readonly value: unknown }[] = 'choices' in option ? (option.choices ?? []) : [];
  if (choices.length > 0 && !choices.some((each) => each.value === value))
    throw new Error(`${String(value)} is none of the choices of "${option.name}"`);
  const { max_length: most, min_length: least } = option as { max_length?: number; min_length?: number };
  if (typeof value !== 'string') return;
  if (value.length > (most ?? 6000) || value.length < (least ?? 0))
    throw new Error(`The client refuses the length of "${option.name}"`);
}

interface Filling {
  readonly world: World;
  readonly resolved: Resolved;
  readonly place: string;
  readonly isPartial: boolean;
}

function fill(
  { world, resolved, place, isPartial }: Filling,
  options: readonly APIApplicationCommandOption[],
  given: Readonly<Record<string, OptionValue>>,
): Sent[] {
  for (const name of Object.keys(given))
    if (!options.some((each) => each.name === name))
      throw new Error(
        `There is no option "${name}"; there are: ${options.map((each) => each.name).join(', ')}`,
      );
  const last = Object.keys(given).at(-1);
  return options.flatMap((option) => {
    const value = given[option.name];
    if (value === undefined) {
      if (option.required && !isPartial) throw new Error(`The option "${option.name}" is required`);
      return [];
    }
    if (!isPartial) checkValue(option, value);
    const sent: Sent = {
      name: option.name,
      type: option.type,
      value: toValue(world, resolved, { option, value, place }),
    };
    return [isPartial && option.name === last ? { ...sent, focused: true } : sent];
  });
}

const isNested = ({ type }: { readonly type: number }): boolean =>
  type === SUBCOMMAND || type === SUBCOMMAND_GROUP;

/** Options below their subcommands, as the command's words go. */
function nest(
  filling: Filling,
  level: { words: readonly string[]; options: readonly APIApplicationCommandOption[] },
  given: Readonly<Record<string, OptionValue>>,
): Sent[] {
  const [word, ...words] = level.words;
  if (word === undefined) {
    if (level.options.some(isNested)) throw new Error('A subcommand is missing');
    return fill(filling, level.options, given);
  }
  const found = level.options.find((option) => option.name === word && isNested(option));
  if (!found) throw new Error(`There is no subcommand "${word}"`);
  const options = ('options' in found ? (found.options ?? []) : []) as readonly APIApplicationCommandOption[];
  return [{ name: word, type: found.type, options: nest(filling, { words, options }, given) }];
}

function slash(
  world: World,
  invoked: { name: string; who: Who; type: number },
  given: Readonly<Record<string, OptionValue>>,
): Promise<Invocation> {
  const { name, who, type } = invoked;
  const [first = '', ...words] = name.replace(/^\//u, '').split(' ');
  const command = commandOf(world, first, { type: CHAT_INPUT, by: who.by });
  const resolved: Resolved = { attachments: {}, users: {}, members: {}, channels: {}, roles: {} };
  const filling = { world, resolved, place: who.in.id, isPartial: type === 4 };
  const options = nest(filling, { words, options: command.options ?? [] }, given);
  const shown = Object.fromEntries(
    Object.entries(resolved).filter(([, part]) => Object.keys(part as object).length > 0),
  );
  const data = {
    id: command.id,
    name: first,
    type: CHAT_INPUT,
    options,
    resolved: shown,
    ...(command.guild_id ? { guild_id: command.guild_id } : {}),
  };
  return start(world, { ...who, type, name: `/${first}`, data });
}

function menu(
  world: World,
  name: string,
  chosen: { message: { readonly id: string }; by: APIUser },
): Promise<Invocation> {
  const command = commandOf(world, name, { type: MESSAGE_MENU, by: chosen.by });
  const stored = world.messages.get(chosen.message.id);
  if (!stored) throw new Error(`There is no message ${chosen.message.id}`);
  const target: APIMessage = view(world, stored);
  const data = {
    id: command.id,
    name,
    type: MESSAGE_MENU,
    target_id: target.id,
    resolved: { messages: { [target.id]: target } },
  };
  return start(world, { by: chosen.by, in: { id: target.channel_id }, type: 2, name, data });
}

/** People who use commands. */
export function makeCommands(world: World): Commands {
  return {
    run: async (name, options, who) => slash(world, { name, who, type: 2 }, options),
    autocomplete: async (name, options, who) => slash(world, { name, who, type: 4 }, options),
    menu: async (name, message, by) => menu(world, name, { message, by }),
  };
}
