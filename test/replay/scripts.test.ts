import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { memoryBot, replay } from '../../src/app/index.ts';
import { readScript } from '../../src/cli/read-script.ts';
import { realKnowledge } from '../support/real-knowledge.ts';

const FOLDERS = [path.join(import.meta.dirname, '../../samples'), path.join(import.meta.dirname, 'scripts')];
const knowledge = realKnowledge();
const files = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => path.join(folder, name)),
);

describe.each(files.map((file) => [path.basename(file), file] as const))('%s', (_name, file) => {
  test('goes as it should', async () => {
    const script = readScript(file);
    const report = { fault: ({ error }: { error: unknown }) => expect.fail(String(error)) };
    const bot = await memoryBot({ knowledge, report, clock: () => new Date('2026-11-20T12:00:00Z') });
    const played = await replay(script, { ...bot, knowledge });
    expect(
      played.flatMap(({ problems }, index) => problems.map((one) => `turn ${index + 1}: ${one}`)),
    ).toEqual([]);
    const spoken = played.filter(({ does }) => does !== 'quiet').length;
    expect(spoken, 'bot messages').toBeLessThanOrEqual(script.messages ?? Infinity);
  });
});
