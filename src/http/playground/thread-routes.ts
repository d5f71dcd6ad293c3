import { Hono } from 'hono';
import type { Desk } from './desk.ts';
import type { Refusal } from '../pages/refuse.ts';
import { lookAt } from './look-at.ts';
import { readForm } from './read-form.ts';
import { streamThread } from './stream-thread.ts';
import { threadPage } from './thread-page.ts';

const NO_BUTTON: Refusal = {
  status: 400,
  title: 'No such button',
  says: 'Load the thread again, and press one of those below its last reply.',
};

/** One thread: its page, what can be done in it, and its live parts. */
export function threadRoutes(desk: Desk): Hono {
  const app = new Hono();
  const { needs, show, refuse, play, change } = desk;
  app.get('/t/:thread', async (c) => {
    const found = await needs.transcripts.get(c.req.param('thread'));
    if (found === undefined) return c.notFound();
    const { entries, side } = await lookAt(found.thread, needs);
    const title = found.title === '' ? 'Thread' : found.title;
    const body = threadPage(found, entries, side);
    return show(c, { title, at: '/', body, scripts: ['form.js', 'thread.js'], isWide: true });
  });
  app.post('/t/:thread/say', async (c) => {
    const written = await readForm(c);
    const thread = c.req.param('thread');
    const isEmpty = written.text.trim() === '' && written.attachments.length === 0;
    return change(c, thread, async () => (isEmpty ? undefined : play.say(thread, written)));
  });
  app.post('/t/:thread/press', async (c) => {
    const { nonce, choice } = await c.req.parseBody();
    if (typeof nonce !== 'string' || typeof choice !== 'string') return refuse(c, NO_BUTTON);
    const thread = c.req.param('thread');
    return change(c, thread, () => play.press(thread, { nonce, choice }));
  });
  app.post('/t/:thread/next', (c) =>
    change(c, c.req.param('thread'), () => play.next(c.req.param('thread'))),
  );
  app.post('/t/:thread/forget', async (c) => {
    if ((await needs.transcripts.get(c.req.param('thread'))) === undefined) return c.notFound();
    await play.forget(c.req.param('thread'));
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
    return found === undefined ? c.notFound() : streamThread(c, found, desk);
  });
  return app;
}
