import { Hono } from 'hono';
import type { Refuse } from '../pages/refuse.ts';
import type { Show } from '../pages/show.ts';
import type { SiteNeeds } from '../ports.ts';
import { beginRoutes } from './begin-routes.ts';
import { makeDesk } from './desk.ts';
import { threadRoutes } from './thread-routes.ts';

/** The playground: a help forum in the browser, through the same application as Discord. */
export function playground(
  needs: SiteNeeds,
  answers: { readonly show: Show; readonly refuse: Refuse },
): Hono {
  const desk = makeDesk(needs, answers);
  const app = new Hono();
  app.route('/', beginRoutes(desk));
  app.route('/', threadRoutes(desk));
  return app;
}
