import { describe, expect, it } from 'vitest';
import { type Change, problemsAfter, swap, write } from './shelf.ts';

const CAUSE = 'causes/key-refused.md';
const CHECK = 'checks/models-status.md';
const PROVIDER = 'providers/anthropic.yaml';
const REGRESSION = 'regressions/old-bug.yaml';

/** What is done to the documents, and the one problem that must come of it. */
const BROKEN: readonly { readonly what: string; readonly change: Change; readonly problem: string }[] = [
  {
    what: 'a misspelt kind of fact',
    change: swap(CAUSE, 'kind: error, code: anthropic', 'kind: eror, code: anthropic'),
    problem: `${CAUSE}:10 unknown kind \`eror\` in \`evidence[0].when.kind\`; did you mean error?`,
  },
  {
    what: 'a misspelt value in a pattern',
    change: swap(CAUSE, 'anthropic-invalid-x-api-key', 'anthropic-invalid-x-apikey'),
    problem: `${CAUSE}:10 \`anthropic-invalid-x-apikey\` is not possible in \`evidence[0].when.code\`; did you mean anthropic-invalid-x-api-key?`,
  },
  {
    what: 'a misspelt field of a pattern',
    change: swap(CAUSE, 'kind: error, code: http-401', 'kind: error, cod: http-401'),
    problem: `${CAUSE}:14 unknown field \`cod\` in \`evidence[1].when[0]\`; did you mean code?`,
  },
  {
    what: 'a misspelt field of a document',
    change: swap(CAUSE, 'prior: 4', 'pior: 4'),
    problem: `${CAUSE}:5 unknown field \`pior\`; did you mean prior?`,
  },
  {
    what: 'a strength that does not exist',
    change: swap(CAUSE, 'suggests-strongly', 'strongly-suggests'),
    problem: `${CAUSE}:9 \`strongly-suggests\` is not possible in \`evidence[0].strength\`; expected one of proves, suggests-strongly, suggests, speaks-against, speaks-strongly-against, rules-out`,
  },
  {
    what: 'a probe that probes nothing',
    change: swap(CHECK, 'openclaw models status', 'openclaw models status --probe-provider moonshot'),
    problem: `${CHECK}:6 \`openclaw models status --probe-provider moonshot\` probes nothing: --probe-provider needs --probe`,
  },
  {
    what: 'a number out of range',
    change: swap(CAUSE, 'prior: 4', 'prior: 9'),
    problem: `${CAUSE}:5 \`9\` is not possible in \`prior\`; expected at most 5`,
  },
  {
    what: 'a text where a number belongs',
    change: swap(CAUSE, 'minutes: 2', 'minutes: two'),
    problem: `${CAUSE}:20 \`two\` is not possible in \`minutes\`; expected number`,
  },
  {
    what: 'a missing field',
    change: swap(CAUSE, 'verify: A message is answered.\n', ''),
    problem: `${CAUSE}:2 missing in \`verify\`: expected string`,
  },
  {
    what: 'no sources',
    change: swap(
      CHECK,
      "sources:\n  - { at: 'https://docs.openclaw.ai/cli/models', seen: '2026-11-20' }",
      'sources: []',
    ),
    problem: `${CHECK}:15 \`[]\` is not possible in \`sources\`; expected at least 1 entries`,
  },
  {
    what: 'a source that nobody else can open',
    change: swap(CHECK, 'https://docs.openclaw.ai/cli/models', 'my own notes'),
    problem: `${CHECK}:16 \`my own notes\` cannot be opened by others; expected https://…, npm:openclaw@<version> … or CHANGELOG <version>`,
  },
  {
    what: 'a version that is none',
    change: swap(CAUSE, "from: '2026.2.26'", 'from: latest'),
    problem: `${CAUSE}:6 \`latest\` is not possible in \`versions.from\`; expected an OpenClaw version, such as 2026.3.13 (in quotes)`,
  },
  {
    what: 'a window that ends before it begins',
    change: swap(REGRESSION, "from: '2026.3.1', to: '2026.3.11'", "from: '2026.3.11', to: '2026.3.1'"),
    problem: `${REGRESSION}:3 ends (2026.3.1) before it begins (2026.3.11)`,
  },
  {
    what: 'a bug that lasts longer than until it was mended',
    change: swap(REGRESSION, "fixed: '2026.3.12'", "fixed: '2026.3.11'"),
    problem: `${REGRESSION}:8 mended in 2026.3.11, so \`versions.to\` must be there and be older; it is 2026.3.11`,
  },
  {
    what: 'an id that is not the file name',
    change: swap(PROVIDER, 'id: anthropic', 'id: antropic'),
    problem: `${PROVIDER}:1 the id \`antropic\` is not the file name; expected \`anthropic\``,
  },
  {
    what: 'a link to a check that does not exist',
    change: swap(CAUSE, 'if-not: models-status', 'if-not: model-status'),
    problem: `${CAUSE}:23 there is no check \`model-status\`; did you mean models-status?`,
  },
  {
    what: 'a link to a check in a pattern',
    change: swap(CHECK, 'kind: output, command: models-status', 'kind: output, command: models-stats'),
    problem: `${CHECK}:10 there is no check \`models-stats\`; did you mean models-status?`,
  },
  {
    what: 'a link to a provider that does not exist',
    change: swap(CAUSE, 'providers: [anthropic]', 'providers: [antropic]'),
    problem: `${CAUSE}:7 there is no provider \`antropic\`; did you mean anthropic?`,
  },
  {
    what: 'a link to a cause that does not exist',
    change: swap(REGRESSION, 'cause: key-refused', 'cause: key-lost'),
    problem: `${REGRESSION}:7 there is no cause \`key-lost\`; expected key-refused`,
  },
  {
    what: 'an unknown slot',
    change: swap(CAUSE, '{provider}', '{providr}'),
    problem: `${CAUSE}:17 unknown slot \`{providr}\`; did you mean provider?`,
  },
  {
    what: 'an unknown slot in the text for people',
    change: swap(CAUSE, 'The provider does not', 'The {providr} does not'),
    problem: `${CAUSE}:31 unknown slot \`{providr}\`; did you mean provider?`,
  },
  {
    what: 'a name in angles that would be copied',
    change: swap(CAUSE, '- openclaw models status', '- openclaw models status --agent <id>'),
    problem: `${CAUSE}:19 \`<id>\` would be copied as it stands; use a slot such as {provider}`,
  },
  {
    what: 'an invented command of OpenClaw',
    change: swap(CAUSE, '- openclaw models status', '- openclaw gateway logs'),
    problem: `${CAUSE}:19 OpenClaw has no command \`openclaw gateway logs\` that is known here`,
  },
  {
    what: 'an unknown program',
    change: swap(CAUSE, '- openclaw models status', '- npx some-doctor'),
    problem: `${CAUSE}:19 \`npx\` is no known program; expected openclaw, a /command of the chat, or one of claude,`,
  },
  {
    what: 'a check that changes something',
    change: swap(CHECK, 'run: openclaw models status', 'run: openclaw gateway restart'),
    problem: `${CHECK}:6 \`openclaw gateway restart\` is not read-only; a check may only look`,
  },
  {
    what: 'a check that stops the gateway and says that nothing can happen',
    change: swap(CHECK, 'run: openclaw models status', 'run: openclaw gateway stop'),
    problem: `${CHECK}:6 \`openclaw gateway stop\` is not read-only; a check may only look`,
  },
  {
    what: 'a check that asks for secrets',
    change: swap(CHECK, 'run: openclaw models status', 'run: openclaw gateway auth-token --show'),
    problem: `${CHECK}:6 never ask for the gateway token: people paste it into public threads`,
  },
  {
    what: 'a question without words',
    change: swap(CHECK, 'kind: command', 'kind: question'),
    problem: `${CHECK}:4 a question without words; expected \`question\``,
  },
  {
    what: 'a name that two providers claim',
    change: write(
      'providers/other.yaml',
      `id: other
name: Other
aliases: [claude-cli]
sources:
  - { at: 'https://docs.openclaw.ai/providers/models', seen: '2026-11-20' }
`,
    ),
    problem: 'providers/other.yaml:3 `claude-cli` already leads to the provider `anthropic`',
  },
  {
    what: 'YAML that is none',
    change: swap(PROVIDER, 'aliases: [claude-cli]', 'aliases: [claude-cli'),
    problem: `${PROVIDER}:4 not valid YAML: `,
  },
  {
    what: 'the same field twice',
    change: swap(PROVIDER, 'name: Anthropic', 'name: Anthropic\nname: Anthropic'),
    problem: `${PROVIDER}:3 not valid YAML: Map keys must be unique`,
  },
  {
    what: 'no front matter',
    change: write(CAUSE, 'Just some words.\n'),
    problem: `${CAUSE}:1 no front matter; expected a first line \`---\`, YAML, and a line \`---\``,
  },
  {
    what: 'no text after the front matter',
    change: swap(CAUSE, 'The provider does not know the key.', ''),
    problem: `${CAUSE}:1 no text after the front matter; expected some sentences for people`,
  },
  {
    what: 'a file that is no document',
    change: write('causes/notes.txt', 'remember'),
    problem: 'causes/notes.txt:1 not a document; files in causes/ end in .md',
  },
];

describe('a document that is broken', () => {
  it('is not among the documents the tests change', () => {
    expect(problemsAfter()).toEqual([]);
  });

  it.each(BROKEN)('is named with file, line and what was expected: $what', ({ change, problem }) => {
    expect(problemsAfter(change).join('\n')).toContain(problem);
  });

  it('does not make what links to it a second problem', () => {
    expect(problemsAfter(swap(CHECK, 'seconds: 5', 'seconds: -5'))).toEqual([
      `${CHECK}:11 \`-5\` is not possible in \`seconds\`; expected more than 0`,
    ]);
  });

  it('is reported together with all others, in order', () => {
    const problems = problemsAfter(
      swap(PROVIDER, 'id: anthropic', 'id: other'),
      swap(CAUSE, 'risk: none', 'risk: some'),
      swap(CAUSE, 'prior: 4', 'prior: 0'),
    );
    expect(problems.map((one) => one.split(' ')[0])).toEqual([`${CAUSE}:5`, `${CAUSE}:21`, `${PROVIDER}:1`]);
  });
});
