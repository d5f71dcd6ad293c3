import type { Entry } from './entries.ts';

const NAMED = /openclaw|clawdbot|moltbot|auth-profiles\.json|auth-state\.json|\bmodels\.json/iu;
const PATH =
  /(?:^|\.)(?:agents\.(?:defaults|list)|models\.(?:providers|mode)|auth\.(?:profiles|order|cooldowns)|gateway\.(?:mode|bind|auth|controlUi|remote|port)|plugins\.entries|channels\.(?:defaults|discord|telegram|slack|whatsapp|signal|imessage|feishu)|usageStats|lastGood|defaults\.(?:model|models|workspace|heartbeat|sandbox)|meta\.lastTouchedVersion|wizard\.lastRun\w+|authProfileOverride|authProfileOverrideSource|agentRuntime)(?:\.|$)/u;
const API =
  /^(?:openai-completions|openai-responses|openai-codex-responses|anthropic-messages|google-generative-ai|github-copilot|bedrock-converse-stream)$/u;
const CREDENTIAL_TYPE = /^(?:api_key|token|oauth|aws-sdk)$/u;
const PROFILE = /^[a-z][\w.-]*:\S+$/u;

/**
 * Whether pasted configuration is OpenClaw's own (openclaw.json, models.json, auth-profiles.json, auth-state.json) and not
 * another program's: by a name in the text around it, or by keys and values that only OpenClaw uses.
 * Source: openclaw 2026.3.13 and 2026.9.6, config schema and auth store.
 */
export function isOpenClaw(entries: readonly Entry[], text: string): boolean {
  return NAMED.test(text) || entries.some(isOwn);
}

function isOwn(entry: Entry): boolean {
  if (PATH.test(entry.path.join('.'))) return true;
  const [parent, key] = [entry.path.at(-2) ?? '', entry.path.at(-1) ?? ''];
  const value = entry.value ?? '';
  if (key === 'api') return API.test(value);
  if (key === 'type' || key === 'mode') return PROFILE.test(parent) && CREDENTIAL_TYPE.test(value);
  return PROFILE.test(parent) && /^(?:disabledUntil|cooldownUntil|blockedUntil|failureCounts)$/u.test(key);
}
