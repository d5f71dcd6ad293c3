import { Hono } from 'hono';
import { whatIf } from '../../app/index.ts';
import type { Show } from '../pages/show.ts';
import type { SiteNeeds } from '../ports.ts';
import { causesPage } from './causes-page.ts';
import { causePage } from './cause-page.ts';

/** The documents as their authors want to see them: what a cause looks for, where its samples lead, what it is mistaken for. */
export function knowledgePages({ knowledge, report }: SiteNeeds, show: Show): Hono {
  const app = new Hono();
  app.get('/knowledge', (c) =>
    show(c, { title: 'Knowledge', at: '/knowledge', body: causesPage(knowledge.current()) }),
  );
  app.get('/knowledge/:cause', async (c) => {
    const documents = knowledge.current();
    const found = await whatIf(c.req.param('cause'), documents, report);
    if (found === undefined) return c.notFound();
    return show(c, { title: found.cause.title, at: '/knowledge', body: causePage(found, documents) });
  });
  return app;
}
