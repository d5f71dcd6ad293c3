import type { APIApplicationCommandOptionChoice, APIModalInteractionResponseCallbackData } from 'discord.js';

/** An interaction and how the bot answered it. */
export interface Interaction {
  readonly id: string;
  readonly token: string;
  /** 2 command, 3 component, 4 autocomplete, 5 modal. */
  readonly type: number;
  readonly userId: string;
  readonly channelId: string;
  readonly createdAt: number;
  /** The name of the command, or the custom id. */
  readonly name: string;
  /** The message a component sits on. */
  readonly messageId?: string;
  /** The payload as the gateway sends it. */
  readonly payload: object;
  /** `failed`: no answer in time; the user sees "The application did not respond". */
  state: 'waiting' | 'answered' | 'failed';
  /** Type of the first answer. */
  callback?: number;
  /** When it was answered, in ms after it was sent. */
  answeredAfter?: number;
  /** The message `@original` stands for. */
  originalId?: string;
  /** Ids of follow-up messages. */
  readonly followups: string[];
  modal?: APIModalInteractionResponseCallbackData;
  choices?: readonly APIApplicationCommandOptionChoice[];
}
