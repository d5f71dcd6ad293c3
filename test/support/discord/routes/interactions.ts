import type { APIModalInteractionResponseCallbackData } from 'discord.js';
import { componentFaults } from '../checks/components.ts';
import type { MessageBody } from '../checks/message.ts';
import { DONE, ok, param, type Call, type Handler } from '../http/call.ts';
import { ApiError, REFUSALS, refuse, refuseForm } from '../world/api-error.ts';
import type { Interaction } from '../world/interaction.ts';
import { USERS_ONLY } from '../world/mentions.ts';
import { addMessage, view } from '../world/messages.ts';
import type { Channel, Stored } from '../world/world.ts';
import { editMessage, toDraft } from './write-message.ts';

/** Answers to an interaction, by number. Source: docs.discord.com/developers/interactions/receiving-and-responding. */
const CALLBACK = { message: 4, deferred: 5, deferredUpdate: 6, update: 7, choices: 8, modal: 9 } as const;
const AUTOCOMPLETE = 4;
const MODAL_SUBMIT = 5;
const EPHEMERAL = 1 << 6;
const LOADING = 1 << 7;

interface CallbackBody {
  readonly type: number;
  readonly data?: MessageBody | null;
}

/** Which answers a kind of interaction takes. */
function takes(interaction: Interaction): readonly number[] {
  const { message, deferred, deferredUpdate, update, choices, modal } = CALLBACK;
  if (interaction.type === AUTOCOMPLETE) return [choices];
  const onMessage = interaction.messageId ? [deferredUpdate, update] : [];
  const withModal = interaction.type === MODAL_SUBMIT ? [] : [modal];
  return [message, deferred, ...onMessage, ...withModal];
}

const flagsOf = (body: MessageBody | null | undefined): number => body?.flags ?? 0;

/** Sends a message in an interaction's name. */
export function speak(
  call: Pick<Call, 'world' | 'files'>,
  interaction: Interaction,
  said: { readonly body: MessageBody; readonly loading?: boolean; readonly followup?: boolean },
): Stored {
  const { world, files } = call;
  const channel: Channel = world.channels.get(interaction.channelId) ?? refuse('unknownChannel');
  const isEphemeral = (flagsOf(said.body) & EPHEMERAL) !== 0;
  const draft = said.loading ? {} : toDraft({ world, files, body: said.body }, channel.id);
  const flags = (draft.flags ?? 0) | (isEphemeral ? EPHEMERAL : 0) | (said.loading ? LOADING : 0);
  const user = world.members.get(interaction.userId)?.user ?? world.bot;
  const metadata = {
    id: interaction.id,
    type: interaction.type,
    user,
    authorizing_integration_owners: { '0': world.guild.id },
  };
  return addMessage(world, channel, {
    author: world.bot,
    ...draft,
    flags,
    mentions: said.body.allowed_mentions ?? USERS_ONLY,
    ephemeralTo: isEphemeral ? interaction.userId : undefined,
    extra: {
      webhook_id: world.bot.id,
      application_id: world.bot.id,
      interaction_metadata: metadata,
      ...(interaction.type === 2 && !said.followup ? { type: 20 } : {}),
    },
  });
}

function update(call: Call, interaction: Interaction, body: MessageBody): void {
  const stored = call.world.messages.get(interaction.messageId ?? '') ?? refuse('unknownMessage');
  editMessage({ world: call.world, files: call.files, body }, stored, USERS_ONLY);
}

function respond(call: Call, interaction: Interaction, { type, data }: CallbackBody): void {
  const body = data ?? {};
  if (type === CALLBACK.message) interaction.originalId = speak(call, interaction, { body }).api.id;
  if (type === CALLBACK.deferred)
    interaction.originalId = speak(call, interaction, { body, loading: true }).api.id;
  if (type === CALLBACK.update) update(call, interaction, body);
  if ((type === CALLBACK.update || type === CALLBACK.deferredUpdate) && interaction.messageId)
    interaction.originalId = interaction.messageId;
  if (type === CALLBACK.choices) interaction.choices = (data as { choices?: [] } | null)?.choices ?? [];
  if (type === CALLBACK.modal) {
    refuseForm(
      componentFaults(body.components).map((fault) => ({
        ...fault,
        path: ['data', ...fault.path],
      })),
    );
    interaction.modal = data as unknown as APIModalInteractionResponseCallbackData;
  }
}

const callback: Handler = (call) => {
  const { world, query } = call;
  const body = call.body as CallbackBody;
  const interaction =
    world.interactions.get(param(call, 'interaction_token')) ?? refuse('unknownInteraction', true);
  if (interaction.id !== param(call, 'interaction_id')) refuse('unknownInteraction', true);
  const isLate = Date.now() - interaction.createdAt > world.settings.interactionMs;
  if (interaction.state === 'waiting' && isLate) interaction.state = 'failed';
  if (interaction.state === 'failed') refuse('unknownInteraction', true);
  // Whoever never heard that the first one arrived may send it again.
  const isUnheard = world.requests.some(
    ({ path, status }) => status === 502 && path.includes(interaction.id),
  );
  if (interaction.state === 'answered') refuse('acknowledged', !isUnheard);
  if (!takes(interaction).includes(body.type))
    throw new ApiError(REFUSALS.form, {
      errors: {
        type: {
          _errors: [
            { code: 'INTERACTION_CALLBACK_TYPE', message: 'This answer does not fit the interaction' },
          ],
        },
      },
    });
  respond(call, interaction, body);
  interaction.state = 'answered';
  interaction.callback = body.type;
  interaction.answeredAfter = Date.now() - interaction.createdAt;
  if (query.get('with_response') !== 'true') return DONE;
  const original = world.messages.get(interaction.originalId ?? '');
  const flags = original?.api.flags ?? 0;
  return ok({
    interaction: {
      id: interaction.id,
      type: interaction.type,
      ...(original ? { response_message_id: original.api.id } : {}),
      response_message_loading: (flags & LOADING) !== 0,
      response_message_ephemeral: (flags & EPHEMERAL) !== 0,
    },
    ...(original ? { resource: { type: body.type, message: view(world, original) } } : {}),
  });
};

/** Operations about interactions. */
export const INTERACTIONS: Readonly<Record<string, Handler>> = { create_interaction_response: callback };
