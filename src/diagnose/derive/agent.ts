import { type Derivation, newest, ofKind } from '../situation.ts';

/** The failing agent, where it is not `main`. */
export const agent: Derivation = ({ now }) => {
  const session = newest(now, 'session-model');
  const named =
    newest(now, 'agent') ??
    ofKind(now, 'error').findLast(({ observation }) => observation.agent !== undefined);
  const name = named?.observation.agent ?? session?.observation.agent;
  const from = named ?? session;
  return name === undefined || name === 'main' || from === undefined
    ? []
    : [{ derived: { kind: 'other-agent', agent: name }, from: [from] }];
};
