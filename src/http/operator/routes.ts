import { Hono } from 'hono';
import { draftsOf, gapsOf, insightsOf, makeGlance, makeInspect } from '../../app/index.ts';
import { waysNotTaken } from '../playground/ways.ts';
import type { Show } from '../pages/show.ts';
import type { SiteNeeds } from '../ports.ts';
import { casePage } from './case-page.ts';
import { casesPage } from './cases-page.ts';
import { draftPage } from './draft-page.ts';
import { insightsPage } from './insights-page.ts';
import { plotsOf } from './plots/plots-of.ts';
import { toCsv } from '../plots/plot.ts';

/** How many of the newest cases are looked into for gaps. */
const LOOKED_INTO = 300;
const AUDITS = 200;

/** What those who run the bot want to see: open cases, one case with its path, the numbers. */
export function operatorPages(needs: SiteNeeds, show: Show): Hono {
  const app = new Hono();
  const { store, knowledge, clock } = needs;

  app.get('/cases', async (c) => {
    const isAll = c.req.query('all') !== undefined;
    const cases = await store.list(isAll ? {} : { phases: ['asking', 'advised'] });
    const body = casesPage(cases, { isAll, now: clock(), knowledge: knowledge.current() });
    return show(c, { title: 'Cases', at: '/cases', body });
  });
  app.get('/cases/:thread', async (c) => {
    const state = await store.load(c.req.param('thread'));
    if (state === undefined) return c.notFound();
    const documents = knowledge.current();
    const audits = await needs.bot().audits({ thread: state.thread, limit: AUDITS });
    const inspection = makeInspect(documents)(state);
    const ways = waysNotTaken(inspection.path, { state, branches: needs.branches, knowledge: documents });
    const isPlayed = (await needs.transcripts.get(state.thread)) !== undefined;
    const body = casePage({ state, inspection, ways, audits, isPlayed, knowledge: documents });
    return show(c, { title: `Case ${state.thread}`, at: '/cases', body });
  });
  app.get('/insights', async (c) => {
    const cases = await store.list({});
    const documents = knowledge.current();
    const insights = insightsOf(cases, clock());
    const gaps = gapsOf(cases.slice(-LOOKED_INTO), makeGlance(documents));
    const drafts = draftsOf(cases);
    const canDraft = needs.draft !== undefined;
    const body = insightsPage({ insights, gaps, drafts, canDraft, knowledge: documents });
    return show(c, { title: 'Insights', at: '/insights', body });
  });
  app.get('/insights/:file{[a-z-]+\\.csv}', async (c) => {
    const name = c.req.param('file').slice(0, -'.csv'.length);
    const plots = plotsOf(insightsOf(await store.list({}), clock()), knowledge.current());
    const found = plots.find(({ id }) => id === name);
    if (found === undefined) return c.notFound();
    return c.body(toCsv(found.table), 200, { 'Content-Type': 'text/csv; charset=utf-8' });
  });
  addDrafts(app, needs, show);
  return app;
}

/** Drafts of causes: what a helper wrote down, as a file; what nobody explains, written into the documents. */
function addDrafts(app: Hono, { store, draft }: SiteNeeds, show: Show): void {
  app.get('/insights/drafts/:thread', async (c) => {
    const [written] = draftsOf(await store.list({ thread: c.req.param('thread'), isDrafted: true }));
    if (written === undefined) return c.notFound();
    return c.body(written.document, 200, {
      'Content-Type': 'text/markdown; charset=utf-8',
      'Content-Disposition': `attachment; filename="${written.id}.md"`,
    });
  });
  app.post('/insights/draft', async (c) => {
    const { isDone, body } = draftPage(await c.req.parseBody({ all: true }), draft);
    return show(c, { title: 'Draft', at: '/insights', body }, isDone ? 200 : 400);
  });
}
