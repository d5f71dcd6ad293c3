import type { Found } from '../../domain/index.ts';
import type { Entry } from './entries.ts';
import { readModels } from './read-models.ts';
import { readProfiles } from './read-profiles.ts';
import { readRoot } from './read-root.ts';
import { readState } from './read-state.ts';

/** Settings of the gateway and of the installation that decide between causes; never a token. */
const WORTH =
  /(?:^|\.)(?:gateway\.(?:mode|bind|auth\.mode|controlUi\.allowInsecureAuth)|agentRuntime(?:\.id)?|env\.shellEnv\.enabled|models\.mode|dmPolicy|groupPolicy)$/u;

const LISTS = /(?:^|\.)gateway\.controlUi\.allowedOrigins$/u;

/** Everything a pasted configuration says. `named`: the text calls the file openclaw.json (or clawdbot.json). */
export function readConfig(entries: readonly Entry[], named: boolean): readonly Found[] {
  return [
    ...readModels(entries),
    ...readProfiles(entries),
    ...readState(entries),
    ...readRoot(entries, named),
    ...entries.flatMap(setting),
  ];
}

function setting(entry: Entry): readonly Found[] {
  const path = entry.path.join('.');
  const value = entry.value;
  if (value === undefined || !(entry.element ? LISTS : WORTH).test(path)) return [];
  return [{ observation: { kind: 'config-value', path, value: value.slice(0, 80) }, at: entry.at }];
}
