import type { APIApplicationCommand } from 'discord.js';
import { commandSetFaults, type CommandBody } from '../checks/commands.ts';
import { DONE, ok, param, type Call, type Handler } from '../http/call.ts';
import { refuse, refuseForm } from '../world/api-error.ts';

/** The guild a request is about; undefined for global commands. Refuses other applications and guilds. */
function scope(call: Call): string | undefined {
  if (param(call, 'application_id') !== call.world.bot.id) refuse('missingAccess', true);
  const guild = call.params['guild_id'];
  if (guild !== undefined && guild !== call.world.guild.id) refuse('missingAccess');
  return guild;
}

const inScope = (call: Call, guild: string | undefined): APIApplicationCommand[] =>
  [...call.world.commands.values()].filter(({ guild_id }) => guild_id === guild);

/** The one command a request is about. */
function command(call: Call): APIApplicationCommand {
  const guild = scope(call);
  const found = call.world.commands.get(param(call, 'command_id'));
  return found && found.guild_id === guild ? found : refuse('unknownCommand');
}

function keep(call: Call, guild: string | undefined, body: CommandBody): APIApplicationCommand {
  const { world } = call;
  const type = body.type ?? 1;
  const same = inScope(call, guild).find((each) => (each.type as number) === type && each.name === body.name);
  const { default_member_permissions: permissions } = body;
  const kept = {
    ...body,
    id: same?.id ?? world.nextId(),
    application_id: world.bot.id,
    type,
    description: body.description ?? '',
    version: world.nextId(),
    default_member_permissions:
      permissions === undefined || permissions === null ? null : String(permissions),
    nsfw: false,
    ...(guild ? { guild_id: guild } : {}),
  } as unknown as APIApplicationCommand;
  world.commands.set(kept.id, kept);
  return kept;
}

const list: Handler = (call) => ok(inScope(call, scope(call)));

const create: Handler = (call) => {
  const guild = scope(call);
  const body = call.body as CommandBody;
  refuseForm(commandSetFaults([body]));
  const had = inScope(call, guild).some(({ name }) => name === body.name);
  return { status: had ? 200 : 201, json: keep(call, guild, body) };
};

const overwrite: Handler = (call) => {
  const guild = scope(call);
  const bodies = call.body as readonly CommandBody[];
  refuseForm(commandSetFaults(bodies));
  const kept = bodies.map((body) => keep(call, guild, body));
  for (const each of inScope(call, guild)) if (!kept.includes(each)) call.world.commands.delete(each.id);
  return ok(kept);
};

const update: Handler = (call) => {
  const old = command(call);
  const body = { ...old, ...(call.body as object) } as CommandBody;
  refuseForm(commandSetFaults([body]));
  call.world.commands.delete(old.id);
  const kept = { ...keep(call, old.guild_id, body), id: old.id };
  call.world.commands.set(old.id, kept);
  return ok(kept);
};

const remove: Handler = (call) => {
  call.world.commands.delete(command(call).id);
  return DONE;
};

const get: Handler = (call) => ok(command(call));

/** Operations about application commands, global and per guild. */
export const COMMANDS: Readonly<Record<string, Handler>> = {
  list_application_commands: list,
  list_guild_application_commands: list,
  create_application_command: create,
  create_guild_application_command: create,
  bulk_set_application_commands: overwrite,
  bulk_set_guild_application_commands: overwrite,
  get_application_command: get,
  get_guild_application_command: get,
  update_application_command: update,
  update_guild_application_command: update,
  delete_application_command: remove,
  delete_guild_application_command: remove,
};
