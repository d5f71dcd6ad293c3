/** How ids of messages begin that their author showed to the bot alone. */
const PRIVATE = 'paste-';

/** The id of a message given in private, from the channel's id of that event. */
export function privateMessage(event: string): string {
  return `${PRIVATE}${event}`;
}

/** Whether a message was shown to the bot alone: nothing of its text may stand where others read. */
export function isPrivateMessage(message: string): boolean {
  return message.startsWith(PRIVATE);
}
