/** What OpenClaw adds to a missing key, often in the middle of a sentence: nobody's own words (`src/agents/model-auth.ts`). */
export const STORE_HINT =
  /auth store: \S+(?: \(agentdir: [^)\n]{1,200}\))?\.?(?: configure [^\n]{0,200}?main agentdir\.?)?/giu;
