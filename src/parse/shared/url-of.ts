const URL =
  /^(?:https?|wss?):\/\/(?:[^@/\s]*@)?(?<host>\[[\da-f:]+\]|[\w.-]+)(?::\d+)?(?<path>\/[\w./~%+:@=&-]*)?/iu;

/** Host (lower case, without port) and path (no slash at its end; absent where there is none) of a URL at the start of a text. */
export function urlOf(text: string): { readonly host: string; readonly path?: string } | undefined {
  const groups = URL.exec(text.trim())?.groups;
  const host = groups?.['host']?.toLowerCase();
  if (host === undefined) return undefined;
  const path = groups?.['path']?.replace(/[/.]$/u, '');
  return path === undefined || path === '' ? { host } : { host, path };
}
