export { type Analysis, analyse } from './analysis.ts';
export { available } from './asks.ts';
export { beliefs, UNKNOWN_CAUSE } from './beliefs.ts';
export { chooseFix } from './choose-fix.ts';
export { correctedPriors } from './corrected-priors.ts';
export { explain } from './explain.ts';
export { isOurs } from './is-ours.ts';
export { isRevealedBy, judge, type Known } from './judge.ts';
export { lookUp } from './look-up.ts';
export { nextStep } from './next-step.ts';
export { optionsOf } from './options.ts';
export { type Providers, providerIndex } from './providers.ts';
export type { Conclusion } from './situation.ts';
export {
  ANSWERED,
  MESSAGE,
  PER_COMMAND,
  PER_MINUTE_OF_ASKING,
  PERSON,
  RISK,
  SHOWS,
  weightOf,
} from './weights.ts';
