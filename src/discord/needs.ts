import type { Bot, Clock, Health, Meter } from '../app/index.ts';
import type { PasteSite } from './thread/paste-sites.ts';

/** Where Discord is, and how patient the bot is. */
export interface DiscordConfig {
  readonly token: string;
  /** Base of the HTTP API without a version: `https://discord.com/api`. */
  readonly apiUrl: string;
  /** Origins attachments may be downloaded from. */
  readonly cdnOrigins: readonly string[];
  /** Sites whose pastes are read where somebody links to them; those everybody knows where absent. */
  readonly pasteSites?: readonly PasteSite[];
  /** How long a burst of messages may pause before it counts as ended, in milliseconds. */
  readonly replyDelayMs: number;
  /** How often it looks for fixes that a day has passed over, in milliseconds; every five minutes where absent. */
  readonly followUpEveryMs?: number;
}

/** The part of a pino logger that is used here. Never given text of a message. */
export interface Log {
  readonly debug: (about: object, says: string) => void;
  readonly info: (about: object, says: string) => void;
  readonly warn: (about: object, says: string) => void;
  readonly error: (about: object, says: string) => void;
}

/** What the Discord channel needs to run. */
export interface DiscordNeeds {
  readonly config: DiscordConfig;
  readonly bot: Bot;
  readonly log: Log;
  readonly health: Pick<Health, 'report'>;
  readonly meter: Pick<Meter, 'count'>;
  readonly clock: Clock;
}
