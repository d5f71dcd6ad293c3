import type { Found, Observed } from '../../domain/index.ts';
import type { Parser } from '../parser.ts';
import { lowerText } from '../shared/lower-text.ts';
import { neededTexts } from '../shared/needed-texts.ts';
import { textIndex } from '../shared/text-index.ts';

type Surface = Observed<'surface'>;

const FEATURES: readonly (readonly [string, RegExp])[] = [
  ['slug', /\bslug-generator\b/iu],
  [
    'memory',
    /\bmemory search failed|emory\] .{0,60}failed|\bembeddings (?:error|failed)|\bmemory_search\b.{1,80}(?:error|fail|401)/iu,
  ],
  ['search', /\bweb_search\b.{1,80}(?:error|fail|40[13]|invalid|returns)|\bkimi api error \(/iu],
  [
    'usage',
    /scope requirement user:profile|\busage (?:panel|fetch|error).{0,80}(?:40[13]|429|invalid bearer)/iu,
  ],
  ['image', /\b(?:image|vision)(?: tool| model|_generate)?\b.{1,40}(?:failed|error):/iu],
  ['speech', /\b(?:tts|text-to-speech|transcri\w+)\b.{1,40}(?:failed|error):/iu],
];

const featuresIn = textIndex(FEATURES, ([, pattern]) => neededTexts(pattern));

/** The part after the agent in `lane=session:agent:<id>:<part>` tells where a run came from. */
const LANE =
  /\blane=session:agent:[\w.-]+:(?<from>cron|subagent|telegram|discord|whatsapp|slack|heartbeat)\b/u;

/** Where a failure was seen, as far as the failing line itself tells. */
export const failureSurface: Parser = {
  id: 'failure-surface',
  reads: 'where a failure was seen',
  hints: [
    'run error:',
    'slug-generator',
    'memory',
    'embeddings',
    'web_search',
    'kimi api error',
    'usage',
    'user:profile',
    'image',
    'vision',
    'tts',
    'speech',
    'transcri',
    'lane=session:',
  ],
  parse(segment) {
    const features = featuresIn(lowerText(segment));
    return segment.lines.flatMap((line, at): readonly Found[] =>
      surfacesOf(line.text, features).map((observation) => ({ observation, at })),
    );
  },
};

function surfacesOf(text: string, possible: typeof FEATURES): readonly Surface[] {
  const from = LANE.exec(text)?.groups?.['from'];
  const lane: readonly Surface[] = from === undefined ? [] : [laneSurface(from)];
  const tui: readonly Surface[] = /^\W*(?:\[local\] )?run error: /iu.test(text)
    ? [{ kind: 'surface', surface: 'tui' }]
    : [];
  const features = possible.filter(([, pattern]) => pattern.test(text));
  return [
    ...tui,
    ...lane,
    ...features.map(([feature]): Surface => ({ kind: 'surface', surface: 'feature', feature })),
  ];
}

function laneSurface(from: string): Surface {
  if (from === 'heartbeat') return { kind: 'surface', surface: 'feature', feature: 'heartbeat' };
  return { kind: 'surface', surface: from as Surface['surface'] };
}
