import type { Rule } from './rule.ts';

/** What people did and what they have. */
export const DEED_RULES: readonly Rule[] = [
  { claim: 'updated-openclaw', terms: 'updated release', within: 6, not: 'key otherServer' },
  { claim: 'updated-openclaw', terms: 'updated calendar', within: 10, not: 'key otherServer' },
  { claim: 'updated-openclaw', terms: 'since version', within: 4, ordered: true, not: 'otherServer' },
  { claim: 'updated-openclaw', terms: 'went calendar', within: 8 },
  { claim: 'several-agents', terms: 'several agent', within: 3, ordered: true },
  { claim: 'several-agents', terms: 'agent several agent', within: 6 },
  { claim: 'several-agents', terms: 'manyAgents' },
  {
    claim: 'switched-provider',
    terms: 'switched provider toward provider',
    within: 10,
    across: true,
    ordered: true,
  },
  { claim: 'switched-provider', terms: 'switched toward provider', within: 6, ordered: true },
  { claim: 'switched-provider', terms: 'unusedNow provider', within: 4 },
  { claim: 'switched-provider', terms: '~wishes switched provider', within: 6 },
  { claim: 'added-credit', terms: 'pays funds', within: 6, ordered: true },
  { claim: 'added-credit', terms: 'funds pays', within: 4, ordered: true },
  { claim: 'added-credit', terms: 'pays sum', within: 4, ordered: true, not: 'key' },
  { claim: 'restarted-gateway', terms: 'restarted', not: 'since itself' },
  { claim: 'replaced-key', terms: 'made freshKey', within: 6 },
  { claim: 'replaced-key', terms: 'made newer key', within: 5, ordered: true },
  { claim: 'replaced-key', terms: 'renewed key', within: 4 },
  { claim: 'logged-in-again', terms: 'loggedIn wentWell', within: 8 },
  { claim: 'edited-config', terms: 'wrote configFile', within: 6 },
  { claim: 'has-subscription', terms: 'subscription', not: 'maybe' },
];
