import { type APIMessageTopLevelComponent, ComponentType } from 'discord.js';

/** Components with every button and list switched off; texts and links stay as they are. */
export function disabled(components: readonly APIMessageTopLevelComponent[]): APIMessageTopLevelComponent[] {
  return components.map((component) => {
    if (component.type !== ComponentType.ActionRow) return component;
    return {
      ...component,
      components: component.components.map((inner) =>
        'custom_id' in inner ? { ...inner, disabled: true } : inner,
      ),
    };
  });
}

/** Whether anything of a message can still be pressed. */
export function hasLive(components: readonly APIMessageTopLevelComponent[] | undefined): boolean {
  return (components ?? []).some(
    (component) =>
      component.type === ComponentType.ActionRow &&
      component.components.some((inner) => 'custom_id' in inner && inner.disabled !== true),
  );
}
