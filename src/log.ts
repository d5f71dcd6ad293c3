import { type Logger, pino } from 'pino';

/** Fields that are never written, wherever they stand at the first two levels: secrets, and what people wrote. */
const NEVER = [
  'token',
  'key',
  'apiKey',
  'password',
  'authorization',
  'headers',
  'content',
  'text',
  'title',
  'body',
  'requestBody',
];

/** Writes JSON lines to standard error, from this level on. Errors are reduced to name, message, code, status and stack. */
export function makeLog(level: string): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: { paths: NEVER.flatMap((name) => [name, `*.${name}`]), censor: '[hidden]' },
      serializers: { err: plainError, error: plainError },
    },
    pino.destination({ dest: 2, sync: true }),
  );
}

/** Errors of clients carry the request they failed with, and that may hold what somebody wrote. What is no error was reduced already. */
function plainError(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { code, status } = error as { readonly code?: unknown; readonly status?: unknown };
  return { name: error.name, message: error.message, code, status, stack: error.stack };
}
