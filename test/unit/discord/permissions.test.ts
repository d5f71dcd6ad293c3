import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { INVITE_PERMISSIONS } from '../../../src/discord/permissions.ts';

const guide = readFileSync(path.join(import.meta.dirname, '../../../docs/discord.md'), 'utf8');

test('the invite address in the guide asks for exactly the permissions that are needed', () => {
  expect(guide).toContain(`&permissions=${INVITE_PERMISSIONS}\n`);
});
