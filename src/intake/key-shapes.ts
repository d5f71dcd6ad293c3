import { type ShapeRule } from './secret-shape.ts';

const MIXED = /\d/u;
const rule = (
  shape: string,
  prefix: RegExp,
  sizes: { length: number; least?: number; certainFrom?: number; whole?: RegExp },
): ShapeRule => ({ shape, prefix, alphabet: 'url', least: 20, ...sizes });

/** Keys of model providers, the more telling prefix first. Seen: the providers' consoles and OpenClaw 2026.9.6's redaction list. */
export const PROVIDER_KEYS: readonly ShapeRule[] = [
  rule('anthropic-api-key', /[Ss][Kk]-ant-api\d\d-?/uy, { length: 108, certainFrom: 90 }),
  rule('anthropic-oauth-token', /[Ss][Kk]-ant-o[ar]t\d\d-?/uy, { length: 108, certainFrom: 80 }),
  rule('anthropic-admin-key', /[Ss][Kk]-ant-admin\d*-?/uy, { length: 108, certainFrom: 90 }),
  rule('anthropic-session-key', /[Ss][Kk]-ant-sid\d\d-?/uy, { length: 108, certainFrom: 90 }),
  rule('anthropic-api-key', /[Ss][Kk]-ant-/uy, { length: 108, certainFrom: 90 }),
  rule('openrouter-api-key', /[Ss][Kk]-or-(?:v\d-)?/uy, { length: 73, certainFrom: 73, whole: MIXED }),
  rule('kimi-api-key', /[Ss][Kk]-kimi-/uy, { length: 72, certainFrom: 56, whole: MIXED }),
  rule('openai-admin-key', /[Ss][Kk]-admin-/uy, { length: 164, certainFrom: 100, whole: MIXED }),
  rule('openai-api-key', /[Ss][Kk]-(?:proj|svcacct|None)-/uy, { length: 164, certainFrom: 100 }),
  rule('qwen-api-key', /[Ss][Kk]-sp-/uy, { length: 40, whole: MIXED }),
  rule('minimax-api-key', /[Ss][Kk]-cp-/uy, { length: 125, certainFrom: 100, whole: MIXED }),
  rule('google-api-key', /AIza/uy, { length: 39, certainFrom: 39 }),
  rule('google-api-key', /AQ\.(?=[A-Z])/uy, { length: 53, least: 24, whole: MIXED }),
  rule('google-oauth-token', /ya29\./uy, { length: 200, least: 24, certainFrom: 100 }),
  rule('groq-api-key', /gsk_/uy, { length: 56, certainFrom: 56 }),
  rule('xai-api-key', /xai-/uy, { length: 84, certainFrom: 84, whole: MIXED }),
  rule('perplexity-api-key', /pplx-/uy, { length: 53, certainFrom: 53, whole: MIXED }),
  rule('huggingface-token', /hf_/uy, { length: 37, certainFrom: 37 }),
  rule('cerebras-api-key', /csk-/uy, { length: 52, certainFrom: 52, whole: MIXED }),
  rule('nvidia-api-key', /nvapi-/uy, { length: 70, certainFrom: 64 }),
  rule('venice-api-key', /vapi_/uy, { length: 48, whole: MIXED }),
  rule('fireworks-api-key', /fw[-_]/uy, { length: 27, whole: MIXED }),
  rule('xiaomi-api-key', /tp-/uy, { length: 40, whole: MIXED }),
  rule('replicate-token', /r8_/uy, { length: 40, certainFrom: 40 }),
  rule('fal-api-key', /fal_/uy, { length: 40, whole: MIXED }),
  rule('qianfan-api-key', /bce-v3\/ALTAK-/uy, { length: 80, least: 24, certainFrom: 60 }),
  rule('zai-api-key', /[\da-f]{32}\./uy, { length: 49, least: 44 }),
  rule('sk-api-key', /[Ss][Kk][-_]/uy, { length: 51, whole: MIXED }),
];

/** Everything else a help thread may show: bots, hosts of code, clouds, messengers. */
export const OTHER_KEYS: readonly ShapeRule[] = [
  rule('github-token', /gh[pousr]_/uy, { length: 40, certainFrom: 40 }),
  rule('github-token', /github_pat_/uy, { length: 93, certainFrom: 80 }),
  rule('gitlab-token', /glpat-/uy, { length: 26, certainFrom: 26 }),
  rule('npm-token', /npm_/uy, { length: 40, certainFrom: 40, whole: MIXED }),
  rule('slack-token', /xox[abeoprs]-/uy, { length: 50, certainFrom: 40, whole: MIXED }),
  rule('slack-token', /xapp-/uy, { length: 90, certainFrom: 60, whole: MIXED }),
  rule('tavily-api-key', /tvly-/uy, { length: 41, whole: MIXED }),
  rule('notion-token', /ntn_/uy, { length: 50, whole: MIXED }),
  rule('aws-access-key', /A(?:KIA|SIA)(?=[\dA-Z]{8})/uy, { length: 20, certainFrom: 20 }),
  rule('openai-refresh-token', /rt_/uy, { length: 90, least: 30, whole: MIXED }),
  { ...rule('google-refresh-token', /1\/\/0/uy, { length: 103, least: 40 }) },
  {
    shape: 'jwt',
    prefix: /eyJ/uy,
    alphabet: 'dotted',
    length: 200,
    least: 36,
    certainFrom: 100,
    whole: /^[\w-]{10,}\.[\w-]{10,}/u,
  },
  rule('telegram-bot-token', /\d{8,10}:(?=[\w-]{2})/uy, {
    length: 46,
    least: 43,
    certainFrom: 45,
    whole: /[A-Za-z]/u,
  }),
  {
    shape: 'discord-bot-token',
    prefix: /[MNO][\w-]{22,27}\.[\w-]{6}\./uy,
    alphabet: 'url',
    length: 70,
    least: 56,
    certainFrom: 59,
  },
  rule('discord-webhook', /discord(?:app)?\.com\/api\/(?:v\d+\/)?webhooks\/\d{10,}\//uy, {
    length: 120,
    least: 60,
    certainFrom: 100,
  }),
];

/** One look that tells whether any of the above can be in a squeezed text. Every prefix begins with one of these. */
export const KEY_START =
  /[Ss][Kk][-_]|AIza|AQ\.[A-Z]|ya29\.|gsk_|xai-|pplx-|hf_|csk-|nvapi-|vapi_|fw[-_]|tp-|r8_|fal_|bce-v3\/|(?<![\da-f])[\da-f]{32}\.|gh[pousr]_|github_pat_|glpat-|npm_|xox[abeoprs]-|xapp-|tvly-|ntn_|A(?:KIA|SIA)[\dA-Z]|rt_|1\/\/0|eyJ|(?<!\d)\d{8,10}:|(?<![\w.])[MNO][\w-]{22,27}\.|discord(?:app)?\.com\/api\//gu;
