import { expect, test } from 'vitest';
import { recorded } from '../../../src/evaluate/recorded.ts';

const outputs = {
  'openclaw models status': 'STATUS',
  'openclaw models status --json': 'JSON',
};

test.each([
  ['openclaw models status', 'STATUS'],
  ['  $ openclaw models status', 'STATUS'],
  ['openclaw models status --json', 'JSON'],
  ['openclaw models status\nopenclaw models status --json', 'STATUS\n\nJSON'],
  ['openclaw models status && openclaw models status', 'STATUS'],
  ['openclaw models status --agent work', 'STATUS'],
  ['openclaw gateway status', undefined],
])('%j', (asked, answer) => {
  expect(recorded(outputs, asked)).toBe(answer);
});
