import { urlOf } from './url-of.ts';

/** Pages for people, and addresses of the gateway and of sign-ins, are no model endpoints. */
const PAGE =
  /^(?:docs\.|www\.|console\.|platform\.|help\.|support\.|status\.|github\.com|discord|claude\.ai|npmjs|registry\.npmjs|auth\.|accounts\.|login\.|aistudio\.|raw\.githubusercontent)/u;
const GATEWAY = /:18789\b|localhost:1455|127\.0\.0\.1:1455/u;
const API_HOST =
  /^(?:api|api-[\w-]+|[\w-]+-api|[\w-]*aigateway|ark|dashscope[\w-]*|generativelanguage|integrate\.api|bedrock-runtime|inference|router)\.|\.openai\.azure\.com$|^openrouter\.ai$|aiplatform\.googleapis\.com$|cognitiveservices\.azure\.com$/u;
const API_PATH =
  /\/(?:v\d\w*|api|anthropic|backend-api|chat\/completions|messages|responses|inference|compatible-mode)(?:\/|$)/u;

/** Host and path of a URL of a model API, by the form of its host or path; undefined for any other page or address. */
export function apiHost(url: string): { readonly host: string; readonly path?: string } | undefined {
  const found = urlOf(url);
  if (found === undefined || GATEWAY.test(url) || PAGE.test(found.host)) return undefined;
  return API_HOST.test(found.host) || API_PATH.test(found.path ?? '') ? found : undefined;
}
