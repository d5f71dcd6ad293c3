import { describe, expect, test } from 'vitest';
import { analyse, providerIndex } from '../../../src/diagnose/index.ts';
import type { Fact } from '../../../src/domain/index.ts';
import { realKnowledge } from '../../support/real-knowledge.ts';

const knowledge = realKnowledge();
const providers = providerIndex(knowledge.providers);

/** What the start of a stored key says, as the engine sees it. */
function shapeOf(provider: string, mask: string): string | undefined {
  const credential: Fact = {
    observation: {
      kind: 'credential',
      provider,
      from: 'profile',
      profile: `${provider}:default`,
      type: 'api_key',
      value: 'mask',
      mask,
    },
    evidence: { message: 'm', part: 'text', line: 1, quote: mask, parser: 'models-status' },
  };
  const readings = [{ message: 'm', order: 1, author: 'a', facts: [credential], terms: [] }];
  const { so } = analyse({ readings, asked: [], advised: [] }, knowledge, providers);
  const found = so.find(({ derived }) => derived.kind === 'key-shape')?.derived;
  return found?.kind === 'key-shape'
    ? [found.shape, found.vendor].filter((part) => part !== undefined).join(' ')
    : undefined;
}

describe('the visible start of a stored key', () => {
  test.each([
    ['anthropic', 'sk-ant-a..._HeoVAAA', 'fits'],
    ['anthropic', 'sk-ant-o...AbCdEfGh', 'oauth-token'],
    ['anthropic', 'API sk-a..._HeoVAAA', 'label'],
    ['anthropic', 'Key: sk-...AbCdEfGh', 'label'],
    ['anthropic', 'Bearer s...AbCdEfGh', 'scheme'],
    ['anthropic', '"sk-ant-...AbCdEf"', 'quoted'],
    ['anthropic', 'ANTHROPI...AbCdEfGh', 'assignment'],
    ['anthropic', 'export A...AbCdEfGh', 'assignment'],
    ['anthropic', '${ANTHRO...API_KEY}', 'literal'],
    ['anthropic', 'file:/ru...anthropi', 'literal'],
    ['anthropic', '__OPENCL...DACTED__', 'placeholder'],
    ['anthropic', 'YO...EY', 'placeholder'],
    ['anthropic', 'sk...AK', 'cut'],
    ['anthropic', 'sk-or-v1...0a0a0a0a', 'foreign openrouter'],
    ['anthropic', 'AIzaSyAb...CdEfGhIj', 'foreign google'],
    ['openrouter', 'sk-or-v1...0a0a0a0a', 'fits'],
    ['openrouter', 'Sk-or-v1...0a0a0a0a', 'wrong-case'],
    ['openrouter', 'v1-0a0a0...0a0a0a0a', 'cut'],
    ['openai', 'sk-proj-...AbCdEfGh', 'fits'],
    ['openai', 'sk-ant-a..._HeoVAAA', 'foreign anthropic'],
    ['moonshot', 'sk-kimi-...AbCdEfGh', 'other-product kimi'],
    ['moonshot', 'sk-AbCdE...AbCdEfGh', 'fits'],
  ])('%s %s is %s', (provider, mask, shape) => {
    expect(shapeOf(provider, mask)).toBe(shape);
  });
});
