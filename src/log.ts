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

/** Writes JSON lines to standard error, from this level on. Errors are reduced to what they are and where. */
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

/** What is told of an error, whether or not somebody reduced it before. */
const TOLD = ['name', 'message', 'code', 'status', 'request', 'place', 'stack'] as const;

/** Errors of clients carry the request they failed with, and that may hold what somebody wrote. */
function plainError(error: unknown): unknown {
  if (typeof error !== 'object' || error === null) return typeof error === 'string' ? error : typeof error;
  const all = error as Readonly<Partial<Record<(typeof TOLD)[number], unknown>>>;
  return Object.fromEntries(TOLD.map((name) => [name, all[name]]));
}
