/** What goes wrong with an answer. */
export type Fault =
  /** 429, nothing done. */
  | { readonly kind: 'rate-limit'; readonly seconds: number; readonly global?: boolean }
  /** An error status, nothing done. */
  | { readonly kind: 'status'; readonly status: number }
  /** A page in the place of an answer, as something between Discord and us gives it; nothing done. */
  | { readonly kind: 'page'; readonly status: number }
  /** Everything done, and a 502 instead of the answer. */
  | { readonly kind: 'lost-answer' }
  /** The connection is reset; nothing done unless `after`. */
  | { readonly kind: 'reset'; readonly after?: boolean }
  /** Never answered, nothing done. */
  | { readonly kind: 'hang' }
  /** Done and answered, late. */
  | { readonly kind: 'slow'; readonly ms: number }
  /** Done at once, answered late: the gateway tells of it first. */
  | { readonly kind: 'late-answer'; readonly ms: number };

/** Which requests a fault meets: by the operation's id in Discord's OpenAPI description, or by method and path. All if empty. */
interface FaultFor {
  readonly operation?: string;
  readonly method?: string;
  readonly path?: RegExp;
  /** How many of them, one if left out. */
  readonly times?: number;
}

/** Faults waiting for their requests. */
export interface Faults {
  readonly add: (fault: Fault, meets?: FaultFor) => void;
  readonly take: (request: {
    operation: string | undefined;
    method: string;
    path: string;
  }) => Fault | undefined;
  readonly clear: () => void;
}

/** A list of faults; each is used up by the requests it meets. */
export function makeFaults(): Faults {
  const waiting: { fault: Fault; meets: FaultFor; left: number }[] = [];
  return {
    add: (fault, meets = {}) => void waiting.push({ fault, meets, left: meets.times ?? 1 }),
    clear: () => void waiting.splice(0),
    take: ({ operation, method, path }) => {
      const found = waiting.find(
        ({ meets, left }) =>
          left > 0 &&
          (!meets.operation || meets.operation === operation) &&
          (!meets.method || meets.method === method) &&
          (!meets.path || meets.path.test(path)),
      );
      if (found) found.left -= 1;
      return found?.fault;
    },
  };
}
