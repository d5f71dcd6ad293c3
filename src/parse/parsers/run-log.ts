import type { Found, Observed, Segment } from '../../domain/index.ts';
import { type LogLine, logLine } from '../errors/log-fields.ts';
import { attemptOf, mergeSeen } from '../errors/log-attempts.ts';
import { readErrors } from '../errors/read-errors.ts';
import type { Parser } from '../parser.ts';
import { groupsOf } from '../shared/groups-of.ts';
import { modelRef } from '../shared/model-ref.ts';

const LANE_AGENT = /^session:agent:(?<agent>[\w.-]+):/u;
/** `models status --probe` prints log lines above its table; the table is read by its own parser. */
const PROBE = /:probe-[\w-]+ durationMs=|^\W*Auth probes\s*$/u;
const FEW = 2;
const ANSWERED: readonly (readonly [Observed<'answered'>['of'], RegExp])[] = [
  ['message', /message processed: channel=.{0,400}\boutcome=completed\b/u],
  ['model', /\bdecision["']?[=:]\s?["']?candidate_succeeded\b/u],
];

interface Entry {
  readonly log: LogLine;
  readonly at: number;
}

/**
 * The gateway's log in all its forms: console and journal lines, `openclaw logs --plain`, JSON lines, since 2026.1. Gives
 * the attempts of a run (model, reason, profile) and the errors of their `error=`, `rawError=` and `detail=` texts.
 */
export const runLog: Parser = {
  id: 'run-log',
  reads: 'the gateway log of a run',
  hints: [],
  output: 'run-log',
  parse(segment) {
    if (segment.lines.some((line) => PROBE.test(line.text))) return [];
    const entries = segment.lines.flatMap((line, at): readonly Entry[] => {
      const log = logLine(line.text);
      return log === undefined ? [] : [{ log, at }];
    });
    const events = entries.filter(({ log }) => log.event !== 'other');
    const first = entries[0];
    if (first === undefined || (events.length === 0 && entries.length < FEW)) return [];
    const errors = events.flatMap((entry) => errorsOf(entry));
    return [
      { observation: { kind: 'output', command: 'run-log' }, at: first.at },
      ...events.flatMap((entry) => agentOf(entry)),
      ...mergeSeen(events.flatMap((entry) => attemptsOf(entry))),
      ...answered(segment),
      ...lastStart(segment),
      ...mergeSeen(errors.length > 0 ? errors : events.flatMap((entry) => statusErrorOf(entry))),
    ];
  },
};

function answered({ lines }: Segment): readonly Found[] {
  return ANSWERED.flatMap(([of, pattern]) => {
    const at = lines.findLastIndex(({ text }) => pattern.test(text));
    return at === -1 ? [] : [{ observation: { kind: 'answered', of }, at }];
  });
}

const START =
  /(?:^|\D)(?<at>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,6})?(?:Z|[+-]\d\d:\d\d)).{1,200}\b(?:http server listening|listening on wss?:|agent model: (?<ref>[^\s"\\]{1,120}))/u;

/** What a gateway says at its start: the model it runs, and when it was up. */
function lastStart({ lines }: Segment): readonly Found[] {
  const starts = lines.flatMap(({ text }, at) => {
    const groups = groupsOf(START, text);
    return groups === undefined ? [] : [{ groups, at }];
  });
  const moment = starts.at(-1);
  const model = starts.findLast(({ groups }) => groups['ref'] !== undefined);
  const ref = modelRef(model?.groups['ref'] ?? '');
  const time = Date.parse(moment?.groups['at'] ?? '');
  return [
    ...(model === undefined || ref === undefined
      ? []
      : [{ observation: { kind: 'running-model', ...ref } as const, at: model.at }]),
    ...(moment === undefined || Number.isNaN(time)
      ? []
      : [
          {
            observation: { kind: 'moment', of: 'gateway-start', at: new Date(time).toISOString() } as const,
            at: moment.at,
          },
        ]),
  ];
}

interface SeenError {
  readonly observation: Observed<'error'>;
  readonly at: number;
}

function attemptsOf({ log, at }: Entry): readonly { observation: Observed<'attempt'>; at: number }[] {
  const observation = attemptOf(log);
  return observation === undefined ? [] : [{ observation, at }];
}

function errorsOf({ log, at }: Entry): readonly SeenError[] {
  const { fields } = log;
  const attempt = attemptOf(log);
  const setting = { modelCall: true, provider: attempt?.provider, model: attempt?.model };
  const found = errorTexts(fields).flatMap((text) => readErrors(text, setting));
  const empty = fields['status'] === '400' && fields['contentType'] === 'application/octet-stream';
  const seen = empty ? [...found, ...readErrors('400 status code (no body)', setting)] : found;
  return seen.map((observation) => ({ observation, at }));
}

function errorTexts(fields: LogLine['fields']): readonly string[] {
  const { rawError, rawErrorPreview, error, errorPreview, message, detail, providerErrorType } = fields;
  const typed =
    detail === undefined || providerErrorType === undefined ? detail : `${providerErrorType}: ${detail}`;
  return [rawError ?? rawErrorPreview, error, errorPreview, message, typed].filter(
    (text) => text !== undefined,
  );
}

/** A refused request of which the log shows only the status. */
function statusErrorOf({ log, at }: Entry): readonly SeenError[] {
  const attempt = attemptOf(log);
  if (log.event !== 'transport' || attempt?.status === undefined) return [];
  const setting = { modelCall: true, provider: attempt.provider, model: attempt.model };
  return readErrors(`HTTP ${attempt.status}`, setting).map((observation) => ({ observation, at }));
}

function agentOf({ log, at }: Entry): readonly Found[] {
  const agent = groupsOf(LANE_AGENT, log.fields['lane'])?.['agent']?.toLowerCase();
  return agent === undefined ? [] : [{ observation: { kind: 'agent', agent }, at }];
}
