import type { ToSend } from '../../app/index.ts';
import type { Setting } from './to-discord.ts';

/** What is sent, how it is announced, and whether an earlier try may have arrived after all. */
export interface Placing {
  readonly say: ToSend;
  readonly setting: Setting;
  readonly isUncertain: boolean;
}
