import type { SolutionPublisher } from '../app/index.ts';

/** Where AnswerOverflow is, and what to do with its refusals. */
export interface AnswerOverflowOptions {
  /** Absent: nothing is sent. */
  readonly key: string | undefined;
  /** Base without path: `https://www.answeroverflow.com`. */
  readonly url: string;
  /** Told of each failed attempt: the thread, and the status or the kind of error; never the key. */
  readonly onFailure: (about: { readonly thread: string; readonly says: string }) => void;
}

/** Another service must not hold up a thread: one attempt, and this long, in milliseconds. */
const PATIENCE = 5000;

const REFUSED = /"success"\s*:\s*false/u;

/**
 * Passes marks on to AnswerOverflow: `POST /api/v1/messages/<thread>` with `{"solutionId": <message> | null}` and the header `x-api-key`.
 * Seen: what AnswerOverflow's users send (openclaw/hermit, Java-Discord/JavaBot), 2026-11. Never rejects.
 */
export function answerOverflow({ key, url, onFailure }: AnswerOverflowOptions): SolutionPublisher {
  return {
    publish: async (thread, solution) => {
      if (key === undefined) return 'off';
      try {
        const response = await fetch(new URL(`/api/v1/messages/${encodeURIComponent(thread)}`, url), {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'x-api-key': key },
          body: JSON.stringify({ solutionId: solution ?? null }),
          redirect: 'error',
          signal: AbortSignal.timeout(PATIENCE),
        });
        if (response.ok && (await isAccepted(response))) return 'sent';
        onFailure({ thread, says: `status ${response.status}` });
      } catch (error) {
        onFailure({ thread, says: error instanceof Error ? error.name : 'unknown error' });
      }
      return 'failed';
    },
  };
}

/** A success says so in its body; an answer without a body counts as one. */
async function isAccepted(response: Response): Promise<boolean> {
  const text = await response.text();
  return !REFUSED.test(text);
}
