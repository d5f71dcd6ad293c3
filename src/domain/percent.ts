/** A belief for people: `93 %`, and at the ends `< 1 %` and `> 99 %`, since nothing is certain. */
export function percent(probability: number): string {
  if (probability > 0 && probability < 0.01) return '< 1 %';
  return probability > 0.99 ? '> 99 %' : `${Math.round(probability * 100)} %`;
}
