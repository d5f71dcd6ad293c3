import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  CLAIMS,
  DERIVED,
  ERROR_CODES,
  errorMeaning,
  matches,
  OBSERVED,
  type Pattern,
} from '../../src/domain/index.ts';
import { ALL_WORDINGS } from '../../src/parse/errors/all-wordings.ts';
import { realKnowledge } from '../support/real-knowledge.ts';

const { causes, checks, regressions } = realKnowledge();

/** What documents look for: evidence, the conditions of fixes, symptoms of known bugs, and what checks need or answer. */
const patterns: readonly Pattern[] = [
  ...causes.flatMap(({ evidence }) => evidence.map(({ when }) => when)),
  ...causes.flatMap(({ fixes }) => fixes.flatMap((fix) => fix.for?.when ?? [])),
  ...regressions.flatMap(({ symptoms }) => symptoms),
  ...checks.flatMap((check) => [...check.needs, ...check['answered-by']]),
].flat();

/** Everything that a parser is shown to read, as the golden files have it. */
const golden = path.join(import.meta.dirname, '../golden');
const read = readdirSync(golden, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.facts\.(?:json|txt)$/u.test(name))
  .map((name) => readFileSync(path.join(golden, name), 'utf8'))
  .join('\n');

/** What is tested of words: for each claim, ways to say it. */
const words = path.join(import.meta.dirname, '../unit/parse/words');
const said = readdirSync(words)
  .map((name) => readFileSync(path.join(words, name), 'utf8'))
  .join('\n');

/** The values of one field over all patterns of a kind. */
function lookedFor(kind: string, field: string): ReadonlySet<unknown> {
  return new Set(patterns.filter((pattern) => pattern.kind === kind).flatMap((pattern) => pattern[field]));
}

/** Things that no document looks for, and why they are read all the same. */
const NOT_LOOKED_FOR: Readonly<Record<string, string>> = {
  // error codes
  'anthropic-organization-disabled':
    'the words are told and show whose failure it is; only the vendor can help',
  'probe-needs-stopped-gateway': 'a probe that says nothing of the credential: it shows that the command ran',
  'reply-format-rejected': 'is no authentication: that it was the error keeps others from being believed',
  // claims
  'cannot-run': 'marks an open check as not to be had (src/case)',
  'wants-human': 'hands the thread over (src/diagnose/next-step.ts)',
  'stop-bot': 'makes the bot be quiet (src/case)',
  'asks-how': 'has it said again in smaller steps (src/diagnose/after-slip.ts)',
  'no-answer': 'gives up a question, or has it explained (src/case, src/diagnose/after-slip.ts)',
  'will-do': 'keeps a question open (src/case)',
  'did-it': 'has the output asked for once more (src/diagnose/after-slip.ts)',
  'asks-safe': 'is answered, once (src/diagnose/answer-back.ts)',
  'asks-purpose': 'is answered, once (src/diagnose/answer-back.ts)',
  'asks-duration': 'is answered, once (src/diagnose/answer-back.ts)',
  'asks-picture': 'is answered, once (src/diagnose/answer-back.ts)',
  'asks-next': 'is told what is waited for, once (src/diagnose/answer-back.ts)',
  'keeps-back': 'is told what is shown; the second time the check is given up (src/case)',
  'other-error':
    'is no end of the thread, and has the error asked for (src/case, src/diagnose/answer-back.ts)',
  'shortened-paste': 'is about the paste, and is read so that it is not taken for words about the key',
  // observations
  'key-start': 'becomes `key-shape` (src/diagnose/derive/key-shape.ts)',
  agent: 'becomes `other-agent` (src/diagnose/derive/agent.ts)',
  'shell-mistake': 'has the command explained once more (src/diagnose/next-step.ts)',
  'pasted-secret': 'warns the author, whatever the cause is (src/app)',
  answered: 'clears what failed in earlier runs of a log (src/diagnose/timeline.ts)',
  install: 'compared with the version of the command (src/diagnose/derive/mismatches.ts)',
  'running-model': 'compared with the configured model (src/diagnose/derive/mismatches.ts)',
  moment: 'compared with others of its bundle (src/diagnose/derive/mismatches.ts)',
  elsewhere: 'decides whether a thread is ours (src/diagnose/is-ours.ts)',
};

function unexplained(names: readonly string[], isLookedFor: (name: string) => boolean): readonly string[] {
  return names.filter((name) => !isLookedFor(name) && NOT_LOOKED_FOR[name] === undefined);
}

describe('every error code', () => {
  test.each(ERROR_CODES)('%s has a wording and a sample', (code) => {
    expect(ALL_WORDINGS.filter((wording) => wording.code === code)).not.toEqual([]);
    expect(read).toMatch(new RegExp(`"code":"${code}"|error .*\\bcode=${code}\\b`, 'u'));
  });

  test('is looked for, by itself or by what it says, or there is a reason why not', () => {
    const codes = lookedFor('error', 'code');
    const classes = lookedFor('failure', 'says');
    expect(
      unexplained(ERROR_CODES, (code) => {
        const meaning = errorMeaning(ERROR_CODES.find((one) => one === code) ?? 'http-401');
        return codes.has(code) || (meaning.says !== undefined && classes.has(meaning.says));
      }),
    ).toEqual([]);
  });
});

describe('every claim', () => {
  const claims = Object.keys(CLAIMS);
  test.each(claims)('%s is read in words that a test has', (claim) => {
    expect(`${said}\n${read}`).toMatch(
      new RegExp(`^ +'?${claim}'?: (?:\\{\\s*yes: )?\\[|\\bclaim=${claim}\\b`, 'mu'),
    );
  });

  test('is looked for, or there is a reason why not', () => {
    const wanted = lookedFor('claim', 'claim');
    expect(unexplained(claims, (claim) => wanted.has(claim))).toEqual([]);
  });
});

describe('every kind', () => {
  const kinds = new Set(patterns.map(({ kind }) => kind as string));
  test.each(Object.keys(OBSERVED))('%s is read in a sample', (kind) => {
    expect(read).toMatch(new RegExp(`"kind":"${kind}"|^ {2}${kind}\\b`, 'mu'));
  });

  test('of observation and of conclusion is looked for, or there is a reason why not', () => {
    expect(
      unexplained([...Object.keys(OBSERVED), ...Object.keys(DERIVED)], (kind) => kinds.has(kind)),
    ).toEqual([]);
  });
});

test('a reason is given only where it is needed', () => {
  const codes = lookedFor('error', 'code');
  const claims = lookedFor('claim', 'claim');
  const kinds = new Set(patterns.map(({ kind }) => kind as string));
  const needless = Object.keys(NOT_LOOKED_FOR).filter(
    (name) => codes.has(name) || claims.has(name) || kinds.has(name),
  );
  expect(needless).toEqual([]);
});

test('every cause that a known bug leads to counts such bugs as evidence', () => {
  const leads = (pattern: Pattern, cause: string): boolean =>
    regressions.some(
      ({ id, distinctive, cause: to = 'release-regression' }) =>
        to === cause && matches(pattern, { kind: 'regression', id, cause, certain: distinctive }),
    );
  const named = [...new Set(regressions.map(({ cause }) => cause ?? 'release-regression'))];
  const silent = named.filter((id) => {
    const evidence = causes.find((cause) => cause.id === id)?.evidence ?? [];
    return !evidence.flatMap(({ when }) => when).some((pattern) => leads(pattern, id));
  });
  expect(silent).toEqual([]);
});
