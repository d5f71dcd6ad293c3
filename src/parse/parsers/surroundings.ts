import type { Found } from '../../domain/index.ts';
import type { Parser } from '../parser.ts';
import { neededTexts } from '../shared/needed-texts.ts';
import { textIndex } from '../shared/text-index.ts';
import { type Sentence, sentences } from '../words/prose.ts';
import { SURFACES } from '../words/surfaces.ts';
import { type Naming, PLACES, SERVICES, SYSTEMS } from '../words/surroundings.ts';

type Around = 'system' | 'place' | 'service' | 'surface';
const NAMINGS: readonly Naming<Around>[] = [...SYSTEMS, ...PLACES, ...SERVICES, ...SURFACES];
const hinted = textIndex(NAMINGS, ({ hints }) => hints);
const worded = textIndex(NAMINGS, ({ pattern }) => neededTexts(pattern));

/** Places whose system is Linux, whatever the machine is that a person types on. */
const LINUX_PLACES: ReadonlySet<string> = new Set(['wsl', 'vps', 'raspberry-pi']);

/** Reads what somebody says of the machine, the service and the surface. */
export const surroundings: Parser = {
  id: 'surroundings',
  reads: 'system, place, service manager and surface, named in words',
  hints: [],
  parse(segment) {
    const said = sentences(segment);
    const possible = new Set(hinted(said.map(({ text }) => text).join('\n')));
    return possible.size === 0 ? [] : settled(said.flatMap((sentence) => named(sentence, possible)));
  },
};

function named({ text, at }: Sentence, possible: ReadonlySet<Naming<Around>>): readonly Found[] {
  return worded(text)
    .filter((one) => possible.has(one) && one.pattern.test(text) && one.not?.test(text) !== true)
    .map(({ seen }) => ({ observation: seen, at }));
}

/** One system a segment: somebody on Windows who talks of WSL, or on a Mac of a Linux server, needs the commands of Linux. */
function settled(found: readonly Found[]): readonly Found[] {
  const linux = found.some(
    ({ observation: seen }) =>
      (seen.kind === 'place' && LINUX_PLACES.has(seen.place)) ||
      (seen.kind === 'system' && seen.os === 'linux'),
  );
  if (!linux) return found;
  return found.filter(({ observation: seen }) => seen.kind !== 'system' || seen.os === 'linux');
}
