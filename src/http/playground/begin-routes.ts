import { Hono } from 'hono';
import type { Desk } from './desk.ts';
import { homePage } from './home-page.ts';
import { openedScript } from './opened-script.ts';
import { readForm } from './read-form.ts';
import type { Refusal } from '../pages/refuse.ts';

/** How many earlier threads the first page shows. */
const RECENT = 8;

const EMPTY: Refusal = {
  status: 400,
  title: 'Nothing was written',
  says: 'Give the thread a title, a text or a file: what OpenClaw prints when it fails.',
};

/** The first page, and the ways to begin a thread. */
export function beginRoutes({ needs, show, refuse, play, begin, change }: Desk): Hono {
  const app = new Hono();
  app.get('/', async (c) => {
    const recent = await needs.transcripts.list(RECENT);
    const body = homePage(needs.samples, recent);
    return show(c, { title: 'Playground', at: '/', body, scripts: ['form.js'] });
  });
  app.post('/threads', async (c) => {
    const { title, ...written } = await readForm(c);
    if (`${title}${written.text}`.trim() === '' && written.attachments.length === 0) return refuse(c, EMPTY);
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
    return change(c, thread, () => play.next(thread));
  });
  return app;
}
