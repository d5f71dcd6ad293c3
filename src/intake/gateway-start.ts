/**
 * What a starting gateway writes, in the order in which it does; older versions write the last ones only. The subsystem stands before
 * it in brackets, as a word, or in the JSON of the line.
 * Source: openclaw 2026.3.13, 2026.5.7 and 2026.9.6, src/gateway/server.impl.ts and server-startup-log.ts.
 */
const START =
  /\b(?:gateway(?:\]|\\?")[\]}\\",:\s]{0,8}(?:(?:\d|msg)":\s?")?|(?:debug|info|warn) gateway )(?<mark>loading configuration|starting\.{3}|agent model: |http server listening|listening on wss?:)/iu;
const LOG_LINE =
  /^\W{0,3}(?:\d{4}-\d\d-\d\d|\d\d:\d\d:\d\d|[A-Z][a-z]{2} {1,2}\d{1,2} \d\d:|\[[a-z]|\{\s?")/u;

/** The mark by which a line of a log shows that the gateway starts; undefined for any other line. */
export function gatewayStart(text: string): string | undefined {
  return START.exec(text)?.groups?.['mark']?.toLowerCase();
}

/** Whether a line begins as those of logs do. */
export function isLogLine(text: string): boolean {
  return LOG_LINE.test(text);
}
