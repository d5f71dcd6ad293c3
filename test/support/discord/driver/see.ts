import type { APIMessage, APIUser } from 'discord.js';
import { walkComponents, type Component } from '../checks/walk-components.ts';
import { view } from '../world/messages.ts';
import { byAge } from '../world/snowflakes.ts';
import type { World } from '../world/world.ts';

/** What a person sees of a place, oldest first: its messages, and the ephemeral ones meant for them. */
export function seen(world: World, where: { readonly id: string }, by?: APIUser): APIMessage[] {
  return [...world.messages.values()]
    .filter(({ api, ephemeralTo }) => api.channel_id === where.id && (!ephemeralTo || ephemeralTo === by?.id))
    .map((stored) => view(world, stored))
    .sort(byAge);
}

const componentsOf = (message: APIMessage): Component[] =>
  walkComponents(message.components as unknown as Component[]).map(({ component }) => component);

/** All words of a message in reading order: content, embeds, text displays; not the buttons. */
export function textOf(message: APIMessage): string {
  const embeds = message.embeds.flatMap(({ author, title, description, fields = [], footer }) => [
    author?.name,
    title,
    description,
    ...fields.flatMap(({ name, value }) => [name, value]),
    footer?.text,
  ]);
  const displays = componentsOf(message).map(({ type, content }) => (type === 10 ? content : undefined));
  return [message.content, ...embeds, ...displays].filter(Boolean).join('\n');
}

/** The labels of a message's buttons, in order; disabled ones are left out. */
export function buttonsOf(message: APIMessage): string[] {
  return componentsOf(message).flatMap(({ type, label, disabled }) =>
    type === 2 && !disabled ? [label ?? ''] : [],
  );
}

/** A button or select of a message by label, custom id or placeholder. Throws where it is not there or disabled. */
export function findComponent(message: APIMessage, name: string): Component & { readonly custom_id: string } {
  const all = componentsOf(message);
  const found = all.find(
    (each) =>
      each.custom_id === name || each.label === name || ('placeholder' in each && each.placeholder === name),
  );
  if (!found?.custom_id || found.disabled) {
    const there = all.flatMap(({ label, custom_id, disabled }) =>
      custom_id ? [`${label ?? ''} (${custom_id}${disabled ? ', disabled' : ''})`] : [],
    );
    throw new Error(`Nobody can press "${name}" there; there are: ${there.join('; ') || 'no components'}`);
  }
  return { ...found, custom_id: found.custom_id };
}
