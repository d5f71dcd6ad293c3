import type { Found, Observation } from '../../domain/index.ts';
import { apiHost } from '../shared/api-host.ts';
import { defined, group } from '../shared/find.ts';

import type { Parser } from '../parser.ts';

const URL = /https?:\/\/[^\s"'`<>│)\],;]{4,300}/gu;
/** The person's own test by hand, and configuration, say nothing of where OpenClaw sent its request. */
const BY_HAND =
  /\b(?:curl|wget|Invoke-RestMethod|Invoke-WebRequest|base_?url|docker (?:run|pull)|npm|pip|brew|git clone)\b/iu;
/** An address that stands alone is the value somebody was asked for. */
const ALONE = /^\s*https?:\/\/\S+\s*$/u;
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
  if (BY_HAND.test(text) || ALONE.test(text)) return [];
  const provider = group(PROVIDER, text, 'provider');
  return [...text.matchAll(URL)].flatMap(([url]) => {
    const host = apiHost(url)?.host;
    if (host === undefined) return [];
    const observation: Observation = { kind: 'request-host', host, ...defined({ provider }) };
    return [{ observation, at }];
  });
}
