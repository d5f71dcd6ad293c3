import { takeReading } from '../case/index.ts';
import type { Attachment, Role, SecretShape } from '../domain/index.ts';
import { clean } from '../intake/index.ts';
import { parsers, read } from '../parse/index.ts';
import type { Needs } from './needs.ts';

/** A message of a thread, as a channel hands it over. */
export interface Inbound {
  readonly thread: string;
  readonly message: string;
  readonly author: string;
  readonly role: Role;
  readonly title?: string;
  readonly text: string;
  readonly attachments: readonly Attachment[];
}

/** What was found at the door: what a channel must tell the author, whatever is decided later. */
export interface Took {
  readonly secrets: readonly SecretShape[];
  readonly refused: readonly string[];
}

/** Reads a message into its case. Nothing is decided yet; a message that was edited is simply taken again. */
export function makeTake({ store, knowledge, report }: Needs): (inbound: Inbound) => Promise<Took> {
  return async (inbound) => {
    const cleaned = clean(inbound);
    const { facts, faults } = read(parsers, cleaned);
    for (const { parser, error } of faults) report.fault({ thread: inbound.thread, parser, error });
    await store.change(inbound.thread, (state) =>
      takeReading(state, { ...inbound, facts }, knowledge.checks),
    );
    return { secrets: cleaned.secrets, refused: cleaned.refused };
  };
}
