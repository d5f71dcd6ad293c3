import { type ShapeRule } from './secret-shape.ts';

/**
 * A place where the word in front says that a secret follows. `strict`: whatever follows is one, unless it is a
 * placeholder. Otherwise it must look like one, since people also write "token: mismatch".
 */
export interface LabelRule extends ShapeRule {
  readonly strict: boolean;
}

const label = (prefix: RegExp, strict: boolean, shape = 'secret'): LabelRule => ({
  shape,
  prefix,
  strict,
  alphabet: 'value',
  length: 32,
  least: strict ? 3 : 8,
});

const pairing = (prefix: RegExp): LabelRule => ({
  ...label(prefix, true, 'pairing-code'),
  alphabet: 'url',
  length: 8,
  whole: /^(?=[A-Z\d]{6,12}$)/u,
});

/** Labels as they stand in a text; quotation marks between label and value are passed over. */
export const LABELS: readonly LabelRule[] = [
  pairing(/\bpairing code:/giu),
  pairing(/\bpairing approve [a-z]{2,20} /giu),
  label(/\b(?:x-api-key|x-goog-api-key|api-key|xi-api-key)["'`*]{0,3} ?[:=] */giu, true),
  label(/\b(?:proxy-)?authorization["'`*]{0,3} ?[:=] ?(?:(?:bearer|basic|token|bot) +)?/giu, false),
  label(/\b(?:bearer|basic) +(?=[\w~+/.=-]{8})/giu, false),
  label(
    /\b(?:[A-Z][\dA-Z]*_){0,6}(?:API_?KEYS?|ACCESS_KEY|SECRET(?:_KEY|_ACCESS_KEY)?|TOKEN|PASSWORD|PASSWD|PASSPHRASE|CREDENTIAL)(?:_\w{1,20})? ?= */gu,
    true,
  ),
  label(
    /\b(?:gateway|hooks|channels|env)(?:\.\w{1,40}){0,5}\.(?:token|password|botToken|appToken|apiKey|secret)(?:["'`*]{0,3} ?[:=] ?| +)/giu,
    false,
  ),
  label(/\bgateway\.(?:auth|remote)\.(?:token|password)(?=[\w-]{16})/giu, false),
  label(/[?&#](?:token|access_token|key|api_key|apikey|password|secret|auth)=/giu, true),
  label(
    /(?<![\w-])--(?:[a-z]{1,20}-){0,3}(?:token|password|api-key|apikey|secret|passphrase)(?:=| +)/giu,
    true,
  ),
  label(
    /\b(?:api_?key|bot_?token|app_?token|access_?token|refresh_?token|client_?secret|auth_?token|gateway_?token|password|passwd|secret|token|key)["'`*]{0,3} ?[:=] */giu,
    false,
  ),
];

/** One look that tells whether any label can be in a text. */
export const LABEL_WORD =
  /key|token|secret|passw|passphrase|credential|authorization|bearer|basic |pairing|[?&#]auth=/iu;
