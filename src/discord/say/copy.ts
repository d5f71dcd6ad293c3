import { type APIMessageTopLevelComponent, ButtonStyle, ComponentType } from 'discord.js';
import type { Redacted, ThreadMessage } from '../../app/index.ts';
import type { Language } from '../../domain/index.ts';
import { customId } from './custom-id.ts';
import type { Upload } from './http.ts';
import { messageOf } from './to-discord.ts';
import { wordsOf } from './words.ts';

/** Marks the container of a redacted copy, so that it is found again when the message is edited. */
export const COPY_ID = 9001;

/** More text than this goes along as a file. */
const INLINE = 2400;

/** A redacted copy: its message, and files where the text is long. */
export interface Copy {
  readonly body: object;
  readonly files?: readonly Upload[];
}

/** What is posted in the place of a deleted message: who wrote it, all of it but the secrets, and a way to be rid of it. */
export function copyOf(message: ThreadMessage, redacted: Redacted, language: Language): Copy {
  const words = wordsOf(language);
  const lead = words.copyOf(`<@${message.author}>`);
  const isShort = redacted.text.length <= INLINE;
  const files = [
    ...(isShort ? [] : [{ name: 'message.txt', data: redacted.text }]),
    ...redacted.attachments.map(({ name, text }) => ({ name: `${name}.redacted.txt`, data: text })),
  ];
  const texts = [lead, ...(isShort && redacted.text !== '' ? [redacted.text] : []), words.revoke];
  const row = deleteRow(message, language);
  if (files.length > 0) {
    const attachments = files.map(({ name }, id) => ({ id, filename: name }));
    const shown = files.map(({ name }) => ({
      type: ComponentType.File as const,
      file: { url: `attachment://${name}` },
    }));
    return {
      body: { ...messageOf([]), components: [container(texts, [...shown, row])], attachments },
      files,
    };
  }
  return { body: { ...messageOf([]), components: [container(texts, [row])] } };
}

/** Asks the author to delete the message, where the bot may not. */
export function pleaseDelete(author: string, language: Language): Copy {
  return {
    body: { ...messageOf([]), components: [container([wordsOf(language).pleaseDelete(`<@${author}>`)], [])] },
  };
}

function container(texts: readonly string[], rest: readonly object[]): APIMessageTopLevelComponent {
  const displays = texts.map((content) => ({ type: ComponentType.TextDisplay, content }));
  return {
    type: ComponentType.Container,
    id: COPY_ID,
    components: [...displays, ...rest],
  } as APIMessageTopLevelComponent;
}

function deleteRow({ thread, message }: ThreadMessage, language: Language): object {
  return {
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.Button,
        style: ButtonStyle.Secondary,
        label: wordsOf(language).deleteCopy,
        custom_id: customId({ action: 'delete-copy', thread, step: message }),
      },
    ],
  };
}
