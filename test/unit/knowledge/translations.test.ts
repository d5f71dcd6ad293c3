import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { spoken } from '../../../src/domain/index.ts';
import { loadKnowledge } from '../../../src/knowledge/index.ts';
import { realKnowledge } from '../../support/real-knowledge.ts';
import { type Change, problemsAfter, swap, write } from './shelf.ts';

const FILE = 'causes/key-refused.es.md';
const GOOD = `---
id: key-refused
language: es
title: La clave no se acepta
fixes:
  - text: Introduce otra vez la clave de {provider}.
verify: Un mensaje recibe respuesta.
---

El proveedor no conoce la clave.
`;

it('takes a translation that fits its original', () => {
  expect(problemsAfter(write(FILE, GOOD))).toEqual([]);
});

const BROKEN: readonly { readonly what: string; readonly change: Change; readonly problem: string }[] = [
  {
    what: 'a fix is missing',
    change: write(FILE, GOOD.replace(/fixes:\n.*\n/u, 'fixes: [{ text: Una }, { text: Dos }]\n')),
    problem: `${FILE}:5 2 fixes, but the original has 1`,
  },
  {
    what: 'a slot is lost',
    change: write(FILE, GOOD.replace('de {provider}', 'del proveedor')),
    problem: `${FILE}:6 slots of the original must stay: {provider} is missing`,
  },
  {
    what: 'a command is added',
    change: write(FILE, GOOD.replace('respuesta.', 'respuesta a `openclaw estado`.')),
    problem: `${FILE}:7 commands of the original must stay: \`openclaw estado\` is not in it`,
  },
  {
    what: 'it says what the original does not',
    change: write(FILE, GOOD.replace('verify:', 'dangers: Cuidado.\nverify:')),
    problem: `${FILE}:7 the original has nothing here`,
  },
  {
    what: 'a fix has a step back that the original has not',
    change: write(FILE, GOOD.replace('verify:', '    undo: Guarda la anterior.\nverify:')),
    problem: `${FILE}:7 the original has nothing here`,
  },
  {
    what: 'its id is that of another',
    change: write(FILE, GOOD.replace('id: key-refused', 'id: other')),
    problem: `${FILE}:2 \`other\` is not in the file name; expected \`key-refused\``,
  },
  {
    what: 'there is no original',
    change: write('causes/other.es.md', GOOD.replace('id: key-refused', 'id: other')),
    problem: 'causes/other.es.md:2 there is no document `other.md` that this could translate',
  },
  {
    what: 'nobody speaks the language',
    change: write('causes/key-refused.fr.md', GOOD),
    problem: 'causes/key-refused.fr.md:1 no language that is spoken: `fr`; expected zh-CN or es',
  },
  {
    what: 'a command is older than its document says',
    change: swap('causes/key-refused.md', 'openclaw models status', 'openclaw models auth list'),
    problem:
      'causes/key-refused.md:19 `models auth list` exists from 2026.5.4 on, but this is offered from 2026.2.26 on; give it `versions`',
  },
  {
    what: 'a place in the configuration is invented',
    change: swap('causes/key-refused.md', 'A message is answered.', 'See gateway.auth.secret.'),
    problem:
      'causes/key-refused.md:22 OpenClaw has no place `gateway.auth.secret` in its configuration that is known here',
  },
];

it.each(BROKEN)('says what is wrong where $what', ({ change, problem }) => {
  expect(problemsAfter(change)).toContain(problem);
});

it('speaks the language where it can, and English where not', () => {
  const spanish = spoken(realKnowledge(), 'es');
  const title = (id: string): string | undefined => spanish.causes.find((one) => one.id === id)?.title;
  expect(title('wrong-provider-key')).toBe('Esta clave es de otro proveedor');
  expect(title('gateway-proxy-identity')).toMatch(/gateway|proxy/u);
  expect(spoken(spanish, 'es')).toBe(spanish);
});

it('has every check in every language', () => {
  const names = readdirSync('knowledge/checks');
  const originals = names.filter((name) => !name.includes('.es.') && !name.includes('.zh-CN.'));
  const missing = originals.flatMap((name) =>
    ['zh-CN', 'es']
      .map((language) => name.replace('.md', `.${language}.md`))
      .filter((one) => !names.includes(one)),
  );
  expect(missing).toEqual([]);
});

it('reads translations later where it is told to, and leaves out what is broken', () => {
  const dir = mkdtempSync(join(tmpdir(), 'knowledge-'));
  onTestFinished(() => {
    rmSync(dir, { recursive: true });
  });
  cpSync('knowledge', dir, { recursive: true });
  writeFileSync(join(dir, 'causes/rate-limited.es.md'), 'broken');
  expect(loadKnowledge(dir).problems).toHaveLength(1);
  const { knowledge } = loadKnowledge(dir, 'later');
  const spanish = knowledge?.inLanguage?.('es');
  const titles = spanish?.causes.map(({ title }) => title);
  expect(titles).toContain('Esta clave es de otro proveedor');
  expect(titles).toContain(knowledge?.causes.find(({ id }) => id === 'rate-limited')?.title);
});
