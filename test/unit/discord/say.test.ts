import { ComponentType } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { choiceRows } from '../../../src/discord/say/choice-rows.ts';
import { customId, readCustomId } from '../../../src/discord/say/custom-id.ts';
import { pages } from '../../../src/discord/say/pages.ts';
import { textBlocks } from '../../../src/discord/say/text-blocks.ts';
import { says } from '../../support/facts.ts';

const PLACE = { thread: '1234567890123456789', step: '1234567890123456-a' };

describe('pages', () => {
  test('a code block over a cut is closed and opened again', () => {
    const lines = Array.from({ length: 200 }, (_, index) => `line ${index} of the output`);
    const cut = pages(['before', '```sh', ...lines, '```', 'after'].join('\n'), 900);
    expect(cut.length).toBeGreaterThan(3);
    for (const page of cut) {
      expect(page.length).toBeLessThanOrEqual(900);
      expect((page.split('```').length - 1) % 2).toBe(0);
    }
    expect(cut.join('\n').match(/line \d+ of/gu)).toHaveLength(200);
  });
});

describe('the texts of a reply', () => {
  const code = 'openclaw models status\nopenclaw --version';

  test.each([400, 1200, 3900])('in %i characters nothing of the ask and the code is cut', (limit) => {
    const reply = {
      ...says('Please run this.'),
      code,
      finding: 'A finding. '.repeat(200),
      quote: 'a line '.repeat(200),
      notes: ['a note '.repeat(300)],
    };
    const text = textBlocks(reply, limit).join('\n');
    expect(text).toContain('Please run this.');
    expect(text).toContain(`\`\`\`\n${code}\n\`\`\``);
    expect(text.length).toBeLessThanOrEqual(limit + 50);
  });

  test('a pasted line is quoted so that it is neither markup nor a mention', () => {
    const text = textBlocks({ ...says('x'), quote: '`**@everyone** `` # <@1>' }, 3900)[0] ?? '';
    expect(text.startsWith('> ``` `**@everyone** `` # <@1> ```')).toBe(true);
  });
});

describe('answers to press', () => {
  const answers = (count: number): { id: string; label: string }[] =>
    Array.from({ length: count }, (_, index) => ({
      id: `answer:key-kind:${index}`,
      label: `Answer ${index}`,
    }));

  test.each([
    [3, ComponentType.Button],
    [9, ComponentType.StringSelect],
    [40, ComponentType.StringSelect],
  ] as const)('%i answers', (count, type) => {
    const rows = choiceRows([...answers(count), { id: 'why', label: 'Why?' }], PLACE, 'en');
    expect(rows[0]?.components[0]?.type).toBe(type);
    const [list] = rows[0]?.components ?? [];
    if (list?.type === ComponentType.StringSelect) expect(list.options).toHaveLength(Math.min(count, 25));
    expect(rows.length).toBeLessThanOrEqual(5);
  });
});

describe('custom ids', () => {
  test('are read back as they were written', () => {
    const handle = { action: 'answer:key-site:moonshot/1', ...PLACE };
    expect(readCustomId(customId(handle) ?? '')).toEqual(handle);
  });

  test.each(['', 'cm:0:why:1:2', 'cm:1:why', 'cm:1::1:2', 'other:1:why:1:2', `cm:1:${'a'.repeat(90)}:1:2`])(
    '%s is none of ours',
    (id) => {
      expect(readCustomId(id)).toBeUndefined();
    },
  );

  test('one that would be too long is not made', () => {
    expect(customId({ action: 'a'.repeat(60), ...PLACE })).toBeUndefined();
  });
});
