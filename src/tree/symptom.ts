import { type ErrorCode, errorMeaning, type Knowledge } from '../domain/index.ts';
import type { Shown } from './mind.ts';

/** A first symptom: an error wording, at a provider where one is concerned, in a version where it is known. */
export interface Symptom {
  readonly code: ErrorCode;
  readonly provider?: string;
  readonly version?: string;
}

/** What a message shows that holds nothing but the symptom. */
export function shownBy({ code, provider, version }: Symptom): Shown {
  return {
    facts: [
      { kind: 'error', code, ...(provider === undefined ? {} : { provider }) },
      ...(version === undefined ? [] : [{ kind: 'version' as const, version }]),
    ],
    so: [],
  };
}

/** The provider whose words an error is; undefined where anybody may say it. */
export function serverOf(code: ErrorCode, { providers }: Knowledge): string | undefined {
  const { server } = errorMeaning(code);
  return providers.find(({ id }) => id === server)?.id;
}
