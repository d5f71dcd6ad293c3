import { makeInspect } from '../../app/index.ts';
import { newCase, type TranscriptEntry } from '../../domain/index.ts';
import type { Html } from '../pages/html.ts';
import type { SiteNeeds } from '../ports.ts';
import { panel } from './panel.ts';

/** What a thread's page shows now. */
export async function lookAt(
  thread: string,
  { transcripts, store, knowledge }: SiteNeeds,
): Promise<{ readonly entries: readonly TranscriptEntry[]; readonly side: Html }> {
  const [entries, state] = await Promise.all([transcripts.entries(thread), store.load(thread)]);
  const documents = knowledge.current();
  return { entries, side: panel(makeInspect(documents)(state ?? newCase(thread)), documents) };
}
