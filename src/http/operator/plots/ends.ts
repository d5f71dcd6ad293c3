/** How a thread ended well, by who said so, with its colour and its name. The two are never added up. */
export const CONFIRMED = [
  ['solvedByAsker', 'good', 'confirmed by the asker'],
  ['solvedByHelper', 'fine', 'confirmed by a helper'],
] as const;

/** Every way a thread can stand, in the order in which they are drawn. */
export const ENDS = [
  ...CONFIRMED,
  ['silent', 'dim', 'silent'],
  ['handedOver', 'warn', 'handed over'],
  ['open', 'open', 'open'],
] as const;
