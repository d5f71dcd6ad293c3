import { takeReading } from '../case/index.ts';
import { wordingsOf } from '../diagnose/index.ts';
import type { Attachment, Case, Role, SecretShape } from '../domain/index.ts';
import { clean } from '../intake/index.ts';
import { parsers, read, unreadErrors } from '../parse/index.ts';
import { answerInWords } from './answer-in-words.ts';
import type { Needs } from './needs.ts';
import { unreadFiles } from './unread-files.ts';

/** A message of a thread, as a channel hands it over. */
export interface Inbound {
  readonly thread: string;
  /** The server the thread is in, where the channel has such; remembered with the case. */
  readonly guild?: string;
  readonly message: string;
  readonly author: string;
  readonly role: Role;
  readonly title?: string;
  readonly text: string;
  readonly attachments: readonly Attachment[];
  /** Names of files that could not be had. */
  readonly missing?: readonly string[];
}

/** What was found at the door: what a channel must tell the author, whatever is decided later. */
export interface Took {
  readonly secrets: readonly SecretShape[];
  readonly refused: readonly string[];
  readonly state: Case;
  /** The case before this message. */
  readonly before: Case;
}

/** Reads a message into its case. Nothing is decided yet; a message that was edited is simply taken again. */
export function makeTake(needs: Needs): (inbound: Inbound) => Promise<Took> {
  const { store, report } = needs;
  return async (inbound) => {
    const cleaned = clean(inbound);
    const { facts: said, terms, faults } = read(parsers, cleaned);
    const facts = [...said, ...unreadFiles(inbound, cleaned.refused)];
    const { uses } = wordingsOf(needs.knowledge);
    for (const { parser, error } of faults) report.fault({ thread: inbound.thread, parser, error });
    const unread = unreadErrors(cleaned, facts);
    let before: Case | undefined;
    const state = await store.change(inbound.thread, (old) => {
      before = old;
      const { guild = old.guild } = inbound;
      const placed = guild === undefined ? old : { ...old, guild };
      const kept = terms.filter(uses);
      const answer = answerInWords(old, { message: cleaned, facts, terms }, needs.knowledge);
      const read = { ...inbound, facts: [...facts, ...answer], terms: kept, unread };
      return takeReading(placed, read, needs.knowledge.checks);
    });
    return { secrets: cleaned.secrets, refused: cleaned.refused, state, before: before ?? state };
  };
}
