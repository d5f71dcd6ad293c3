import type { Check } from './knowledge.ts';
import type { Slots } from './step.ts';
import { inWindow } from './version.ts';

const SLOT = /\{(?<name>[a-zA-Z]+)\}/gu;

/** The names of the slots in a document's text: `{provider}` → `provider`. */
export function slotsOf(text: string): readonly string[] {
  return Array.from(text.matchAll(SLOT), (match) => match.groups?.['name'] ?? '');
}

/** A document's text with its slots filled; a slot that is not known shows as `<name>`. */
export function filled(text: string, slots: Slots): string {
  return text.replace(SLOT, (_whole, name: string) => slots[name] ?? `<${name}>`);
}

/** Whether all slots of a text are known. */
export function isFilled(text: string, slots: Slots): boolean {
  return slotsOf(text).every((name) => slots[name] !== undefined);
}

const TYPED_OR_SLOT = /(?<typed>`[^`]+`)|\{(?<name>[a-zA-Z]+)\}/gu;

/** A sentence with its slots filled. One that is not known is put in words (`your provider`), but as `<name>` in what is typed. */
export function filledSentence(text: string, slots: Slots, otherwise: Slots): string {
  return text.replace(TYPED_OR_SLOT, (_whole, typed: string | undefined, name: string) =>
    typed === undefined ? (slots[name] ?? otherwise[name] ?? `<${name}>`) : filled(typed, slots),
  );
}

/** What a check asks for in this version: the command line to type, or the words of the question. */
export function wordingOf(check: Check, version: string | undefined): string {
  const command = check.commands.find((one) => inWindow(version, one.versions) !== false);
  return check.kind === 'command' ? (command?.run ?? '') : (check.question ?? '');
}
