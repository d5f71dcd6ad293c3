/** The address of a thread of a server, or of one message in it. */
export function threadLink({
  guild,
  thread,
  message,
}: {
  readonly guild: string;
  readonly thread: string;
  readonly message?: string;
}): string {
  return ['https://discord.com/channels', guild, thread, message].filter(Boolean).join('/');
}
