import type { Context } from 'hono';
import { inOrder, makePlay, type Play } from '../../app/index.ts';
import type { ThreadScript } from '../../domain/index.ts';
import type { Refuse } from '../pages/refuse.ts';
import type { Show } from '../pages/show.ts';
import type { SiteNeeds } from '../ports.ts';
import { type LiveThreads, liveThreads } from './live-threads.ts';

/** What all routes of the playground share. */
export interface Desk {
  readonly needs: SiteNeeds;
  readonly show: Show;
  readonly refuse: Refuse;
  readonly play: Play;
  readonly live: LiveThreads;
  /** Opens a thread and gives its id. */
  readonly begin: (of: { readonly title: string; readonly script?: ThreadScript }) => Promise<string>;
  /** Changes a thread after the changes before it, tells who looks at it, and answers the request. */
  readonly change: (c: Context, thread: string, changing: () => Promise<unknown>) => Promise<Response>;
}

/** Sets up what the routes share. */
export function makeDesk(needs: SiteNeeds, { show, refuse }: Pick<Desk, 'show' | 'refuse'>): Desk {
  const play = makePlay(needs);
  const live = liveThreads();
  const work = inOrder();
  needs.knowledge.onChange(live.allChanged);
  return {
    needs,
    show,
    refuse,
    play,
    live,
    begin: async (of) => {
      const thread = `play-${needs.newId()}`;
      await play.open({ thread, createdAt: needs.clock().toISOString(), ...of });
      return thread;
    },
    change: async (c, thread, changing) => {
      if ((await needs.transcripts.get(thread)) === undefined) return c.notFound();
      await work.run(thread, changing);
      live.changed(thread);
      return c.req.header('accept') === 'application/json'
        ? c.body(null, 204)
        : c.redirect(`/t/${thread}`, 303);
    },
  };
}
