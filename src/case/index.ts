export { markOutgoing, recordStep, say } from './record-step.ts';
export { dropReading, type Read, takeReading } from './take-reading.ts';
