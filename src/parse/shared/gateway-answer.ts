/** Words with which a running gateway refuses a client: it is reachable, whatever the probe calls the result. */
const REFUSED =
  /unauthorized|pairing required|device identity|device signature|origin not allowed|missing scope|\(1008\)|secure context/iu;
const SILENT =
  /ECONNREFUSED|ECONNRESET|EHOSTUNREACH|ETIMEDOUT|ENOTFOUND|\(1006\b|\btime(?:d )?out\b|budget exhausted|not reachable|unreachable|not running|after waiting/iu;

/**
 * Whether a gateway answered, from the text of a failed probe: a refusal is an answer. Undefined where the text says
 * neither (nothing was sent, for example).
 */
export function gatewayAnswer(text: string): boolean | undefined {
  if (REFUSED.test(text)) return true;
  return SILENT.test(text) ? false : undefined;
}

const LOOPBACK = /wss?:\/\/(?:127\.\d+\.\d+\.\d+|localhost|\[?::1\]?)(?:[:/]|$)/iu;
const URL = /wss?:\/\/\S+/iu;

/**
 * Where a gateway address points: `remote` also for a loopback address that is configured as a remote gateway (a tunnel);
 * `loopback` also for the machine's own address in the local network.
 */
export function gatewayTarget(text: string, source: string): 'loopback' | 'remote' | undefined {
  if (/gateway\.remote|^remote\b/iu.test(source)) return 'remote';
  if (/\blocal\b/iu.test(source) || LOOPBACK.test(text)) return 'loopback';
  return URL.test(text) ? 'remote' : undefined;
}
