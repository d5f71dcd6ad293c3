const LOOPBACK = new Set(['localhost', '127.0.0.1', '::1', '[::1]']);

/** Whether an address or host name is this machine's own and reachable from nowhere else. */
export function isLoopback(host: string): boolean {
  return LOOPBACK.has(host);
}
