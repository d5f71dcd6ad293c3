import { type Context, Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import { inOrder, makeInspect, makePlay, type PlayThread } from '../../app/index.ts';
import { newCase, type ThreadScript } from '../../domain/index.ts';
import type { Html } from '../pages/html.ts';
import { problemsBanner } from '../pages/layout.ts';
import type { Show } from '../pages/show.ts';
import type { SiteNeeds } from '../ports.ts';
import { entriesView } from './entries-view.ts';
import { homePage } from './home-page.ts';
import { type LiveThreads, liveThreads } from './live-threads.ts';
import { openedScript } from './opened-script.ts';
import { panel } from './panel.ts';
import { readForm } from './read-form.ts';
import { stage, threadPage } from './thread-page.ts';

/** How many earlier threads the first page shows. */
const RECENT = 8;

/** A line that keeps a stream open through proxies, every so many milliseconds. */
const HEARTBEAT = 25_000;

/** The playground: a help forum in the browser, through the same application as Discord. */
export function playground(needs: SiteNeeds, show: Show): Hono {
  const app = new Hono();
  const play = makePlay(needs);
  const live = liveThreads();
  const work = inOrder();
  needs.knowledge.onChange(live.allChanged);

  const change = async (c: Context, thread: string, changing: () => Promise<unknown>): Promise<Response> => {
    if ((await needs.transcripts.get(thread)) === undefined) return c.notFound();
    await work.run(thread, changing);
    live.changed(thread);
    return c.req.header('accept') === 'application/json'
      ? c.body(null, 204)
      : c.redirect(`/t/${thread}`, 303);
  };
  const begin = async (of: { readonly title: string; readonly script?: ThreadScript }): Promise<string> => {
    const thread = `play-${needs.newId()}`;
    await play.open({ thread, createdAt: needs.clock().toISOString(), ...of });
    return thread;
  };

  app.get('/', async (c) => {
    const recent = await needs.transcripts.list(RECENT);
    return show(c, {
      title: 'Playground',
      at: '/',
      body: homePage(needs.samples, recent),
      scripts: ['form.js'],
    });
  });
  app.post('/threads', async (c) => {
    const { title, ...written } = await readForm(c);
    const thread = await begin({ title });
    return change(c, thread, () => play.say(thread, written));
  });
  app.post('/samples/:name', async (c) => {
    const script = needs.samples.find(({ name }) => name === c.req.param('name'))?.script;
    if (script === undefined) return c.notFound();
    const thread = await begin({ title: script.title ?? '', script });
    return change(c, thread, () => play.next(thread));
  });
  app.post('/open', async (c) => {
    const opened = await openedScript(c);
    if ('why' in opened) return show(c, { title: 'Not a thread', at: '/', body: opened.why }, 400);
    const thread = await begin({ title: opened.script.title ?? '', script: opened.script });
    return change(c, thread, async () => {
      while (await play.next(thread));
    });
  });

  app.get('/t/:thread', async (c) => {
    const found = await needs.transcripts.get(c.req.param('thread'));
    if (found === undefined) return c.notFound();
    const { entries, side } = await looked(found.thread, needs);
    return show(c, {
      title: found.title === '' ? 'Thread' : found.title,
      at: '/',
      body: threadPage(found, entries, side),
      scripts: ['form.js', 'thread.js'],
      isWide: true,
    });
  });
  app.post('/t/:thread/say', async (c) => {
    const written = await readForm(c);
    const thread = c.req.param('thread');
    if (written.text.trim() === '' && written.attachments.length === 0)
      return c.redirect(`/t/${thread}`, 303);
    return change(c, thread, () => play.say(thread, written));
  });
  app.post('/t/:thread/press', async (c) => {
    const { nonce, choice } = await c.req.parseBody();
    if (typeof nonce !== 'string' || typeof choice !== 'string') return c.text('which button?', 400);
    const thread = c.req.param('thread');
    return change(c, thread, () => play.press(thread, { nonce, choice }));
  });
  app.post('/t/:thread/next', (c) =>
    change(c, c.req.param('thread'), () => play.next(c.req.param('thread'))),
  );
  app.post('/t/:thread/forget', async (c) => {
    await work.run(c.req.param('thread'), () => play.forget(c.req.param('thread')));
    return c.redirect('/', 303);
  });
  app.get('/t/:thread/share', async (c) => {
    const script = await play.share(c.req.param('thread'));
    if (script === undefined) return c.notFound();
    c.header('Content-Disposition', `attachment; filename="${c.req.param('thread')}.json"`);
    return c.body(`${JSON.stringify(script, null, 2)}\n`, 200, { 'Content-Type': 'application/json' });
  });
  app.get('/t/:thread/live', async (c) => {
    const found = await needs.transcripts.get(c.req.param('thread'));
    return found === undefined ? c.notFound() : stream(c, found, { needs, live });
  });
  return app;
}

/** What a thread's page shows now. */
async function looked(
  thread: string,
  { transcripts, store, knowledge }: SiteNeeds,
): Promise<{ entries: Awaited<ReturnType<typeof transcripts.entries>>; side: Html }> {
  const [entries, state] = await Promise.all([transcripts.entries(thread), store.load(thread)]);
  const documents = knowledge.current();
  return { entries, side: panel(makeInspect(documents)(state ?? newCase(thread)), documents) };
}

/** Sends the parts of the page again whenever they change, and once at the start: a page that reconnects is current again. */
function stream(
  c: Context,
  play: PlayThread,
  { needs, live }: { readonly needs: SiteNeeds; readonly live: LiveThreads },
): Response {
  return streamSSE(c, async (out) => {
    const send = async (): Promise<void> => {
      const { entries, side } = await looked(play.thread, needs);
      const parts = {
        entries: String(await entriesView(play.thread, entries)),
        stage: String(await stage(play, entries)),
        panel: String(await side),
        problems: String(await problemsBanner(needs.knowledge.problems())),
      };
      await out.writeSSE({ event: 'parts', data: JSON.stringify(parts) });
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
