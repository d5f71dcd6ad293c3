import type { ErrorCode } from '../../domain/index.ts';
import { ANTHROPIC } from './anthropic.ts';
import { CHANNELS } from './channels.ts';
import { GATEWAY } from './gateway.ts';
import { GENERIC } from './generic.ts';
import { GOOGLE } from './google.ts';
import { KIMI_MOONSHOT } from './kimi-moonshot.ts';
import { MINIMAX } from './minimax.ts';
import { NO_KEY } from './no-key.ts';
import { OPENAI } from './openai.ts';
import { OPENCLAW } from './openclaw.ts';
import { OPENROUTER } from './openrouter.ts';
import { OTHERS } from './others.ts';
import { REWRITES } from './rewrites.ts';
import type { Wording } from './wording.ts';
import { ZAI } from './zai.ts';

/** Every wording of every code. A code without a wording does not compile. */
const BY_CODE = {
  ...ANTHROPIC,
  ...OPENAI,
  ...OPENROUTER,
  ...KIMI_MOONSHOT,
  ...MINIMAX,
  ...ZAI,
  ...GOOGLE,
  ...OTHERS,
  ...GATEWAY,
  ...CHANNELS,
  ...NO_KEY,
  ...OPENCLAW,
  ...REWRITES,
  ...GENERIC,
} as const satisfies Record<ErrorCode, readonly Wording[]>;

/** One wording and the code it stands for. */
export interface Row extends Wording {
  readonly code: ErrorCode;
}

/** The tables as one list, in the order in which the wordings are tried. */
export const ALL_WORDINGS: readonly Row[] = Object.entries(BY_CODE).flatMap(([code, wordings]) =>
  wordings.map((wording: Wording) => ({
    ...wording,
    code: code as ErrorCode,
  })),
);
