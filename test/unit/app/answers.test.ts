import { describe, expect, test } from 'vitest';
import { answersTo, Language, type Step, termsOf } from '../../../src/domain/index.ts';
import { meaningOf } from '../../../src/app/meaning-of.ts';
import { choiceInWords, wordingsOf } from '../../../src/diagnose/index.ts';
import { render } from '../../../src/reply/index.ts';
import { realKnowledge } from '../../support/real-knowledge.ts';

const knowledge = realKnowledge();
const questions = knowledge.checks.filter(({ kind }) => kind === 'question');

function choicesOf(check: string, provider: string, language: Language = 'en') {
  const step: Step = { kind: 'ask', checks: [check], slots: { provider } };
  const choices = render({ step, knowledge, beliefs: [], language })?.choices ?? [];
  return choices.filter(({ id }) => id.startsWith('answer:'));
}

const sold = knowledge.providers.filter(({ sites }) => sites.length > 0).map(({ id }) => id);

describe.each(questions.map(({ id }) => id))('what can be pressed at %s', (id) => {
  const check = questions.find((one) => one.id === id);
  const providers = check?.['answers-from'] === undefined ? ['anthropic'] : sold;

  test.each(Language.options)('means what it says, and nothing else does, in %s', (language) => {
    for (const name of providers) {
      const provider = knowledge.providers.find((one) => one.id === name);
      const choices = choicesOf(id, name, language);
      expect(new Set(choices.map((choice) => choice.id)).size).toBe(choices.length);
      if (check === undefined || provider === undefined) expect.fail('no such question');
      expect(choices.map((choice) => meaningOf(choice.id, knowledge))).toEqual(
        answersTo(check, [provider]).map(({ means }) => means),
      );
    }
  });
});

test('one site that hands out keys of several products has an answer for each', () => {
  const choices = choicesOf('key-site', 'zai');
  expect(choices.map(({ label }) => label)).toContain('z.ai, GLM Coding Plan');
  const plan = choices.find(({ label }) => label === 'z.ai, GLM Coding Plan');
  expect(meaningOf(plan?.id ?? '', knowledge)).toMatchObject([{ site: 'z.ai', product: 'coding-plan' }]);
});

/** What people write instead of pressing; `-`: it says none of the answers, or more than one. */
const WRITTEN: readonly (readonly [check: string, provider: string, text: string, label: string])[] = [
  ['key-site', 'qwen', 'model studio, coding plan page', 'Model Studio (international), Coding Plan'],
  ['key-site', 'qwen', 'coding plan', '-'],
  ['key-site', 'minimax', 'the international one', 'platform.minimax.io'],
  ['key-site', 'moonshot', 'kimi code', 'Kimi Code membership'],
  ['key-site', 'moonshot', 'the .cn one', 'platform.moonshot.cn'],
  ['where-seen', '', 'its in the browser dashboard', 'Dashboard'],
  ['where-seen', '', 'whatsapp and telegram', '-'],
  ['where-seen', '', 'not in telegram, in discord', '-'],
  ['where-seen', '', 'everywhere', '-'],
  ['where-gateway-runs', '', 'in a terminal window that is open', 'in an open terminal'],
  ['where-gateway-runs', '', 'same machine', '-'],
  ['subscription-or-key', '', 'only the subscription', 'Only a subscription'],
  ['what-changed', '', 'nothing', 'Nothing changed'],
  ['what-changed', '', 'i updated openclaw yesterday', 'I updated'],
  ['what-changed', '', 'no idea', '-'],
  ['where-key-set', '', 'in openclaw.json by hand', 'openclaw.json or another file by hand'],
  ['key-kind', '', 'i dont know which key', 'I do not know'],
  ['key-suffix', '', 'no its another', 'No, another key'],
  ['plain-chat-works', '', 'yes only voice fails', 'Yes, only one feature'],
];

test.each(WRITTEN)('%s %s: "%s" → %s', (...[check, provider, text, label]) => {
  const meant = choiceInWords(choicesOf(check, provider), termsOf(text), wordingsOf(knowledge));
  expect(meant?.label ?? '-').toContain(label);
});
