/** The events of a failed run that a gateway log tells, by what happened; `other`: a log line of OpenClaw without one. */
type LogEvent = 'agent-end' | 'failover' | 'profile-state' | 'fallback' | 'lane' | 'transport' | 'other';

/** One log line, taken apart. Field names are those of the JSON form. */
export interface LogLine {
  readonly event: LogEvent;
  readonly fields: Readonly<Record<string, string>>;
}

const EVENTS: readonly (readonly [LogEvent, RegExp])[] = [
  ['agent-end', /embedded[ _]run[ _]agent[ _]end/u],
  ['failover', /embedded[ _]run[ _]failover[ _]decision/u],
  ['profile-state', /auth[ _]profile[ _]failure[ _]state[ _]updated/u],
  ['fallback', /model[ _]fallback[ _]decision|odel-fallback(?:\/decision)?\] (?:decision|requested)=/u],
  ['lane', /lane task error: lane=/u],
  ['transport', /odel-fetch\] (?:response|error)|-transport\] \[\w+\] error /u],
];

/**
 * A line of the gateway's log: a timestamp with a level and a subsystem (`logs --plain`), a bracketed subsystem of OpenClaw
 * (console, journal), or a JSON object with its own meta data (the log file), or with what the diagnostics export leaves of it.
 */
const PLAIN =
  /^\W*(?:\d{4}-\d\d-\d\d[T ][\d:.,]+(?:Z|[+-]\d\d:?\d\d)?|\d\d:\d\d:\d\d)[ —-]+(?:trace|debug|info|warn|error|fatal)\b/iu;
const BRACKETED =
  /\[(?:agent|agents|diagnostic|gateway|ws|model-fallback|provider-transport-fetch|openai-transport|plugins|heartbeat|health-monitor|canvas|browser|cron|memory|session-sqlite|hooks|bonjour|skills|telegram|discord|whatsapp|slack|llm-slug-generator|bedrock-discovery)(?:\/[\w/-]+)?\] \S/u;
const JSON_LINE = /"_meta":\s?\{|\{"subsystem":"|"subsystem":"[^"]{1,60}","msg":"/u;

/** Values that go on to the end of the line (or to the next of these names), since they are free text. */
const FREE_TEXT = /(?:^|\s)(?<name>error|rawError|detail|errorPreview|message)=/gu;
const PAIR = /(?:^|[\s{,])(?<name>[A-Za-z]\w*)=(?<value>"[^"]*"|\S+)/gu;
const JSON_PAIR =
  /["'](?<name>\w+)["']:\s?(?:"(?<value>(?:[^"\\]|\\.)*)"|'(?<quoted>[^']*)'|(?<number>\d+))/gu;
const EVENT_OBJECT = /\{\s?["']event["']:|^\s*\{/u;
const LANE_ERROR = /lane=(?<lane>\S+) durationMs=\d+ error(?:="|":")(?<error>.*)$/u;
const ERROR_NAME = /" errorName=\w+$/u;
const CLOSING = /"\}?$/u;

/** Takes a log line apart; undefined where the line is no log line of OpenClaw. */
export function logLine(text: string): LogLine | undefined {
  const event = EVENTS.find(([, pattern]) => pattern.test(text))?.[0];
  if (event === undefined) {
    return PLAIN.test(text) || BRACKETED.test(text) || JSON_LINE.test(text)
      ? { event: 'other', fields: {} }
      : undefined;
  }
  if (event === 'lane') return { event, fields: laneFields(text) };
  const object = EVENT_OBJECT.exec(text);
  return { event, fields: object === null ? pairs(text) : jsonPairs(text.slice(object.index)) };
}

function laneFields(text: string): Readonly<Record<string, string>> {
  const groups = LANE_ERROR.exec(text)?.groups;
  const error = (groups?.['error'] ?? '').slice(0, LONGEST_VALUE);
  return groups === undefined
    ? {}
    : { lane: groups['lane'] ?? '', error: error.replace(ERROR_NAME, '').replace(CLOSING, '') };
}

const LONGEST_VALUE = 3000;

function pairs(text: string): Readonly<Record<string, string>> {
  const free = [...text.matchAll(FREE_TEXT)];
  const said = free.map((match, index): readonly [string, string] => {
    const end = free[index + 1]?.index ?? text.length;
    return [
      match[1] ?? '',
      text
        .slice(match.index + match[0].length, end)
        .slice(0, LONGEST_VALUE)
        .replace(/^"|"$/gu, ''),
    ];
  });
  const head = text.slice(0, free[0]?.index ?? text.length);
  const short = [...head.matchAll(PAIR)].map((match): readonly [string, string] => [
    match[1] ?? '',
    (match[2] ?? '').replaceAll('"', ''),
  ]);
  return firstOfEach([...said, ...short]);
}

function jsonPairs(text: string): Readonly<Record<string, string>> {
  return firstOfEach(
    [...text.matchAll(JSON_PAIR)].map((match): readonly [string, string] => {
      const value = match[2] ?? match[3] ?? match[4] ?? '';
      return [match[1] ?? '', value.slice(0, LONGEST_VALUE).replaceAll('\\"', '"').replaceAll('\\n', ' ')];
    }),
  );
}

/** An outer field comes before one of the same name inside an error body. */
function firstOfEach(pairs: readonly (readonly [string, string])[]): Readonly<Record<string, string>> {
  return Object.fromEntries(pairs.toReversed());
}
