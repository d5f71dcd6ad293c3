import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { PlayThread } from '../../app/index.ts';
import { problemsBanner } from '../pages/layout.ts';
import type { Desk } from './desk.ts';
import { entriesView } from './entries-view.ts';
import { lookAt } from './look-at.ts';
import { stage } from './thread-page.ts';

/** A line that keeps a stream open through proxies, every so many milliseconds. */
const HEARTBEAT = 25_000;

/** How soon a page that lost its stream asks for it again, in milliseconds. */
const RETRY = 1000;

/** Sends the parts of the page again whenever they change, and once at the start: a page that reconnects is current again. */
export function streamThread(c: Context, play: PlayThread, { needs, live }: Desk): Response {
  return streamSSE(c, async (out) => {
    const send = async (): Promise<void> => {
      const { entries, side } = await lookAt(play.thread, needs);
      const parts = {
        entries: String(await entriesView(play.thread, entries)),
        stage: String(await stage(play, entries)),
        panel: String(await side),
        problems: String(await problemsBanner(needs.knowledge.problems())),
      };
      await out.writeSSE({ event: 'parts', data: JSON.stringify(parts), retry: RETRY });
    };
    const stop = live.watch(play.thread, () => void send());
    out.onAbort(stop);
    await send();
    while (!out.aborted) {
      await out.sleep(HEARTBEAT);
      await out.write(': still here\n\n');
    }
    stop();
  });
}
