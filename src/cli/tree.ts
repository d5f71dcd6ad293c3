import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { providerIndex } from '../diagnose/index.ts';
import { ERROR_CODES, isVersion } from '../domain/index.ts';
import { clean } from '../intake/index.ts';
import { parsers, read } from '../parse/index.ts';
import {
  commonSymptoms,
  roomy,
  serverOf,
  textFiles,
  toDot,
  toMermaid,
  toText,
  type Tree,
  treeOf,
  unroll,
  type World,
} from '../tree/index.ts';
import { mustLoadKnowledge } from './knowledge-dir.ts';

const FORMATS = ['text', 'svg', 'mermaid'] as const;
type Format = (typeof FORMATS)[number];

/** What `clawmedic tree` is called with. */
export interface TreeOptions {
  readonly provider?: string;
  readonly symptom?: string;
  readonly openclaw?: string;
  readonly format: string;
  readonly out?: string;
  readonly update?: true;
}

/** Draws the decision tree as it follows from the documents; with `update`, writes the trees that are kept as text. */
export async function tree(options: TreeOptions): Promise<number> {
  const knowledge = mustLoadKnowledge();
  if (knowledge === undefined) return 2;
  const world: World = { knowledge, providers: providerIndex(knowledge.providers) };
  if (options.update === true) return update(world);
  const fault = faultOf(options, world);
  if (fault !== undefined) return refuse(fault);
  const trees = treesOf(options, world);
  if (trees.length === 0) return refuse(unread(options.symptom ?? ''));
  const drawn = await draw(trees, options.format as Format);
  if (options.out === undefined) process.stdout.write(drawn);
  else writeFileSync(options.out, drawn);
  return 0;
}

function update(world: World): number {
  const folder = fileURLToPath(new URL('../../docs/tree', import.meta.url));
  mkdirSync(folder, { recursive: true });
  for (const { name, text } of textFiles(world)) writeFileSync(path.join(folder, name), text);
  process.stdout.write(`docs/tree: ${textFiles(world).length} trees written\n`);
  return 0;
}

function faultOf({ format, provider, openclaw }: TreeOptions, { providers }: World): string | undefined {
  if (!FORMATS.some((one) => one === format))
    return `There is no format "${format}"; there are ${FORMATS.join(', ')}.`;
  if (openclaw !== undefined && !isVersion(openclaw))
    return `"${openclaw}" is no OpenClaw version, such as 2026.9.6.`;
  return provider === undefined || providers.get(provider) !== undefined
    ? undefined
    : `"${provider}" is no provider of the knowledge documents.`;
}

function treesOf(options: TreeOptions, world: World): readonly Tree[] {
  const { symptom, openclaw } = options;
  const version = openclaw === undefined ? {} : { version: openclaw };
  const asked = options.provider === undefined ? undefined : world.providers.canonical(options.provider);
  if (symptom === undefined) {
    return commonSymptoms(world.knowledge, asked).map((one) => treeOf(world, { ...one, ...version }));
  }
  const code = ERROR_CODES.find((one) => one === symptom);
  if (code === undefined) return fromWords(symptom, world, { ...version, provider: asked });
  const provider = asked ?? serverOf(code, world.knowledge);
  return [treeOf(world, { code, ...(provider === undefined ? {} : { provider }), ...version })];
}

/** Words are read as the bot would read them in a thread. */
function fromWords(
  words: string,
  world: World,
  { version, provider }: { readonly version?: string; readonly provider: string | undefined },
): readonly Tree[] {
  const { facts } = read(parsers, clean({ message: 'words', text: words, attachments: [] }));
  const observed = facts.map(({ observation }) => observation);
  if (!observed.some(({ kind }) => kind !== 'language')) return [];
  const more = [
    ...(version === undefined ? [] : [{ kind: 'version' as const, version }]),
    ...(provider === undefined ? [] : [{ kind: 'mention' as const, provider }]),
  ];
  const about = provider === undefined ? '' : ` · ${provider}`;
  return [{ title: `"${words}"${about}`, root: unroll(world, { facts: [...observed, ...more], so: [] }) }];
}

async function draw(trees: readonly Tree[], format: Format): Promise<string> {
  const title = 'What Clawmedic does next';
  if (format === 'text') return toText(trees);
  if (format === 'mermaid') return toMermaid(trees, title);
  const { Graphviz } = await import('@hpcc-js/wasm-graphviz');
  const graphviz = await Graphviz.load();
  return roomy(graphviz.dot(toDot(trees, title), 'svg'));
}

function unread(symptom: string): string {
  const near = ERROR_CODES.filter((code) =>
    symptom.split(/\W+/u).some((word) => word !== '' && code.includes(word)),
  );
  const hint = near.length === 0 ? '' : ` Codes that come near: ${near.slice(0, 8).join(', ')}.`;
  return `Nothing is known about "${symptom}".${hint}`;
}

function refuse(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return 2;
}
