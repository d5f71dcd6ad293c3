import { type APIMessageTopLevelComponent, ButtonStyle, ComponentType } from 'discord.js';
import type { Redacted, ThreadMessage } from '../../app/index.ts';
import type { Language } from '../../domain/index.ts';
import { customId } from './custom-id.ts';
import type { Upload } from './http.ts';
import { messageOf } from './to-discord.ts';
import { wordsOf } from './words.ts';

/** Marks the container of a redacted copy, so that it is found again when the message is edited. */
export const COPY_ID = 9001;

/** More text than this goes along as a file: beside the longest ordinary message there is room for a reply. */
const INLINE = 2000;
const UNSAFE = /[^\w.-]/gu;

/** What stands for a message with a secret: its message, and files where the text is long. */
export interface Copy {
  readonly kind: 'copy' | 'ask';
  readonly body: object;
  readonly files?: readonly Upload[];
}

/** What is posted in the place of a deleted message: who wrote it, all of it but the secrets, and a way to be rid of it. */
export function copyOf(message: ThreadMessage, redacted: Redacted, language: Language): Copy {
  const words = wordsOf(language);
  const isShort = redacted.text.length <= INLINE;
  const files = [
    ...(isShort ? [] : [{ name: 'message.txt', data: redacted.text }]),
    ...redacted.attachments.map(({ name, text }, at) => ({ name: safeName(name, at), data: text })),
  ];
  const shown = isShort && redacted.text !== '' ? [redacted.text] : [];
  const texts = [words.copyOf(`<@${message.author}>`), ...shown, words.revoke];
  const row = awayRow(message, { action: 'delete-copy', label: words.deleteCopy });
  if (files.length === 0)
    return { kind: 'copy', body: { ...messageOf([]), components: [container(texts, [row])] } };
  const components = [container(texts, [...files.map(({ name }) => shownFile(name)), row])];
  return { kind: 'copy', body: { ...messageOf([]), components, attachments: listed(files) }, files };
}

/** Asks the author to delete the message, where the bot may not. */
export function pleaseDelete(message: ThreadMessage, language: Language): Copy {
  const words = wordsOf(language);
  const row = awayRow(message, { action: 'delete-ask', label: words.deleteNotice });
  const components = [container([words.pleaseDelete(`<@${message.author}>`)], [row])];
  return { kind: 'ask', body: { ...messageOf([]), components } };
}

/** A file of the same message, as a component. */
export function shownFile(name: string): object {
  return { type: ComponentType.File, file: { url: `attachment://${name}` } };
}

/** Files as the body of a request names them. */
export function listed(files: readonly Upload[]): readonly object[] {
  return files.map(({ name }, at) => ({ id: String(at), filename: name }));
}

/** A name that Discord leaves as it is, and no other file of the message has. */
function safeName(name: string, at: number): string {
  return `${at + 1}-${name.replaceAll(UNSAFE, '_').slice(0, 80)}.redacted.txt`;
}

function container(texts: readonly string[], rest: readonly object[]): APIMessageTopLevelComponent {
  const displays = texts.map((content) => ({ type: ComponentType.TextDisplay, content }));
  return {
    type: ComponentType.Container,
    id: COPY_ID,
    components: [...displays, ...rest],
  } as APIMessageTopLevelComponent;
}

function awayRow(
  { thread, message }: ThreadMessage,
  { action, label }: { readonly action: string; readonly label: string },
): object {
  const custom_id = customId({ action, thread, step: message });
  return {
    type: ComponentType.ActionRow,
    components: [{ type: ComponentType.Button, style: ButtonStyle.Secondary, label, custom_id }],
  };
}
