import type { MessageBody } from '../checks/message.ts';
import { DONE, ok, param, type Call, type Handler } from '../http/call.ts';
import { refuse } from '../world/api-error.ts';
import type { Interaction } from '../world/interaction.ts';
import { USERS_ONLY } from '../world/mentions.ts';
import { removeMessage, setFlag, view } from '../world/messages.ts';
import type { Stored } from '../world/world.ts';
import { speak } from './interactions.ts';
import { editMessage } from './write-message.ts';

/** How long an interaction's token is good for, in ms. */
const TOKEN_MS = 15 * 60_000;
const LOADING = 1 << 7;

/** The interaction a token stands for. Refuses unknown and expired ones, and those not answered yet. */
function interactionOf(call: Call): Interaction {
  const found = call.world.interactions.get(param(call, 'webhook_token'));
  if (!found || param(call, 'webhook_id') !== call.world.bot.id) return refuse('unknownWebhook', true);
  if (Date.now() - found.createdAt > TOKEN_MS) refuse('webhookToken', true);
  return found.state === 'answered' ? found : refuse('unknownWebhook', true);
}

/** The message a request names: `@original` or one of the follow-ups. */
function messageOf(call: Call): Stored {
  const { originalId, followups } = interactionOf(call);
  const id = call.params['message_id'] ?? originalId ?? '';
  if (id !== originalId && !followups.includes(id)) refuse('unknownMessage');
  return call.world.messages.get(id) ?? refuse('unknownMessage');
}

/** Fills a message that so far said "thinking…" only. */
function settle(call: Call, stored: Stored): void {
  const { api } = stored;
  const wasLoading = ((api.flags ?? 0) & LOADING) !== 0;
  setFlag(stored, LOADING, false);
  try {
    editMessage({ world: call.world, files: call.files, body: call.body as MessageBody }, stored, USERS_ONLY);
  } catch (error) {
    setFlag(stored, LOADING, wasLoading);
    throw error;
  }
  if (wasLoading) api.edited_timestamp = null;
}

const followUp: Handler = (call) => {
  const interaction = interactionOf(call);
  const original = call.world.messages.get(interaction.originalId ?? '');
  if (original && (original.api.flags ?? 0) & LOADING) {
    settle(call, original);
    return ok(view(call.world, original));
  }
  const stored = speak(call, interaction, { body: call.body as MessageBody, followup: true });
  interaction.followups.push(stored.api.id);
  return ok(view(call.world, stored));
};

const get: Handler = (call) => ok(view(call.world, messageOf(call)));

const update: Handler = (call) => {
  const stored = messageOf(call);
  settle(call, stored);
  return ok(view(call.world, stored));
};

const remove: Handler = (call) => {
  removeMessage(call.world, messageOf(call));
  return DONE;
};

/** Operations on an interaction's messages, by its token. */
export const WEBHOOKS: Readonly<Record<string, Handler>> = {
  execute_webhook: followUp,
  get_original_webhook_message: get,
  update_original_webhook_message: update,
  delete_original_webhook_message: remove,
  get_webhook_message: get,
  update_webhook_message: update,
  delete_webhook_message: remove,
};
