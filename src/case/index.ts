export { dropReading } from './drop-reading.ts';
export { followUpDue } from './follow-up.ts';
export { addNotice, dropNotice } from './notices.ts';
export { lastSaid, markFailed, markSent, rate, say, wasSaid, withdraw } from './outgoing.ts';
export { pause, resume } from './pause.ts';
export { press } from './press.ts';
export { recordStep } from './record-step.ts';
export { markSolved, setCause, unmarkSolved } from './solution.ts';
export { notice, takeReading } from './take-reading.ts';
