import type { Case, Notice } from '../domain/index.ts';

/** Writes down what the author of a message is to be told alone; what was written down for the same message gives way. */
export function addNotice(state: Case, notice: Notice): Case {
  return { ...state, notices: [...noticesBut(state, notice.message), notice] };
}

/** The author was told, or can never be. */
export function dropNotice(state: Case, message: string): Case {
  return { ...state, notices: noticesBut(state, message) };
}

function noticesBut({ notices = [] }: Case, message: string): Notice[] {
  return notices.filter((one) => one.message !== message);
}
