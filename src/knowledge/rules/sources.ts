import type { Rule } from '../rule.ts';

const PUBLIC = /^(?:https:\/\/\S+\.\S|npm:\S+@\d|CHANGELOG \d{4}\.)/u;

/** A source is something other people can open. */
export const checkSources: Rule = ({ value }) =>
  ('sources' in value ? value.sources : []).flatMap(({ at }, index) =>
    PUBLIC.test(at)
      ? []
      : [
          {
            path: ['sources', index, 'at'],
            message: `\`${at}\` cannot be opened by others; expected https://…, npm:openclaw@<version> … or CHANGELOG <version>`,
          },
        ],
  );
