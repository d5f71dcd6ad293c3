import { makeAnswer, memoryStore } from '../app/index.ts';
import type { Cause, Knowledge } from '../domain/index.ts';
import { mustLoadKnowledge } from './knowledge-dir.ts';
import { reportFaults } from './report-faults.ts';

/** Validates the documents, then reads every sample of every cause; prints each that does not lead where it should. */
export async function checkKnowledge(): Promise<number> {
  const knowledge = mustLoadKnowledge();
  if (knowledge === undefined) return 1;
  const problems = await sampleProblems(knowledge);
  for (const problem of problems) process.stdout.write(`${problem}\n`);
  const { causes, checks, providers, regressions } = knowledge;
  const samples = causes.reduce((sum, cause) => sum + cause.samples.yes.length + cause.samples.no.length, 0);
  process.stdout.write(
    `${causes.length} causes, ${checks.length} checks, ${providers.length} providers, ${regressions.length} regressions; ` +
      `${samples} samples, ${problems.length} problem(s)\n`,
  );
  return problems.length === 0 ? 0 : 1;
}

/** One line for each sample that leads elsewhere: `knowledge/causes/<id>.md: …`. */
async function sampleProblems(knowledge: Knowledge): Promise<readonly string[]> {
  const problems: string[] = [];
  for (const cause of knowledge.causes) {
    for (const [index, text] of cause.samples.yes.entries()) {
      const first = await firstBelief(knowledge, text);
      const isRight = first === cause.id || (cause.layer === 'meta' && first === undefined);
      if (!isRight) problems.push(told(cause, `samples.yes[${index}] leads to ${first ?? 'silence'}`));
    }
    for (const [index, text] of cause.samples.no.entries()) {
      const first = await firstBelief(knowledge, text);
      if (first === cause.id) problems.push(told(cause, `samples.no[${index}] leads to this cause`));
    }
  }
  return problems;
}

function told(cause: Cause, problem: string): string {
  return `knowledge/causes/${cause.id}.md: ${problem}`;
}

async function firstBelief(knowledge: Knowledge, text: string): Promise<string | undefined> {
  const answer = makeAnswer({ store: memoryStore(), knowledge, report: reportFaults });
  const { beliefs } = await answer({
    thread: 'sample',
    message: 'sample',
    author: 'asker',
    role: 'asker',
    text,
    attachments: [],
  });
  return beliefs[0]?.cause;
}
