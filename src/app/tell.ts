import type { Analysis } from '../diagnose/index.ts';
import { explain } from '../diagnose/index.ts';
import { type Case, type Knowledge, type Language, type Reply, spoken, type Step } from '../domain/index.ts';
import { caseFile, render, repairedBy } from '../reply/index.ts';

/** A step of a case, to be put into words. */
export interface Tell {
  readonly step: Step;
  readonly state: Case;
  readonly analysis: Analysis;
  readonly knowledge: Knowledge;
  readonly language: Language;
}

/** The words of a step, with what the case adds to it: its file at a hand-over, the fix at the end. Undefined where it is quiet. */
export function tell(of: Tell): Reply | undefined {
  const { step, analysis, knowledge, language } = of;
  const common = { step, knowledge, beliefs: analysis.beliefs, language };
  if (step.kind === 'hand-over') return render({ ...common, file: fileOf(of) });
  if (step.kind === 'confirm') return render({ ...common, repaired: repaired(step.cause, of) });
  return render(common);
}

function fileOf({ state, analysis, knowledge, language }: Tell): readonly string[] {
  const facts = analysis.known.now;
  return caseFile({
    state,
    facts,
    explanation: explain(analysis),
    slots: analysis.slots,
    knowledge,
    language,
  });
}

function repaired(id: string, { state, analysis, knowledge, language }: Tell): readonly string[] {
  const cause = spoken(knowledge, language).causes.find((one) => one.id === id);
  const fix = state.advised.findLast((one) => one.cause === id)?.fix;
  return repairedBy({ cause, fix, slots: analysis.slots, language });
}
