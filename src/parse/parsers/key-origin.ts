import type { Observed } from '../../domain/index.ts';
import type { Parser } from '../parser.ts';
import { textIndex } from '../shared/text-index.ts';
import { KEY_SITES, type KeySite } from '../words/key-sites.ts';
import { PROVIDER_WORDS } from '../words/providers.ts';
import { type Sentence, sentences } from '../words/prose.ts';

const NAMES: readonly (readonly [string, KeySite])[] = KEY_SITES.flatMap((site) =>
  site.names.map((name) => [name, site] as const),
).sort(([a], [b]) => b.length - a.length);
const namesIn = textIndex(NAMES, ([name]) => [name]);

const KEY = /\b(?:key|keys|api|token|clave|llave)\b|密钥|秘钥|钥匙/u;
const MADE =
  /\b(?:from|on|at|in|via|through|made|created|create|generated|got|get|bought|copied|took|issued|comes|came|de|en|desde|cree|genere)\b|[从在去的]|官网|创建|生成|申请/u;
const DENIED = /\b(?:not (?:from|on|at|via)|never|dont have|doesnt come from|no es de)\b|不是/u;
const PLANS: readonly (readonly [string, RegExp])[] = [
  ['coding-plan', /\bcoding[ -]?plan\b|编程套餐/u],
  ['token-plan', /\btoken[ -]?plan\b/u],
];
const SHORT_ANSWER = 60;
const SHORT_WORDS = 9;
const OTHER_BUSINESS =
  /\b(?:docs?|error|says|url|baseurl|curl|endpoint|opens?|log ?in|website works|down|status)\b|\/v\d/u;
const WEBSITE =
  /\b(?:the |their |official )*(?<who>[a-z][\w.-]*(?: [a-z]+)?) (?:web ?site|web ?page|homepage|site)\b/u;

/** Reads where somebody says a key was made: a sentence about the key, or a short answer that is little but a site. */
export const keyOrigin: Parser = {
  id: 'key-origin',
  reads: 'the web site on which a key was made, in words',
  hints: [],
  parse: (segment) =>
    sentences(segment).flatMap((sentence) => {
      const observation = segment.part === 'title' ? undefined : originIn(sentence);
      return observation === undefined ? [] : [{ observation, at: sentence.at }];
    }),
};

function originIn(sentence: Sentence): Observed<'key-origin'> | undefined {
  const { text } = sentence;
  if (sentence.question || DENIED.test(text)) return undefined;
  const aboutKey = KEY.test(text) && MADE.test(text);
  if (!aboutKey && !isShortAnswer(text)) return undefined;
  const site = siteIn(text);
  return site === undefined ? vaguely(text) : origin(site, text);
}

/** `the minimax website`: a vendor without saying which of its sites. */
function vaguely(text: string): Observed<'key-origin'> | undefined {
  const who = WEBSITE.exec(text)?.groups?.['who'];
  if (who === undefined) return undefined;
  const provider = PROVIDER_WORDS.get(who) ?? PROVIDER_WORDS.get(who.split(' ', 1)[0] ?? '');
  return { kind: 'key-origin', site: who, ...(provider === undefined ? {} : { provider }) };
}

function isShortAnswer(text: string): boolean {
  return text.length <= SHORT_ANSWER && text.split(' ').length <= SHORT_WORDS && !OTHER_BUSINESS.test(text);
}

function siteIn(text: string): KeySite | undefined {
  return namesIn(text).find(([name]) => standsAlone(text, name))?.[1];
}

/** Whether a name occurs and is not the tail of another host (`api.moonshot.cn`) or the start of a longer word. */
function standsAlone(text: string, name: string): boolean {
  const at = text.indexOf(name);
  if (at < 0) return false;
  if (!/[a-z]/u.test(name)) return true;
  const before = text.slice(0, at);
  return (
    !/(?:[a-z0-9-]|\bapi\.)$/u.test(before.replace(/www\.$/u, '')) &&
    !/^(?:[a-z0-9-]|\/(?:api|backend|v\d))/u.test(text.slice(at + name.length))
  );
}

function origin({ site, provider, region, product: only }: KeySite, text: string): Observed<'key-origin'> {
  const product = only ?? PLANS.find(([, plan]) => plan.test(text))?.[0];
  return {
    kind: 'key-origin',
    site,
    provider,
    ...(region === undefined ? {} : { region }),
    ...(product === undefined ? {} : { product }),
  };
}
