import type { Cause, Fix, Knowledge, KnownRegression } from '../domain/index.ts';

/** The documents where each known bug's way around it is a fix of the cause it leads to, behind the cause's own fixes. */
export function withKnownBugs(knowledge: Knowledge): Knowledge {
  const ways = Map.groupBy(knowledge.regressions, ({ cause = 'release-regression' }) => cause);
  const causes = knowledge.causes.map((cause): Cause => ({
    ...cause,
    fixes: [...cause.fixes, ...(ways.get(cause.id) ?? []).map(wayAround)],
  }));
  return { ...knowledge, causes };
}

function wayAround({ id, versions, workaround, commands, undo }: KnownRegression): Fix {
  return {
    for: { versions, when: { kind: 'regression', id } },
    text: workaround,
    where: 'terminal',
    commands,
    ...(undo === undefined ? {} : { undo }),
    bug: id,
  };
}
