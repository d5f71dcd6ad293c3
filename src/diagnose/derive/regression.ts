import { type Fact, inWindow, type KnownRegression, matches, type Pattern } from '../../domain/index.ts';
import { concluded, type Conclusion, type Derivation, newest, type Situation } from '../situation.ts';

/** Known bugs whose version, provider and symptom all fit. Without a version nothing is concluded. */
export const regression: Derivation = (situation, so) => {
  const version = newest(situation.now, 'version');
  if (version === undefined) return [];
  const failing = concluded(so, 'failing-provider')?.derived.provider;
  const fits = (known: KnownRegression): boolean =>
    inWindow(version.observation.version, known.versions) === true &&
    (known.providers.length === 0 || (failing !== undefined && known.providers.includes(failing)));
  return situation.regressions.filter(fits).flatMap((known): Conclusion[] => {
    const symptom = known.symptoms
      .map((one) => seen(Array.isArray(one) ? one : [one], situation, so))
      .find((from) => from !== undefined);
    if (symptom === undefined) return [];
    const certain = known.distinctive;
    const cause = known.cause ?? 'release-regression';
    return [{ derived: { kind: 'regression', id: known.id, cause, certain }, from: [version, ...symptom] }];
  });
};

/** The facts that fit all patterns of a symptom; undefined where one of them is not there. */
function seen(
  patterns: readonly Pattern[],
  { now }: Situation,
  so: readonly Conclusion[],
): readonly Fact[] | undefined {
  const from: Fact[] = [];
  for (const pattern of patterns) {
    const fact = now.find(({ observation }) => matches(pattern, observation));
    const conclusion = so.find(({ derived }) => matches(pattern, derived));
    if (fact === undefined && conclusion === undefined) return undefined;
    from.push(...(fact === undefined ? (conclusion?.from ?? []) : [fact]));
  }
  return from;
}
