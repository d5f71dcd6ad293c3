/** What a pressed button or select says: which choice, of which thread, under which reply (its nonce). */
export interface Handle {
  readonly action: string;
  readonly thread: string;
  readonly step: string;
}

const VERSION = 1;
const MAX = 100;
const CUSTOM_ID = /^cm:(?<version>\d+):(?<action>[^:]{1,80}):(?<thread>[\w.-]{1,25}):(?<step>[\w.-]{1,25})$/u;

/** The custom id of a component, at most 100 characters (Discord's limit); undefined where it would be longer. */
export function customId({ action, thread, step }: Handle): string | undefined {
  const id = `cm:${VERSION}:${action.replaceAll(':', '~')}:${thread}:${step}`;
  return id.length <= MAX ? id : undefined;
}

/** What a custom id of ours says. It comes from outside: undefined for everything that is not exactly of this form. */
export function readCustomId(id: string): Handle | undefined {
  const groups = CUSTOM_ID.exec(id)?.groups;
  if (groups?.['version'] !== String(VERSION)) return undefined;
  const { action = '', thread = '', step = '' } = groups;
  return { action: action.replaceAll('~', ':'), thread, step };
}
