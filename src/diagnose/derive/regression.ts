import {
  compareVersions,
  type Fact,
  inWindow,
  type KnownRegression,
  matches,
  type Pattern,
} from '../../domain/index.ts';
import { concluded, type Conclusion, type Derivation, newest, type Situation } from '../situation.ts';

/**
 * Known bugs whose version, provider and symptom all fit; and those whose symptom is there in a version that has the bug no
 * longer. Without a version nothing is concluded.
 */
export const regression: Derivation = (situation, so) => {
  const version = newest(situation.now, 'version');
  if (version === undefined) return [];
  const failing = concluded(so, 'failing-provider')?.derived.provider;
  const found = situation.regressions.flatMap((known): Conclusion[] => {
    const has = inWindow(version.observation.version, known.versions) === true;
    const had = !has && isMended(version.observation.version, known);
    const concerns =
      known.providers.length === 0 || (failing !== undefined && known.providers.includes(failing));
    if (!concerns || (!has && !had)) return [];
    const symptom = known.symptoms
      .map((one) => seen(Array.isArray(one) ? one : [one], situation, so))
      .find((from) => from !== undefined);
    if (symptom === undefined) return [];
    const [id, cause] = [known.id, known.cause ?? 'release-regression'];
    const derived = has
      ? ({ kind: 'regression', id, cause, certain: known.distinctive } as const)
      : ({ kind: 'regression-mended', id, cause } as const);
    return [{ derived, from: [version, ...symptom] }];
  });
  return found.filter((one) => !isOutdone(one, found));
};

/** That one bug is mended says nothing where another one of the same cause is there. */
function isOutdone({ derived: one }: Conclusion, found: readonly Conclusion[]): boolean {
  return (
    one.kind === 'regression-mended' &&
    found.some(({ derived }) => derived.kind === 'regression' && derived.cause === one.cause)
  );
}

function isMended(version: string, { versions }: KnownRegression): boolean {
  return versions.to !== undefined && compareVersions(version, versions.to) > 0;
}

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
