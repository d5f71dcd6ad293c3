import { DONE, ok, type Call, type Handler } from '../http/call.ts';
import { gatewayView, messagesOf, view } from '../world/messages.ts';
import { need } from '../world/permissions.ts';
import { needAwake, storedMessage, textChannel } from './messages.ts';

function pin(call: Call, pinned: boolean): void {
  const channel = textChannel(call);
  need(call.world, channel, 'PinMessages');
  needAwake(channel);
  const stored = storedMessage(call, channel);
  stored.api.pinned = pinned;
  call.world.emit('CHANNEL_PINS_UPDATE', { channel_id: channel.id, guild_id: channel.guild_id });
  call.world.emit('MESSAGE_UPDATE', gatewayView(call.world, stored));
}

/** Operations about pins, which need PIN_MESSAGES. */
export const PINS: Readonly<Record<string, Handler>> = {
  create_pin: (call) => {
    pin(call, true);
    return DONE;
  },
  delete_pin: (call) => {
    pin(call, false);
    return DONE;
  },
  list_pins: (call) => {
    const pinned = messagesOf(call.world, textChannel(call).id).filter(({ api }) => api.pinned);
    const items = pinned.map((stored) => ({
      pinned_at: stored.api.timestamp,
      message: view(call.world, stored),
    }));
    return ok({ items, has_more: false });
  },
};
