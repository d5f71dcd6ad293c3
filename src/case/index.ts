export { newCase } from './new-case.ts';
export { recordStep } from './record-step.ts';
export { dropReading, type Read, takeReading } from './take-reading.ts';
