import type { APIAttachment } from 'discord.js';
import { COMPONENTS_V2, messageFaults, type MessageBody } from '../checks/message.ts';
import type { Call, Upload } from '../http/call.ts';
import { refuse, refuseForm } from '../world/api-error.ts';
import { keepFile } from '../world/attachments.ts';
import type { MentionRules } from '../world/mentions.ts';
import { gatewayView, numbered, setPings, type Draft } from '../world/messages.ts';
import type { Stored, World } from '../world/world.ts';
import type { APIEmbed } from 'discord.js';

/** Flags a bot may set when it creates a message: suppress embeds, suppress notifications, components V2. */
const SETTABLE = (1 << 2) | (1 << 12) | COMPONENTS_V2;

function keepUploads(
  world: World,
  channelId: string,
  { body, files }: Pick<Call, 'files'> & { body: MessageBody },
): APIAttachment[] {
  return files.map((file: Upload) => {
    const said = body.attachments?.find(({ id }) => String(id) === file.index);
    const name = said?.filename ?? file.name;
    return keepFile(world, { channelId, name, type: file.type, bytes: file.bytes }, said?.description);
  });
}

const isEmpty = (body: MessageBody, files: number): boolean =>
  !body.content?.trim() &&
  !body.embeds?.length &&
  !body.components?.length &&
  !body.sticker_ids?.length &&
  !body.poll &&
  files === 0;

/** A checked request body as a draft of a new message in the channel. Refuses as Discord does. */
export function toDraft(
  call: Pick<Call, 'world' | 'files'> & { readonly body: MessageBody },
  channelId: string,
): Pick<Draft, 'content' | 'embeds' | 'components' | 'attachments' | 'flags'> {
  const { world, body, files } = call;
  const flags = body.flags ?? 0;
  refuseForm(messageFaults(body, (flags & COMPONENTS_V2) !== 0));
  if (isEmpty(body, files.length)) refuse('empty', true);
  return {
    content: body.content,
    embeds: body.embeds,
    components: body.components,
    attachments: keepUploads(world, channelId, call),
    flags: flags & SETTABLE,
  };
}

/** Changes a message as a checked body says, and tells the gateway. */
export function editMessage(
  call: Pick<Call, 'world' | 'files'> & { readonly body: MessageBody },
  stored: Stored,
  defaults: MentionRules,
): void {
  const { world, body, files } = call;
  const { api } = stored;
  const flags = (body.flags ?? 0) | ((api.flags ?? 0) & COMPONENTS_V2);
  const isV2 = (flags & COMPONENTS_V2) !== 0;
  refuseForm(messageFaults(body, isV2));
  const kept = body.attachments?.map(({ id }) => String(id));
  const attachments = kept ? api.attachments.filter(({ id }) => kept.includes(id)) : api.attachments;
  const next = {
    content: isV2 || body.content === null ? '' : (body.content ?? api.content).trim(),
    embeds: isV2 ? [] : ((body.embeds === undefined ? api.embeds : (body.embeds ?? [])) as APIEmbed[]),
    components: body.components === undefined ? (api.components ?? []) : numbered(body.components ?? []),
    attachments: [...attachments, ...keepUploads(world, api.channel_id, { body, files })],
  };
  if (isEmpty({ ...next, components: next.components }, next.attachments.length)) refuse('empty', true);
  const visible = (api.flags ?? 0) & ~SETTABLE;
  Object.assign(api, next, {
    flags: visible | (flags & SETTABLE),
    edited_timestamp: new Date().toISOString(),
  });
  setPings(world, stored, body.allowed_mentions ?? defaults);
  if (!stored.ephemeralTo) world.emit('MESSAGE_UPDATE', gatewayView(world, stored));
}
