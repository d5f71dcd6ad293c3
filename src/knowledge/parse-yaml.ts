import { parse } from 'yaml';

/** The value a YAML text stands for; throws where it is not YAML. Lines are found by `locate`, only when needed. */
export function parseYaml(text: string): unknown {
  return parse(text, { schema: 'core', prettyErrors: false }) as unknown;
}
