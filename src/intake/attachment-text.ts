import type { Selection } from './select-lines.ts';

/** One attachment that was read; long logs are reduced to the lines that can matter. */
export interface AttachmentText extends Partial<Selection> {
  readonly name: string;
  readonly text: string;
}
