import type { Analysis } from '../diagnose/index.ts';
import type { Check, Derived, Observation } from '../domain/index.ts';
import type { Shown } from './mind.ts';

/** Outputs that list every stored credential: one without any of the failing provider says that there is none. */
const LISTS: ReadonlySet<string> = new Set([
  'models-status',
  'models-status-agent',
  'auth-list',
  'models-probe',
]);

/** What says by itself that nothing is stored. */
const EMPTY: ReadonlySet<string> = new Set([
  'no-credential',
  'only-others-have-credentials',
  'missing-auth',
  'store-empty',
  'credential',
]);

/**
 * What else stands in an output that lists credentials: one of the failing provider, about which nothing is said, wherever the
 * failure shows that one was sent.
 */
export function backdrop(
  checks: readonly Check[],
  { known, slots }: Analysis,
  { facts, so }: Shown,
): readonly Observation[] {
  const { provider } = slots;
  const together = [...so, ...known.so.map(({ derived }) => derived)];
  const all = [...facts, ...known.now.map(({ observation }) => observation), ...together];
  if (provider === undefined || !checks.some(({ id }) => LISTS.has(id))) return [];
  if (all.some(({ kind }) => EMPTY.has(kind))) return [];
  const wasSent = !together.some((one) => one.kind === 'sent' && !one.sent);
  const isTold = together.some(({ kind }) => kind === 'credentials');
  return wasSent || isTold ? [plain(provider, together)] : [];
}

function plain(provider: string, so: readonly Derived[]): Observation {
  const isOnlyEnv = so.some((one) => one.kind === 'credentials' && one.env && !one.profiles);
  return isOnlyEnv
    ? { kind: 'credential', provider, from: 'env', value: 'mask' }
    : {
        kind: 'credential',
        provider,
        from: 'profile',
        profile: `${provider}:default`,
        type: 'api_key',
        value: 'mask',
      };
}
