import type { Found, Observation } from '../../domain/index.ts';
import { defined, group } from '../shared/find.ts';
import { urlOf } from '../shared/url-of.ts';
import type { Parser } from '../parser.ts';

const URL = /https?:\/\/[^\s"'`<>│)\],;]{4,300}/gu;
/** Pages for people, and addresses of the gateway and of sign-ins, are no model endpoints. */
const PAGE =
  /^(?:docs\.|www\.|console\.|platform\.|help\.|support\.|status\.|github\.com|discord|claude\.ai|npmjs|registry\.npmjs|auth\.|accounts\.|login\.|aistudio\.|raw\.githubusercontent)|\.(?:md|png|jpg|html)$/u;
const GATEWAY = /:18789\b|localhost:1455|127\.0\.0\.1:1455/u;
const API_HOST =
  /^(?:api|api-[\w-]+|[\w-]+-api|[\w-]*aigateway|ark|dashscope[\w-]*|generativelanguage|integrate\.api|bedrock-runtime|inference|router)\.|\.openai\.azure\.com$|^openrouter\.ai$|aiplatform\.googleapis\.com$|cognitiveservices\.azure\.com$/u;
const API_PATH = /\/(?:v\d\w*|api|anthropic|backend-api|chat\/completions|messages|responses|inference|compatible-mode)(?:\/|$)/u;
/** The person's own test by hand, and configuration, say nothing of where OpenClaw sent its request. */
const BY_HAND = /\b(?:curl|wget|Invoke-RestMethod|Invoke-WebRequest|base_?url|docker (?:run|pull)|npm|pip|brew|git clone)\b/iu;
const PROVIDER = /\bprovider=(?<provider>[a-z][\w.-]*)/u;

/** Reads the hosts of API URLs in errors and logs: where requests really went. */
export const requestHost: Parser = {
  id: 'request-host',
  reads: 'URLs of API hosts in errors and logs',
  hints: ['http://', 'https://'],
  parse(segment) {
    return segment.lines.flatMap((line, at) => hosts(line.text, at));
  },
};

function hosts(text: string, at: number): readonly Found[] {
  if (BY_HAND.test(text)) return [];
  const provider = group(PROVIDER, text, 'provider');
  return [...text.matchAll(URL)].flatMap(([url]) => {
    const host = apiHost(url);
    if (host === undefined) return [];
    const observation: Observation = { kind: 'request-host', host, ...defined({ provider }) };
    return [{ observation, at }];
  });
}

function apiHost(url: string): string | undefined {
  const found = urlOf(url);
  if (found === undefined || GATEWAY.test(url)) return undefined;
  const { host, path = '' } = found;
  const api = API_HOST.test(host) || (API_PATH.test(path) && !PAGE.test(host));
  return api ? host : undefined;
}
