/** A refusal as Discord words it: HTTP status, JSON error code, and per field what is wrong. */
export class ApiError extends Error {
  readonly status: number;
  readonly code: number;
  readonly errors: FormErrors | undefined;
  /** Whether a bot that keeps Discord's rules could never have met it. */
  readonly isViolation: boolean;

  constructor(
    [status, code, message]: readonly [number, number, string],
    more: { errors?: FormErrors; isViolation?: boolean } = {},
  ) {
    super(message);
    this.status = status;
    this.code = code;
    this.errors = more.errors;
    this.isViolation = more.isViolation ?? code === 50035;
  }
}

/** Nested by field, with `_errors` at the leaves. */
export interface FormErrors {
  [field: string]: FormErrors | FormFault[];
}

/** One complaint about one field. */
interface FormFault {
  readonly code: string;
  readonly message: string;
}

/** A complaint with the way to its field. */
export interface FieldFault extends FormFault {
  readonly path: readonly (string | number)[];
}

/** Discord's refusals, by what they say. Source: docs.discord.com/developers/topics/opcodes-and-status-codes (JSON error codes). */
export const REFUSALS = {
  notFound: [404, 0, '404: Not Found'],
  unauthorized: [401, 0, '401: Unauthorized'],
  unknownChannel: [404, 10003, 'Unknown Channel'],
  unknownGuild: [404, 10004, 'Unknown Guild'],
  unknownMember: [404, 10007, 'Unknown Member'],
  unknownMessage: [404, 10008, 'Unknown Message'],
  unknownRole: [404, 10011, 'Unknown Role'],
  unknownUser: [404, 10013, 'Unknown User'],
  unknownEmoji: [400, 10014, 'Unknown Emoji'],
  unknownWebhook: [404, 10015, 'Unknown Webhook'],
  unknownInteraction: [404, 10062, 'Unknown interaction'],
  unknownCommand: [404, 10063, 'Unknown application command'],
  unknownTag: [404, 10087, 'Unknown Tag'],
  tooManyReactions: [400, 30010, 'Maximum number of reactions reached (20)'],
  tooLarge: [413, 40005, 'Request entity too large'],
  acknowledged: [400, 40060, 'Interaction has already been acknowledged.'],
  tagRequired: [400, 40067, 'A tag is required to create a forum post in this channel'],
  missingAccess: [403, 50001, 'Missing Access'],
  notYours: [403, 50005, 'Cannot edit a message authored by another user'],
  closed: [403, 50007, 'Cannot send messages to this user'],
  empty: [400, 50006, 'Cannot send an empty message'],
  noText: [400, 50008, 'Cannot send messages in a non-text channel'],
  missingPermissions: [403, 50013, 'Missing Permissions'],
  system: [403, 50021, 'Cannot execute action on a system message'],
  wrongChannelType: [400, 50024, 'Cannot execute action on this channel type'],
  webhookToken: [401, 50027, 'Invalid Webhook Token'],
  form: [400, 50035, 'Invalid Form Body'],
  badJson: [400, 50109, 'The request body contains invalid JSON.'],
  archived: [400, 50083, 'Thread is archived'],
  noHistory: [400, 160002, 'Cannot reply without permission to read message history'],
  hasThread: [400, 160004, 'A thread has already been created for this message'],
  locked: [403, 160005, 'Thread is locked'],
} as const;

/** Throws the refusal named; with `isViolation` it is one a bot could have known of beforehand. */
export function refuse(name: keyof typeof REFUSALS, isViolation = false): never {
  throw new ApiError(REFUSALS[name], { isViolation });
}

/** The refusal of a form, complaints nested by field; nothing where there are none. */
export function refuseForm(faults: readonly FieldFault[]): void {
  if (faults.length === 0) return;
  const errors: FormErrors = {};
  for (const { path, code, message } of faults) {
    let at = errors;
    for (const step of path) at = (at[step] ??= {}) as FormErrors;
    ((at['_errors'] ??= []) as FormFault[]).push({ code, message });
  }
  throw new ApiError(REFUSALS.form, { errors });
}
