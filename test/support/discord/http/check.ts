import { schemaFaults } from '../checks/body.ts';
import { bodyErrors, type Route } from '../contract/contract.ts';
import { refuse, refuseForm } from '../world/api-error.ts';
import type { World } from '../world/world.ts';

const FORUM = 15;

/** Where one route takes several bodies, which one the channel asks for. */
function schemaFor(world: World, { id, params }: Route): string | undefined {
  const channel = world.channels.get(params['channel_id'] ?? '');
  if (!channel) return undefined;
  if (id === 'update_channel')
    return channel.thread_metadata ? 'UpdateThreadRequestPartial' : 'UpdateGuildChannelRequestPartial';
  if (id === 'create_thread')
    return channel.type === FORUM ? 'CreateForumThreadRequest' : 'CreateTextThreadWithoutMessageRequest';
  return undefined;
}

/** Refuses a body that Discord's OpenAPI description does not allow. */
export function checkBody(world: World, route: Route, body: unknown): void {
  if (!route.hasBody) return;
  if (body === undefined) refuse('badJson', true);
  refuseForm(schemaFaults(bodyErrors(route, body, schemaFor(world, route))));
}

/** Interaction tokens are authority enough; everything else needs the bot's token. */
export function checkToken(world: World, path: string, authorization: string | undefined): void {
  const isOpen = path.startsWith('/interactions/') || path.startsWith('/webhooks/') || path === '/gateway';
  if (!isOpen && authorization !== `Bot ${world.settings.token}`) refuse('unauthorized');
}
