import { isPlaceholder, looksRandom } from './is-placeholder.ts';
import { type Span } from './span.ts';

const STRICT_NAMES =
  'api_?key|bot_?token|app_?token|access_?token|refresh_?token|id_?token|auth_?token|client_?secret|signing_?secret|token|password|passwd|passphrase|[A-Z][A-Z\\d_]{2,40}_(?:KEY|TOKEN|SECRET|PASSWORD)';
const LAX_NAMES = 'key|access|refresh|secret|auth|x-api-key|authorization';
const QUOTED = (names: string): RegExp =>
  new RegExp(`["“”](?:${names})["“”] ?[:=]\\s{0,4}["“”](?<value>[^"“”\\n]{3,900})`, 'giu');
const QUOTED_STRICT = QUOTED(STRICT_NAMES);
const QUOTED_LAX = QUOTED(LAX_NAMES);
const IN_URL = /:\/\/[^\s/:@"'<>]{0,80}:(?<value>[^\s/@"'<>]{1,200})@/gu;
const CONFIG_SET =
  /\bconfig set [\w.-]{1,80}\.(?:token|password|botToken|apiKey|secret) +["']?(?<value>[^\s"']{3,300})/giu;
/** Long runs of mixed letters and digits on their own, not part of a path, an address or an id with a known beginning. */
const ALONE = /(?<![\w./:@#=-])(?<value>[\w-]{36,400})(?![\w/@-])/gu;
/** What stands where a secret was. */
const REDACTED = /<[a-z-]{3,30} len=\d/u;
const KNOWN_ID = /^(?:req|msg|call|chatcmpl|resp|run|toolu|cmpl|org|proj|user|wrkr|fc|rs|probe)[-_]/iu;
const UUID = /^[\da-f]{8}-[\da-f]{4}-/iu;
const PEM = /-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----/gu;
const PEM_END = /-----END [A-Z ]{0,40}PRIVATE KEY-----/gu;
const PEM_BODY = /(?:[\s\w+/=>"'`\\│]|\[local\])*/uy;

/** Secrets that are known by what stands around them, as the text is: JSON values, addresses, blocks, long random runs. */
export function findPlain(text: string): readonly Span[] {
  return [
    ...pemBlocks(text),
    ...values(text, QUOTED_STRICT, (value) => !isPlaceholder(value)),
    ...values(text, QUOTED_LAX, (value) => value.length >= 8 && !isPlaceholder(value) && looksRandom(value)),
    ...values(text, IN_URL, (value) => !isPlaceholder(value)),
    ...values(text, CONFIG_SET, (value) => !isPlaceholder(value)),
    ...values(text, ALONE, isMixed),
  ];
}

function values(text: string, pattern: RegExp, isSecret: (value: string) => boolean): readonly Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(pattern)) {
    const value = match.groups?.['value'] ?? '';
    if (value.startsWith('<') || REDACTED.test(value) || !isSecret(value)) continue;
    const start = match.index + match[0].lastIndexOf(value);
    found.push({ start, end: start + value.length, shape: 'secret', length: value.length, certain: false });
  }
  return found;
}

function isMixed(value: string): boolean {
  if (KNOWN_ID.test(value) || UUID.test(value) || isPlaceholder(value)) return false;
  const [upper, lower, digits] = [/[A-Z]/gu, /[a-z]/gu, /\d/gu].map((kind) => value.match(kind)?.length ?? 0);
  return (upper ?? 0) >= 4 && (lower ?? 0) >= 4 && (digits ?? 0) >= 2;
}

function pemBlocks(text: string): readonly Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(PEM)) {
    const body = match.index + match[0].length;
    if (body < (found.at(-1)?.end ?? 0)) continue;
    PEM_END.lastIndex = body;
    const close = PEM_END.exec(text);
    PEM_BODY.lastIndex = body;
    const end =
      close === null ? body + (PEM_BODY.exec(text)?.[0].length ?? 0) : close.index + close[0].length;
    found.push({
      start: match.index,
      end,
      shape: 'private-key',
      length: end - match.index,
      certain: close !== null,
    });
  }
  return found;
}
