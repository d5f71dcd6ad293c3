import { refuse } from '../world/api-error.ts';
import type { World } from '../world/world.ts';

/** A file of a multipart request. */
export interface Upload {
  /** The number in its field `files[n]`. */
  readonly index: string;
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** A request that was found to be well-formed. */
export interface Call {
  readonly world: World;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly files: readonly Upload[];
}

/** An answer; without `json` it has no body. */
export interface Answer {
  readonly status: number;
  readonly json?: unknown;
}

/** What the double does for one operation of the API. Throws ApiError to refuse. */
export type Handler = (call: Call) => Answer;

export const ok = (json: unknown): Answer => ({ status: 200, json });
export const DONE: Answer = { status: 204 };

/** A value of the request's path. */
export const param = (call: Call, name: string): string => call.params[name] ?? refuse('notFound');
