import { type APIMessage, type APIMessageTopLevelComponent, ComponentType } from 'discord.js';
import type { Session } from '../session.ts';
import { download } from '../thread/attachments.ts';
import { listed, shownFile } from './copy.ts';
import { post, type Upload } from './http.ts';
import type { Placing } from './placing.ts';
import { MAX_TEXT, textLength, toDiscord } from './to-discord.ts';
import { removeOwn } from './carries.ts';

/** Whether files are shown by components: they cannot be named again in an edit. */
export function carriesFiles(components: readonly APIMessageTopLevelComponent[]): boolean {
  return components.some(
    (component) =>
      component.type === ComponentType.Container &&
      component.components.some(({ type }) => type === ComponentType.File),
  );
}

/**
 * Posts what stands there anew with the reply below it, and removes the old message: for a reply somebody is to hear of, which no
 * edit brings about, and for copies with files. Undefined where both are too long for one message, or a file cannot be had.
 */
export async function repost(
  session: Session,
  { say, setting }: Placing,
  {
    current,
    above,
  }: { readonly current: APIMessage; readonly above: readonly APIMessageTopLevelComponent[] },
): Promise<string | undefined> {
  const { components } = toDiscord(say.reply, setting);
  if (textLength(above) + textLength(components) > MAX_TEXT) return undefined;
  const files = await filesOf(session, current);
  if (files === undefined) return undefined;
  const names = files.map(({ name }) => name);
  const body = toDiscord(say.reply, { ...setting, above: above.map((one) => withFiles(one, names)) });
  const { id } = await post(session.client, say.thread, {
    body: files.length === 0 ? body : { ...body, attachments: listed(files) },
    nonce: say.nonce,
    files,
  });
  await turnTo(session, { thread: say.thread, from: current.id, to: id });
  return id;
}

async function filesOf({ config }: Session, message: APIMessage): Promise<readonly Upload[] | undefined> {
  const files = message.attachments.map(({ filename: name, url, size }) => ({ name, url, size }));
  const { attachments, failed } = await download(files, config.cdnOrigins);
  const uploads = attachments.map(({ name, bytes }) => ({ name, data: Buffer.from(bytes) }));
  return failed.length > 0 ? undefined : uploads;
}

/** Files are shown in the order they are sent in, and named as those, not by their address. */
function withFiles(
  component: APIMessageTopLevelComponent,
  names: readonly string[],
): APIMessageTopLevelComponent {
  if (component.type !== ComponentType.Container) return component;
  const left = names.values();
  const components = component.components.map((inner) =>
    inner.type === ComponentType.File ? shownFile(left.next().value ?? '') : inner,
  );
  return { ...component, components } as APIMessageTopLevelComponent;
}

/** The old message goes; what it stood for is known by the new one from now on. */
async function turnTo(
  session: Session,
  { thread, from, to }: { readonly thread: string; readonly from: string; readonly to: string },
): Promise<void> {
  const { notes } = session;
  const stand = notes.copies.get(from);
  notes.copies.delete(from);
  if (stand !== undefined) notes.copies.set(to, stand);
  if (notes.live.get(thread) === from) notes.live.delete(thread);
  notes.newest.set(thread, { id: to, isOwn: true });
  await removeOwn(session, thread, from);
}
