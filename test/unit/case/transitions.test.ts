import { describe, expect, test } from 'vitest';
import {
  dropReading,
  followUpDue,
  lastSaid,
  markFailed,
  markSent,
  markSolved,
  notice,
  pause,
  press,
  recordStep,
  resume,
  setCause,
  takeReading,
  unmarkSolved,
} from '../../../src/case/index.ts';
import { type Case, type Fact, newCase, type Step } from '../../../src/domain/index.ts';
import { claim, invalidKey, says } from '../../support/facts.ts';
import { realKnowledge } from '../../support/real-knowledge.ts';

const START = Date.parse('2026-11-21T00:00:00Z');
const HOUR = 60 * 60 * 1000;
const ASK: Step = { kind: 'ask', checks: ['models-status'], slots: {} };
const FIX: Step = { kind: 'advise', cause: 'key-mangled', fix: 0, slots: {} };

function asker(state: Case, message: string, ...facts: readonly Fact[]): Case {
  return takeReading(state, { message, author: 'u1', role: 'asker', facts }, []);
}

function helper(state: Case, message: string): Case {
  return takeReading(state, { message, author: 'h1', role: 'helper', facts: [] }, []);
}

function sent(state: Case, message: string): Case {
  const nonce = nonceOf(state);
  return markSent(state, nonce, { message, sentAt: new Date(START).toISOString() });
}

const asked = asker(newCase('t1'), 'm1', invalidKey('m1'));
const asking = sent(recordStep(asked, ASK, says('run it')), 'b1');
const advised = sent(recordStep(asked, FIX, says('do it')), 'b1');

function pressed(state: Case, choice: string, said: Parameters<typeof claim>[1]): Case {
  const nonce = nonceOf(state);
  const means = [{ kind: 'claim', claim: said } as const];
  return press(state, { nonce, choice, label: choice, user: 'u1', means }, []);
}

function nonceOf(state: Case): string {
  return state.outbox.at(-1)?.nonce ?? '';
}

/** The message the newest reply would follow. */
function follows(state: Case): string | undefined {
  const last = state.outbox.at(-1);
  const said = last === undefined ? undefined : lastSaid(state, last);
  return said?.isAnswered === false ? said.message : undefined;
}

describe('messages', () => {
  test('the same message taken twice changes nothing', () => {
    expect(asker(advised, 'm1', invalidKey('m1'))).toBe(advised);
  });

  test('a check that could not be run at first and is answered later counts as answered', () => {
    const check = realKnowledge().checks.find(({ id }) => id === 'models-status');
    const checks = check === undefined ? [] : [check];
    const refused = asker(asking, 'm2', claim('m2', 'cannot-run'));
    expect(refused.asked[0]?.state).toBe('unavailable');
    const output: Fact = { ...invalidKey('m3'), observation: { kind: 'output', command: 'models-status' } };
    const read = { message: 'm3', author: 'u1', role: 'asker' as const, facts: [output] };
    expect(takeReading(refused, read, checks).asked[0]?.state).toBe('answered');
  });

  test('an edited message concludes only what it did not say before', () => {
    const edited = asker(advised, 'm1', invalidKey('m1'), claim('m1', 'restarted-gateway'));
    expect(edited.advised[0]?.outcome).toBe('waiting');
    expect(edited.readings).toHaveLength(1);
    const broken = asker(advised, 'm1', invalidKey('m1'), claim('m1', 'still-broken'));
    expect(broken.advised[0]?.outcome).toBe('failed');
  });

  test('a deleted message takes its facts and its lines with it', () => {
    const quoting = recordStep(asked, ASK, { ...says('run it'), quote: 'line of m1' });
    const dropped = dropReading(quoting, 'm1');
    expect(JSON.stringify(dropped)).not.toContain('line of m1');
    expect(dropped.readings).toEqual([]);
  });

  test('a helper pauses once; after being called the same message pauses no more', () => {
    const paused = helper(asking, 'h1');
    expect(paused.paused).toBe('helper');
    expect(helper(resume(paused), 'h1').paused).toBeUndefined();
    expect(helper(resume(paused), 'h2').paused).toBe('helper');
  });

  test('others are noticed, and pause nothing', () => {
    expect(notice(asking, 'x1').paused).toBeUndefined();
  });
});

describe('presses', () => {
  test.each([
    ['works-now', 'works-now', { phase: 'solved', outcome: 'worked' }],
    ['still-broken', 'still-broken', { phase: 'advised', outcome: 'failed' }],
    ['pause', 'stop-bot', { phase: 'advised', outcome: 'waiting' }],
  ] as const)('%s', (choice, said, { phase, outcome }) => {
    const next = pressed(advised, choice, said);
    expect(next.phase).toBe(phase);
    expect(next.advised[0]?.outcome).toBe(outcome);
    expect(next.news).toBe(true);
  });

  test('twice in a row is once', () => {
    const once = pressed(advised, 'still-broken', 'still-broken');
    expect(pressed(once, 'still-broken', 'still-broken')).toBe(once);
  });

  test('the confirmed cause is the solution', () => {
    expect(pressed(advised, 'works-now', 'works-now').solution).toEqual({
      by: 'asker',
      cause: 'key-mangled',
    });
  });
});

describe('what is said', () => {
  test('one message of a person stands between two of the bot; after a press it edits its own', () => {
    const afterPress = recordStep(pressed(asking, 'cannot-run', 'cannot-run'), FIX, says('do it'));
    expect(follows(afterPress)).toBe('b1');
    const afterMessage = recordStep(asker(asking, 'm2', claim('m2', 'cannot-run')), FIX, says('do it'));
    expect(follows(afterMessage)).toBeUndefined();
  });

  test('a message that came before the answer was out does not stand behind it', () => {
    const waiting = recordStep(asked, ASK, says('run it'));
    const late = sent(asker(waiting, 'm2', claim('m2', 'cannot-run')), 'b1');
    const next = recordStep(late, FIX, says('do it'));
    expect(follows(next)).toBe('b1');
  });

  test('a thread that was forgotten gives other nonces to what is said next', () => {
    const again = recordStep(asker(newCase('t1'), 'm2', invalidKey('m2')), ASK, says('run it'));
    expect(nonceOf(again)).not.toBe(asking.outbox[0]?.nonce);
  });

  test('a call for a person does not follow a message of ours either', () => {
    const step: Step = { kind: 'hand-over', because: 'asked-for-person' };
    const next = recordStep(pressed(asking, 'person', 'wants-human'), step, says('help'));
    expect(follows(next)).toBe('b1');
  });

  test.each([
    ['an ask', ASK, (state: Case) => state.asked],
    ['a fix', FIX, (state: Case) => state.advised],
  ])('%s that nobody saw was never made', (_name, step, made) => {
    const waiting = recordStep(asked, step, says('it'));
    const failed = markFailed(waiting, nonceOf(waiting));
    expect(made(failed)).toEqual([]);
    expect(failed.news).toBe(true);
    expect(failed.said).toBe(0);
  });

  test('what was sent cannot fail afterwards', () => {
    expect(markFailed(advised, nonceOf(advised))).toBe(advised);
  });

  test('nonces are short and differ', () => {
    const next = recordStep(asker(asking, 'm2', claim('m2', 'cannot-run')), FIX, says('do it'));
    const nonces = next.outbox.map(({ nonce }) => nonce);
    expect(new Set(nonces).size).toBe(2);
    expect(nonces.every((nonce) => nonce.length <= 25)).toBe(true);
  });
});

describe('marks and pauses', () => {
  test('a mark solves, keeps the advised cause, and takes back what is unsent', () => {
    const marked = markSolved(recordStep(asked, FIX, says('do it')), { by: 'helper', message: 'm9' });
    expect(marked.phase).toBe('solved');
    expect(marked.solution).toEqual({ by: 'helper', message: 'm9', cause: 'key-mangled' });
    expect(marked.outbox[0]?.state).toBe('failed');
    expect(marked.news).toBe(false);
  });

  test('taking the mark back opens the case again, in silence', () => {
    const open = unmarkSolved(markSolved(advised, { by: 'asker' }));
    expect(open).toMatchObject({ phase: 'asking', news: false });
    expect(open.solution).toBeUndefined();
  });

  test('a cause is corrected after the solution, and the next fix before it', () => {
    const solved = setCause(markSolved(advised, { by: 'asker' }), 'insufficient-credit');
    expect(solved.solution?.cause).toBe('insufficient-credit');
    expect(setCause(advised, 'insufficient-credit')).toMatchObject({
      told: 'insufficient-credit',
      news: true,
    });
  });

  test('a pause takes back what is unsent; a call ends it', () => {
    const paused = pause(recordStep(asked, ASK, says('run it')), 'moderator');
    expect(paused.outbox[0]?.state).toBe('failed');
    expect(resume(paused).paused).toBeUndefined();
    expect(resume(paused).news).toBe(true);
  });

  test('a solved case is re-opened by the asker who says so', () => {
    const solved = markSolved(advised, { by: 'moderator' });
    expect(asker(solved, 'm5', claim('m5', 'back-again'))).toMatchObject({ phase: 'asking', news: true });
  });
});

describe('the question after a day', () => {
  const rows: readonly (readonly [string, Case, number, string | undefined])[] = [
    ['not before a day', advised, 23, undefined],
    ['after a day', advised, 24, 'key-mangled'],
    ['not after more than a week', advised, 24 * 8, undefined],
    ['not where something was asked, not advised', asking, 25, undefined],
    [
      'not where the asker wrote since',
      asker(advised, 'm2', claim('m2', 'restarted-gateway')),
      25,
      undefined,
    ],
    ['not where a helper is at work', helper(advised, 'h1'), 25, undefined],
    ['not where it is solved', markSolved(advised, { by: 'asker' }), 25, undefined],
  ];

  test.each(rows.map(([name, state, hours, cause]) => ({ name, state, hours, cause })))(
    '$name',
    ({ state, hours, cause }) => {
      expect(followUpDue(state, START + hours * HOUR)).toBe(cause);
    },
  );
});
