import { describe, expect, it } from 'vitest';
import {
  type Cause,
  type Check,
  filled,
  inWindow,
  Language,
  type Reply,
  type Slots,
  slotsOf,
  spoken,
  type Step,
} from '../../../src/domain/index.ts';
import { commandFaults, configPathFaults } from '../../../src/knowledge/rules/version-faults.ts';
import { render, toMarkdown } from '../../../src/reply/index.ts';
import { realKnowledge } from '../../support/real-knowledge.ts';

const ERAS = ['2026.1.29', '2026.3.13', '2026.5.7', '2026.6.11', '2026.7.1', '2026.8.1', '2026.9.6'];
const LONGEST = 900;
/** A pasted line as long as they usually get. */
const QUOTE =
  'run error: HTTP 401 authentication_error: invalid x-api-key (request_id: req_FAKE0000000000000000) '.repeat(
    2,
  );
const LITERAL = /`(?<code>[^`]+)`/gu;
const UNFILLED = /\{[a-zA-Z]+\}|<(?!container>)[a-zA-Z]+>/u;
const SLOTS = {
  provider: 'minimax-portal',
  providerName: 'MiniMax (international)',
  keyStart: 'sk-cp-',
  agent: 'work',
  profile: 'minimax-portal:default',
  model: 'minimax-portal/MiniMax-M2.5',
  choice: 'minimax-global-oauth',
  plugin: '@openclaw/minimax-provider',
  channel: 'telegram',
  host: 'api.minimax.io',
  site: 'platform.minimax.io',
  env: 'MINIMAX_API_KEY',
  console: 'https://platform.minimax.io/user-center/basic-information/interface-key',
};

const knowledge = realKnowledge();
const { causes, checks } = knowledge;

function told(step: Step, language: Language): Reply {
  const of = step.kind === 'advise' ? causes.find(({ id }) => id === step.cause) : undefined;
  const says = (of?.evidence ?? []).flatMap(({ strength, why }) =>
    strength === 'proves' ? (why ?? []) : [],
  );
  const longest = says.toSorted((a, b) => b.length - a.length)[0] ?? '';
  const beliefs = [
    {
      cause: of?.id ?? 'unknown',
      probability: 0.9,
      for: [{ strength: 'proves' as const, says: filled(longest, SLOTS), fact: fact() }],
      against: [],
    },
  ];
  const reply = render({ step, knowledge, beliefs, language });
  if (reply === undefined) throw new Error('no reply');
  return reply;
}

function fact() {
  return {
    observation: { kind: 'error' as const, code: 'http-401' as const },
    evidence: { message: 'm', part: 'text', line: 1, quote: QUOTE, parser: 'test' },
  };
}

/** What is wrong with a reply for a version; empty where all is well. */
function faults(reply: Reply, version: string): readonly string[] {
  const text = toMarkdown(reply);
  const before = text.split('```')[0] ?? '';
  const update = (reply.code ?? '').split('\n').findIndex((line) => line.startsWith('openclaw update'));
  const typed = (reply.code ?? '').split('\n').slice(0, update === -1 ? undefined : update);
  const literal = [...text.matchAll(LITERAL)].map(({ groups }) => groups?.['code'] ?? '');
  const prose = [reply.finding, reply.ask, ...reply.notes].join('\n');
  const askings = [reply.ask, reply.notes.at(-1) ?? ''];
  return [
    ...(before.length > LONGEST ? [`${before.length} characters before the code`] : []),
    ...(UNFILLED.test(text) ? [`unfilled: ${UNFILLED.exec(text)?.[0]}`] : []),
    ...(askings[0] === '' ? ['asks nothing'] : []),
    ...[...typed, ...literal].flatMap((line) => commandFaults(line, version)),
    ...configPathFaults([prose, ...typed].join('\n'), version),
  ];
}

/** The fixes that can be offered in a version: those whose window has it; the last one where no other is sure to fit. */
function offered({ fixes }: Cause, version: string): readonly number[] {
  const fitting = fixes.flatMap((fix, index) =>
    inWindow(version, fix.for?.versions) === false ? [] : [index],
  );
  const isSure = fitting.some((index) => {
    const { for: when, text, commands } = fixes[index] ?? { text: '', commands: [] };
    const isFree = when === undefined || Object.keys(when).every((key) => key === 'versions');
    return isFree && [text, ...commands].flatMap(slotsOf).length === 0;
  });
  return [...new Set([...fitting, ...(isSure ? [] : [fixes.length - 1])])];
}

function slotsAt(version: string): Slots {
  return { ...SLOTS, version };
}

function askOf({ id }: Check, version: string): Step {
  return { kind: 'ask', checks: [id], slots: slotsAt(version) };
}

describe.each(Language.options)('what is said in %s', (language) => {
  it.each(ERAS)('about causes in %s is short, filled in, and true for that version', (version) => {
    const wrong = causes
      .filter((cause) => inWindow(version, cause.versions) !== false)
      .flatMap((cause) =>
        offered(cause, version).flatMap((fix) => {
          const step: Step = { kind: 'advise', cause: cause.id, fix, slots: slotsAt(version) };
          return faults(told(step, language), version).map((fault) => `${cause.id} fix ${fix}: ${fault}`);
        }),
      );
    expect(wrong).toEqual([]);
  });

  it.each(ERAS)('when asking in %s is short, filled in, and true for that version', (version) => {
    const wrong = checks
      .filter((check) => inWindow(version, check.versions) !== false)
      .flatMap((check) =>
        faults(told(askOf(check, version), language), version).map((fault) => `${check.id}: ${fault}`),
      );
    expect(wrong).toEqual([]);
  });
});

it('ends advice with the one thing to tell if it did not help', () => {
  const last = causes.map((cause) => {
    const step: Step = { kind: 'advise', cause: cause.id, fix: 0, slots: slotsAt('2026.9.6') };
    return told(step, 'en').notes.at(-1) ?? '';
  });
  expect(last.filter((note) => !note.startsWith('If it does not help'))).toEqual([]);
});

it.each([
  { language: 'en', heading: 'To go back: ' },
  { language: 'es', heading: 'Para volver atrás: ' },
  { language: 'zh-CN', heading: '想恢复原状：' },
] as const)('says how to go back wherever a fix changes something that stays ($language)', (of) => {
  const { language, heading } = of;
  const all = spoken(knowledge, language).causes.flatMap(({ id, fixes }) =>
    fixes.map(({ undo }, fix) => ({ step: { kind: 'advise' as const, cause: id, fix, slots: SLOTS }, undo })),
  );
  const wrong = all.filter(({ step, undo }) => {
    const back = told(step, language).notes.filter((note) => note.startsWith(heading));
    return back.join() !== (undo === undefined ? '' : heading + filled(undo, SLOTS));
  });
  expect(wrong).toEqual([]);
  expect(all.filter(({ undo }) => undo !== undefined).length).toBeGreaterThan(all.length / 2);
});

it('loses no warning where several outputs are asked for at once', () => {
  const ids = ['version', 'models-status', 'run-log'];
  const { notes } = told({ kind: 'ask', checks: ids, slots: slotsAt('2026.9.6') }, 'en');
  const hidden = checks.flatMap(({ id, hide }) => (ids.includes(id) ? (hide ?? []) : []));
  expect(hidden).toHaveLength(2);
  for (const text of hidden) expect(notes.join('\n')).toContain(text);
});

it.each(Language.options)('puts in words what is not known, in %s', (language) => {
  const steps = causes.flatMap(({ id, fixes }) =>
    fixes.map((_fix, fix): Step => ({ kind: 'advise', cause: id, fix, slots: {} })),
  );
  const prose = steps.map((step) => {
    const { finding = '', ask, notes } = told(step, language);
    return [finding, ask, ...notes].join('\n').replaceAll(LITERAL, '');
  });
  expect(prose.filter((text) => UNFILLED.test(text))).toEqual([]);
});

it.each(Language.options)('a known bug is named, with the way around it, in %s', (language) => {
  const replies = causes.flatMap(({ id, fixes }) =>
    fixes.flatMap(({ bug, text }, fix) => {
      if (bug === undefined) return [];
      const step: Step = { kind: 'advise', cause: id, fix, slots: slotsAt('2026.9.6') };
      return [{ bug, text, reply: told(step, language) }];
    }),
  );
  expect(replies).toHaveLength(knowledge.regressions.length);
  for (const { bug, text, reply } of replies) {
    const known = knowledge.regressions.find(({ id }) => id === bug);
    expect(reply.finding).toContain(known?.title);
    expect(reply.finding).toContain(known?.fixed ?? '');
    expect(reply.ask).toBe(filled(text.trim(), slotsAt('2026.9.6')));
  }
});

it('asks one thing at a time', () => {
  const many = checks.filter(
    (check) => (told(askOf(check, '2026.9.6'), 'en').ask.match(/\?/gu) ?? []).length > 1,
  );
  expect(many.map(({ id }) => id)).toEqual([]);
});
