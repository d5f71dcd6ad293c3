import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { onTestFinished } from 'vitest';
import { loadKnowledge } from '../../../src/knowledge/index.ts';

/** A small set of documents without a fault, by path. Tests change one of them. */
const DOCUMENTS: Readonly<Record<string, string>> = {
  'causes/key-refused.md': `---
id: key-refused
title: The key is refused
layer: credential
prior: 4
versions: { from: '2026.2.26' }
providers: [anthropic]
evidence:
  - strength: suggests-strongly
    when: { kind: error, code: anthropic-invalid-x-api-key }
    why: Anthropic got a key that it does not know.
  - strength: rules-out
    when:
      - { kind: error, code: http-401 }
      - { kind: output, command: models-status }
fixes:
  - text: Enter the key of {provider} again.
    commands:
      - openclaw models status
minutes: 2
risk: none
verify: A message is answered.
if-not: models-status
sources:
  - { at: 'https://docs.openclaw.ai/providers/anthropic', seen: '2026-11-20' }
samples:
  yes:
    - 'HTTP 401 authentication_error: invalid x-api-key'
---

The provider does not know the key.
`,
  'topics/weather.yaml': `id: weather
title: The weather
openings:
  - will it rain tomorrow in the hills
  - the forecast was wrong again, it snowed
  - how warm is it where you are?
  - my umbrella broke in the storm
  - sunny with a light wind from the west
`,
  'checks/models-status.md': `---
id: models-status
title: What is stored
kind: command
commands:
  - run: openclaw models status
reveals:
  - { kind: credential }
answered-by:
  - { kind: output, command: models-status }
seconds: 5
risk: none
where: terminal
hide: Nothing; keys are masked.
sources:
  - { at: 'https://docs.openclaw.ai/cli/models', seen: '2026-11-20' }
---

Run it where the gateway runs.
`,
  'providers/anthropic.yaml': `id: anthropic
name: Anthropic
aliases: [claude-cli]
words: [claude]
sources:
  - { at: 'https://docs.openclaw.ai/providers/anthropic', seen: '2026-11-20' }
`,
  'regressions/old-bug.yaml': `id: old-bug
title: A bug of March
versions: { from: '2026.3.1', to: '2026.3.11' }
providers: [anthropic]
symptoms:
  - { kind: error, code: http-401 }
cause: key-refused
fixed: '2026.3.12'
workaround: Update.
commands:
  - openclaw update
undo: Go back to the older version.
sources:
  - { at: 'https://github.com/openclaw/openclaw/issues/1', seen: '2026-11-20' }
`,
};

export type Change = (documents: Record<string, string>) => void;

/** Replaces a piece of one document; a piece that is not there is a mistake in the test. */
export function swap(path: string, piece: string, by: string): Change {
  return (documents) => {
    const text = documents[path] ?? '';
    if (!text.includes(piece)) throw new Error(`${path} does not hold: ${piece}`);
    documents[path] = text.replace(piece, by);
  };
}

/** Adds a document, or writes one anew. */
export function write(path: string, text: string): Change {
  return (documents) => {
    documents[path] = text;
  };
}

/** Loads the small set after a change; the problems as `file:line message`. */
export function problemsAfter(...changes: readonly Change[]): readonly string[] {
  const documents = { ...DOCUMENTS };
  for (const change of changes) change(documents);
  const dir = folder();
  for (const [path, text] of Object.entries(documents)) {
    mkdirSync(join(dir, dirname(path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  return problemsIn(dir);
}

/** The problems of a copy of a folder of documents, after one file was added to it. */
export function problemsOfCopy(from: string, add: { path: string; text: string }): readonly string[] {
  const dir = folder();
  cpSync(from, dir, { recursive: true });
  writeFileSync(join(dir, add.path), add.text);
  return problemsIn(dir);
}

function folder(): string {
  const dir = mkdtempSync(join(tmpdir(), 'knowledge-'));
  onTestFinished(() => {
    rmSync(dir, { recursive: true });
  });
  return dir;
}

function problemsIn(dir: string): readonly string[] {
  const problems = loadKnowledge(dir).problems ?? [];
  return problems.map(({ file, line, message }) => `${relative(dir, file)}:${line} ${message}`);
}
