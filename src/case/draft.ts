import type { Case, Draft } from '../domain/index.ts';

/** Somebody who helps wrote down a cause, or changed it: what was written before stays beside it. The same again changes nothing. */
export function addDraft(state: Case, draft: Draft): Case {
  const { drafts = [] } = state;
  const last = drafts.at(-1);
  const isSame = last?.title === draft.title && last.wrong === draft.wrong && last.fix === draft.fix;
  return isSame ? state : { ...state, drafts: [...drafts, draft] };
}

/** Takes a person's name off what they wrote down. */
export function forgetAuthor(state: Case, user: string): Case {
  const drafts = state.drafts?.map((draft) => (draft.who === user ? { ...draft, who: 'forgotten' } : draft));
  return { ...state, drafts };
}
