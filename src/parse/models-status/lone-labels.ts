import type { Observation } from '../../domain/index.ts';
import { readFlag, readLabel } from './credential-label.ts';

const LONE =
  /(?<![\w.:/@-])(?<label>(?!(?:https?|ref|token|source|env|profile):)[a-z][\w.-]{0,40}:[\w.@<>+-]{1,80}=(?:OAuth\b|(?:token:)?(?:missing\b|ref\([^)]{1,80}\)|marker\([^)]{1,80}\)|[^=|\n]{1,8}(?:\.{3}|…)[^\s|,()"'`=]{1,8}))(?: \[(?:cooldown|disabled)[^\]]{0,30}\])?)/giu;

/** A profile and what is said of it in brackets, its value left out: `anthropic:default [disabled:billing 4h]`. */
const SET_ASIDE =
  /(?<![\w.:/@-])(?<profile>(?!(?:https?|ref|token|source|env|profile):)[a-z][\w.-]{0,40}:[\w.@<>+-]{1,80})["'`]?:? (?=\[(?:cooldown|disabled)\b)(?<flag>\[[^\]]{0,40}\])/giu;

/** Profile labels quoted anywhere in a line: `it shows anthropic:default=API sk-a...AAAA, why?`. */
export function loneLabels(text: string): readonly Observation[] {
  const labels = text.includes('=') ? [...text.matchAll(LONE)] : [];
  const flags = text.includes('[') ? [...text.matchAll(SET_ASIDE)] : [];
  return [
    ...labels.flatMap((match) => readLabel(match.groups?.['label'] ?? '')),
    ...flags.flatMap(({ groups }) => readFlag(groups?.['profile'] ?? '', groups?.['flag'] ?? '')),
  ];
}
