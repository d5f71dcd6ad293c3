import type { Segment } from '../../domain/index.ts';
import { neededTexts } from '../shared/needed-texts.ts';
import { textIndex } from '../shared/text-index.ts';

/** Other programs whose refusals look alike. */
const OTHER_PROGRAM: readonly RegExp[] = [
  /\bnpm (?:err|warn|publish|login|notice)|registry\.npmjs|\bpnpm (?:err|publish)|\byarn (?:npm|publish)/iu,
  /\bdocker (?:pull|push|login)|docker\.io\b|ghcr\.io\b|pull access denied/iu,
  /\bgit (?:push|pull|clone|fetch)\b|\bremote: |\bfatal: |\.git['"]?$|api\.github\.com/imu,
  /\b(?:stripe|paypal|shopify|supabase|firebase|postgres|postgresql|mysql|mongodb|redis|spotify|jira|twilio|sendgrid|mailgun|grafana|sonarr|plex)\b/iu,
  /\b(?:express|flask|django|fastapi|laravel|rails|spring boot|postman|wordpress|nginx|apache|jwt)\b/iu,
  /\b(?:s3 bucket|aws s3|terraform|kubectl|pip3? install|cargo publish|twine|helm)\b/iu,
  /HTTP\/[123](?:\.\d)?\b|requests\.exceptions|urllib|httpx\.|\bwget\b|\bcurl: /iu,
];

const otherProgramsIn = textIndex(OTHER_PROGRAM, neededTexts);

/** Libraries of other people's bots; OpenClaw's channels use none of these. */
const OTHER_BOT =
  /discord\.(?:py|errors|ext|js)\b|telegram\.error|telebot|slack_sdk|tweepy|python-telegram-bot/iu;

/** A request typed by hand, and the hosts where it is about a model all the same. */
const CURL = /\bcurl\b.{1,200}https?:\/\//iu;
const MODEL_HOST =
  /anthropic\.com|openai\.com|openrouter\.ai|moonshot\.|minimax|z\.ai|bigmodel|googleapis|deepseek|dashscope|kimi\.com/iu;

/** How OpenClaw prints a failure at the start of a line, and in the middle of a log line. */
const SIGNS =
  /^[\s>*•"'`│-]*(?:\[(?:local|openclaw|agent|agents|gateway)(?:\/[\w-]+)?\] ?(?:Reason: )?)?(?:⚠️ ?|✗ ?|❌ ?)*/u;
const FRAME =
  /^(?:(?:run error|failovererror|providerautherror|fallbacksummaryerror|gatewayclientrequesterror|agent failed before reply|llm error|llm request failed|llm request rejected|embeddings error)\b|(?:\w+\.)?(?:authentication|permissiondenied|ratelimit|apistatus|badrequest)error: (?:error code: )?[45]\d\d\b|(?:error: |openaierror: )?(?:no|missing) (?:api keys?|credentials?|auth\w*|(?:ANTHROPIC|OPENAI|OPENROUTER|OPEN_ROUTER|GEMINI|GOOGLE|MOONSHOT|KIMI|MINIMAX|ZAI|Z_AI|DEEPSEEK|QWEN|DASHSCOPE|XAI|GROQ|MISTRAL|CEREBRAS|TOGETHER|VOYAGE|NVIDIA|LITELLM|OLLAMA|LM|AZURE_OPENAI|VOLCANO_ENGINE|AI_GATEWAY)_API_KEY)\b|(?:error: |openaierror: )?(?:could not resolve authentication method|the (?:ANTHROPIC|OPENAI|OPENROUTER|OPEN_ROUTER|GEMINI|GOOGLE|MOONSHOT|KIMI|MINIMAX|ZAI|Z_AI|DEEPSEEK|QWEN|DASHSCOPE|XAI|GROQ|MISTRAL|CEREBRAS|TOGETHER|VOYAGE|NVIDIA|LITELLM|OLLAMA|LM|AZURE_OPENAI|VOLCANO_ENGINE|AI_GATEWAY)_API_KEY environment variable)\b|(?:error: )?failed to refresh (?:oauth|access)? ?token|api error: [45]\d\d\b|HTTP [45]\d\d(?:[: ]|\W*$))/iu;
const STATUS_FIRST =
  /^[45]\d\d[: ]{1,2}["'{<]?(?:unauthor|auth|forbidden|invalid|incorrect|missing|error|status code|user|no |not |bad |too many|payment|insufficient|rate|internal|page|fail|model|4\d\d)/iu;
/** The short answer after something was tried. */
const STILL =
  /^(?:no,? |nope,? |it is |it's )?(?:still|same|again|now|sigue|仍然|还是)\W{1,3}(?:(?:a|the|get|getting|same|says|con|un)\W{1,3}){0,3}(?:HTTP |error )?[45]\d\d(?!\d|\.\d)/iu;
const LOGGED =
  /\b(?:rawError|errorMessage|errorPreview|error|detail)=|^\W*(?:agent|diagnostic|model-fallback|provider-transport)\//u;

/** Somebody tells of a failure, or speaks about failures in general, or says that one is gone. */
const TOLD: readonly RegExp[] = [
  /\b(?:get(?:s|ting)?|got|gives?|gave|giving|returns?|returned|fail(?:s|ed|ing)?|throws?|shows?|says?|said|ends?|answers?|keeps?|errors?|http|status|code|da|devuelve|sale|sigue|marca|tira|lanza|arroja|aparece)\W{1,3}(?:(?:a|an|the|me|only|with|in|on|as|out|back|always|this|constant|http|error|status|code|is|un|una|el|con)\W{1,3}){0,4}[45]\d\d(?!\d|\.\d)/iu,
  /(?:报错|返回|提示|错误|出现)\W{0,3}(?:\w+\W{1,3}){0,2}[45]\d\d(?!\d)/u,
  /^[\s>*•"'`│-]*(?:\w+ )?\w*(?:Error|error)[:： ]|\berror\b|报错|错误/u,
  /["'](?:error|message|code|type)["']\s?:/u,
  /\b[45]\d\d (?:since|ever since|now|again|every|all|on (?:every|each|all)|from|after|always|with|desde|siempre)\b/iu,
  /^[\s>*•-]*[\w./-]{2,40}(?: [\w.-]{1,20})?[:：] ?(?:HTTP |error )?[45]\d\d\b/iu,
  /(?:->|=>|→)\s?(?:HTTP |a )?[45]\d\d\b|\b40[13]\W{1,3}(?:invalid|incorrect|wrong|missing)\b/iu,
  /\bfail(?:s|ed|ing)? (?:because|with|due to)\b|无效|失败|不正确|inválida/iu,
];
const GENERAL =
  /\b(?:means?|meaning|i read|what (?:is|does|are)|usually|in general|typically|difference|stands for|according to|(?:should|would|will|must|can) (?:return|answer|give|be)|how (?:do|should|to|would)\b.{1,20}handle|e\.g\.|for example|suppose|imagine|significa|quiere decir)\b|什么意思|是什么/iu;
const FIRST_PERSON =
  /\b(?:i|i.m|i am|i.ve|we|we.re|it|bot|agent|everything|(?:every|each|all) \w+)\b.{1,30}\b(?:get(?:s|ting)?|got|gives?|says?|shows?|fail(?:s|ed|ing)?|throws?|keeps?)\b/iu;
const GONE =
  /\b[45]\d\d\W.{0,16}\b(?:gone|fixed|solved|resolved|away|disappeared)\b|\bno (?:more|longer)\b.{1,16}\b[45]\d\d\b/iu;
const TITLE =
  /\b(?:auth\w*|unauthori[sz]ed|forbidden|http|error|fail\w*|key|token|invalid|status|code|denied)\b|错误|报错|失败/iu;
/** A chat platform's own refusal, as titles name it. */
const PLATFORM_REFUSES =
  /\b(?:telegram|discord|slack|whatsapp|feishu|dingtalk)(?: (?:bot|channel|api|token))*\W{1,3}(?:HTTP |error )?40[013]\b/iu;
const MODEL_WORD =
  /openclaw|clawdbot|moltbot|\b(?:models?|agent|gateway|provider|chat|reply|replies|message|bot|llm|anthropic|claude|sonnet|opus|openai|gpt|codex|chatgpt|openrouter|moonshot|kimi|minimax|glm|z\.ai|zai|gemini|deepseek|qwen|copilot|grok|mistral|ollama|litellm|api[ _-]?key|setup-token)\b|模型|密钥|机器人|智能体|小?龙虾/iu;

/** A cell of a drawn table holds a piece of a sentence. */
const TABLE_ROW = /^\s*│[^│]*│[^│]*│/u;

const LONGEST_WINDOW = 2500;

/** Who writes no more than this names a status because it is what they get. */
const TERSE = 80;

/**
 * Whether a bare status or a word that many servers use is about a model call here: a frame of OpenClaw, or somebody who
 * tells of one, and no other program in sight.
 */
export function modelCalls(segment: Segment): (text: string) => boolean {
  const whole = segment.lines.map((line) => line.text).join('\n');
  if (whole.length > LONGEST_WINDOW) return (text) => isModelCall(text, around(text), segment);
  let window: Around | undefined;
  return (text) => isModelCall(text, (window ??= around(whole)), segment);
}

/** What the surroundings of a text tell. */
interface Around {
  readonly otherProgram: boolean;
  readonly models: boolean;
  readonly terse: boolean;
}

function around(window: string): Around {
  return {
    otherProgram: otherProgramsIn(window.toLowerCase()).some((pattern) => pattern.test(window)),
    models: MODEL_WORD.test(window),
    terse: window.length <= TERSE,
  };
}

function isModelCall(text: string, window: Around, segment: Segment): boolean {
  if (window.otherProgram || isNone(text)) return false;
  if (isFramed(text)) return true;
  if (GENERAL.test(text) && !FIRST_PERSON.test(text)) return false;
  if (segment.part === 'title') return isTitle(text);
  if (window.terse) return !PLATFORM_REFUSES.test(text);
  return window.models && TOLD.some((pattern) => pattern.test(text));
}

/** True for a line of another bot's library, whose platform refuses its token. */
export function isOtherBot(text: string): boolean {
  return OTHER_BOT.test(text);
}

function isNone(text: string): boolean {
  return (CURL.test(text) && !MODEL_HOST.test(text)) || GONE.test(text) || TABLE_ROW.test(text);
}

function isTitle(text: string): boolean {
  return TITLE.test(text) && !PLATFORM_REFUSES.test(text);
}

function isFramed(text: string): boolean {
  const bare = text.replace(SIGNS, '');
  return FRAME.test(bare) || STATUS_FIRST.test(bare) || STILL.test(bare) || LOGGED.test(text);
}
