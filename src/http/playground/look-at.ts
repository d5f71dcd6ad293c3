import { makeInspect } from '../../app/index.ts';
import { newCase, type TranscriptEntry } from '../../domain/index.ts';
import type { Html } from '../pages/html.ts';
import type { SiteNeeds } from '../ports.ts';
import { panel } from './panel.ts';
import { waysNotTaken } from './ways.ts';

/** What a thread's page shows now. */
export async function lookAt(
  thread: string,
  { transcripts, store, knowledge, branches }: SiteNeeds,
): Promise<{ readonly entries: readonly TranscriptEntry[]; readonly side: Html }> {
  const [entries, loaded] = await Promise.all([transcripts.entries(thread), store.load(thread)]);
  const documents = knowledge.current();
  const state = loaded ?? newCase(thread);
  const inspection = makeInspect(documents)(state);
  const ways = waysNotTaken(inspection.path, { state, branches, knowledge: documents });
  return { entries, side: panel(inspection, ways, documents) };
}
