import type { ToSend } from '../../app/index.ts';
import type { Setting } from './to-discord.ts';

/** What is sent, and how it is announced. */
export interface Placing {
  readonly say: ToSend;
  readonly setting: Setting;
}
