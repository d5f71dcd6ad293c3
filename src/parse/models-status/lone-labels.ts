import type { Observation } from '../../domain/index.ts';
import { readLabel } from './credential-label.ts';

const LONE =
  /(?<![\w.:/@-])(?<label>(?!(?:https?|ref|token|source|env|profile):)[a-z][\w.-]{0,40}:[\w.@<>+-]{1,80}=(?:OAuth\b|(?:token:)?(?:missing\b|ref\([^)]{1,80}\)|marker\([^)]{1,80}\)|[^=|\n]{1,8}(?:\.{3}|…)[^\s|,()"'`=]{1,8}))(?: \[(?:cooldown|disabled)[^\]]{0,30}\])?)/giu;

/** Profile labels quoted anywhere in a line: `it shows anthropic:default=API sk-a...AAAA, why?`. */
export function loneLabels(text: string): readonly Observation[] {
  if (!text.includes('=')) return [];
  return [...text.matchAll(LONE)].flatMap((match) => readLabel(match.groups?.['label'] ?? ''));
}
