import { type APIMessageTopLevelComponent, ComponentType, MessageFlags } from 'discord.js';
import type { Choice, Reply } from '../../domain/index.ts';
import { choiceRows, type Place } from './choice-rows.ts';
import { textBlocks } from './text-blocks.ts';
import { wordsOf } from './words.ts';

/** What all text displays of a message may hold together: Discord's limit for Components V2, with some air. */
export const MAX_TEXT = 3900;

/** The body of a message as the HTTP API takes it; never mentions anybody unless roles are named. */
export interface MessageBody {
  readonly flags: number;
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly allowed_mentions: { readonly parse: []; readonly roles?: string[] };
}

/** Where a reply is put, and what stands above it. */
export interface Setting extends Place {
  /** Components that stay in front: the redacted copy this reply is joined to. */
  readonly above?: readonly APIMessageTopLevelComponent[];
  /** A line in front: whom it calls. */
  readonly lead?: string;
  /** A line below all others. */
  readonly foot?: string;
  /** The role that is called. */
  readonly role?: string;
}

/**
 * A reply as a message of Components V2: each part a text of its own in reading order, nothing said by colour or picture, commands
 * in one block to copy, and the buttons below. Plain words first, so that phones and screen readers read it from the top.
 */
export function toDiscord(reply: Reply, setting: Setting): MessageBody {
  const above = setting.above ?? [];
  const around = [setting.lead, setting.foot].filter((line) => line !== undefined);
  const room = MAX_TEXT - textLength(above) - around.join('').length;
  const texts = [setting.lead, ...textBlocks(reply, room), setting.foot].filter((line) => line !== undefined);
  const rows = choiceRows(withOwn(reply), setting, reply.language);
  return {
    ...messageOf(texts, above),
    components: [...above, ...texts.map(textDisplay), ...rows],
    allowed_mentions: { parse: [], ...(setting.role === undefined ? {} : { roles: [setting.role] }) },
  };
}

/** Plain Markdown texts as a message; each at most 4000 characters together. */
export function messageOf(
  texts: readonly string[],
  above: readonly APIMessageTopLevelComponent[] = [],
): MessageBody {
  return {
    flags: MessageFlags.IsComponentsV2,
    components: [...above, ...texts.map(textDisplay)],
    allowed_mentions: { parse: [] },
  };
}

/** One text of a message. */
export function textDisplay(content: string): APIMessageTopLevelComponent {
  return { type: ComponentType.TextDisplay, content };
}

/** All characters that components show. */
export function textLength(components: readonly unknown[]): number {
  return textsIn(components).join('').length;
}

/** The texts shown by components, at any depth. */
export function textsIn(components: readonly unknown[]): readonly string[] {
  return components.flatMap((component): readonly string[] => {
    if (typeof component !== 'object' || component === null) return [];
    const content =
      'content' in component && typeof component.content === 'string' ? [component.content] : [];
    const inner =
      'components' in component && Array.isArray(component.components) ? component.components : [];
    return [...content, ...textsIn(inner)];
  });
}

/** The reply's choices, and the two that only Discord has: a private paste where something is to be pasted, and a way to silence. */
function withOwn(reply: Reply): readonly Choice[] {
  if (reply.choices.length === 0) return [];
  const words = wordsOf(reply.language);
  const has = (id: string): boolean => reply.choices.some((choice) => choice.id === id);
  return [
    ...reply.choices,
    ...(has('paste') ? [] : [{ id: 'paste', label: words.paste }]),
    ...(has('pause') ? [] : [{ id: 'pause', label: words.pause }]),
  ];
}
