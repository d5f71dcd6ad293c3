import type { Insights } from '../../../app/index.ts';
import type { Knowledge } from '../../../domain/index.ts';
import type { Plot } from '../../plots/plot.ts';
import { causes } from './causes.ts';
import { checks } from './checks.ts';
import { confusion } from './confusion.ts';
import { messages } from './messages.ts';
import { threads } from './threads.ts';

/** Every plot of the insights page, with its table. */
export function plotsOf(insights: Insights, knowledge: Knowledge): readonly Plot[] {
  return [
    threads(insights),
    messages(insights),
    causes(insights, knowledge),
    checks(insights, knowledge),
    confusion(insights),
  ];
}
