export { type Analysis, analyse } from './analysis.ts';
export { UNKNOWN_CAUSE } from './beliefs.ts';
export { explain } from './explain.ts';
export { isOurs } from './is-ours.ts';
export { nextStep } from './next-step.ts';
export { type Options, optionsOf } from './options.ts';
export { type Providers, providerIndex } from './providers.ts';
