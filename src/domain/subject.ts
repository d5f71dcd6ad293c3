/** What the words of somebody with this kind of trouble can be about. */
export const SUBJECTS = [
  'key',
  'sign-in',
  'credit',
  'limit',
  'cooldown',
  'gateway-token',
  'pairing',
  'device',
  'dashboard',
  'channel-token',
  'config',
  'model',
  'secret-ref',
  'env',
  'endpoint',
  'agent-store',
  'profile-order',
  'local-server',
] as const;

/** One of the subjects. */
export type Subject = (typeof SUBJECTS)[number];
