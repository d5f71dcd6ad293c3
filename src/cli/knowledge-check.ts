import { playSamples } from '../app/index.ts';
import type { Knowledge } from '../domain/index.ts';
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
    const results = await playSamples(cause, knowledge, reportFaults);
    for (const { wanted, index, isRight, beliefs } of results) {
      const leads = wanted === 'no' ? 'this cause' : (beliefs[0]?.cause ?? 'silence');
      if (!isRight)
        problems.push(`knowledge/causes/${cause.id}.md: samples.${wanted}[${index}] leads to ${leads}`);
    }
  }
  return problems;
}
