import { compareVersions, inWindow } from '../../domain/index.ts';
import {
  concluded,
  type Conclusion,
  type Derivation,
  type FactOf,
  newest,
  ofKind,
  type Situation,
} from '../situation.ts';

/**
 * A running gateway of these versions writes its old credentials back over saved ones; mended in 2026.3.23
 * (openclaw CHANGELOG 2026.3.23, issues 45516 and 53207).
 */
const REVERTING = { from: '2026.2.26', to: '2026.3.22' };

/** The first version that reads credentials from SQLite (openclaw pull request 89102). */
const SQLITE_SINCE = '2026.6.5';

/** What the version in use implies. */
export const versionRules: Derivation = (situation, so) => {
  const version = newest(situation.now, 'version');
  if (version === undefined) return [];
  return [
    ...reverting(version),
    ...otherEra(situation, version),
    ...plugin(situation, { version, failing: concluded(so, 'failing-provider')?.derived.provider }),
  ];
};

function reverting(version: FactOf<'version'>): readonly Conclusion[] {
  const inside = inWindow(version.observation.version, REVERTING) === true;
  return [{ derived: { kind: 'gateway-reverts-saves', inside }, from: [version] }];
}

function otherEra({ now }: Situation, version: FactOf<'version'>): readonly Conclusion[] {
  const isSqlite = compareVersions(version.observation.version, SQLITE_SINCE) >= 0;
  const wrong = ofKind(now, 'auth-store').find(
    ({ observation }) => (observation.store === 'json') === isSqlite,
  );
  return wrong === undefined
    ? []
    : [
        {
          derived: { kind: 'store-of-other-era', store: isSqlite ? 'json' : 'sqlite' },
          from: [version, wrong],
        },
      ];
}

function plugin(
  { now, providers }: Situation,
  { version, failing }: { version: FactOf<'version'>; failing: string | undefined },
): readonly Conclusion[] {
  const external = failing === undefined ? undefined : providers.get(failing)?.plugin;
  if (failing === undefined || external === undefined) return [];
  if (compareVersions(version.observation.version, external.from) < 0) return [];
  const isThere = ofKind(now, 'plugin').some(
    ({ observation }) => observation.installed && observation.plugin === external.name,
  );
  return isThere
    ? []
    : [{ derived: { kind: 'external-plugin', provider: failing, plugin: external.name }, from: [version] }];
}
