import { errorMeaning, type ErrorCode } from '../../domain/index.ts';
import { type Conclusion, type Derivation, type FactOf, ofKind } from '../situation.ts';

/** Wordings of a provider that got a request without any credential. */
const NOTHING_SENT: ReadonlySet<ErrorCode> = new Set([
  'openai-missing-bearer',
  'openai-no-api-key-given',
  'openrouter-missing-header',
  'openrouter-no-credentials',
  'minimax-header-missing',
]);

/** OpenClaw's own errors that are said after a provider answered. */
const AFTER_AN_ANSWER: ReadonlySet<ErrorCode> = new Set([
  'oauth-refresh-failed',
  'login-expired',
  'oauth-token-exchange-failed',
]);

/** In which layer the newest failures happened, and whether a credential left the machine. */
export const layer: Derivation = ({ now }) => {
  const errors = ofKind(now, 'error');
  const isOverHttp = ofKind(now, 'surface').some(({ observation }) => observation.surface === 'http-api');
  const byLayer = new Map<string, FactOf<'error'>>();
  for (const fact of errors) byLayer.set(layerOf(fact.observation.code, isOverHttp), fact);
  const layers = [...byLayer].map(([name, fact]): Conclusion => ({
    derived: { kind: 'layer', layer: name as 'provider' },
    from: [fact],
  }));
  return [...layers, ...failures(errors), ...sent(errors)];
};

/** Bare statuses: who answers them is not said. */
const BARE: ReadonlySet<ErrorCode> = new Set(['http-401', 'http-403']);

/** Whoever calls the gateway over HTTP gets its own statuses. */
function layerOf(code: ErrorCode, isOverHttp: boolean): string {
  return isOverHttp && BARE.has(code) ? 'gateway' : errorMeaning(code).layer;
}

/** What each failure says, by class. */
function failures(errors: readonly FactOf<'error'>[]): readonly Conclusion[] {
  return errors.flatMap((fact): Conclusion[] => {
    const { says } = errorMeaning(fact.observation.code);
    return says === undefined ? [] : [{ derived: { kind: 'failure', says }, from: [fact] }];
  });
}

function sent(errors: readonly FactOf<'error'>[]): readonly Conclusion[] {
  const telling = errors.findLast(({ observation }) => wasSent(observation.code) !== undefined);
  const answer = telling === undefined ? undefined : wasSent(telling.observation.code);
  return telling === undefined || answer === undefined
    ? []
    : [{ derived: { kind: 'sent', sent: answer }, from: [telling] }];
}

function wasSent(code: ErrorCode): boolean | undefined {
  const meaning = errorMeaning(code);
  if (NOTHING_SENT.has(code)) return false;
  if (meaning.layer === 'provider') return meaning.server === undefined ? undefined : true;
  if (meaning.layer !== 'openclaw' || meaning.hides === true || AFTER_AN_ANSWER.has(code)) return undefined;
  return code === 'no-api-key-found' || code === 'missing-api-key-reply' ? false : undefined;
}
