import type { Found, Observation } from '../../domain/index.ts';
import { type Note, notes } from '../shared/notes.ts';
import { defined, group, lineOf } from '../shared/find.ts';
import { serviceIssue } from '../shared/gateway-service.ts';
import { between, ran, seen } from '../shared/ran.ts';
import type { Parser } from '../parser.ts';

const COMMAND = /\b(?:openclaw|clawdbot|moltbot)\s+doctor\b/u;
const OWN =
  /^\W*(?:OpenClaw|Clawdbot|Moltbot) doctor\s*$|^\W*Doctor complete\.|^\[(?:error|warning|info)\] core\/doctor\/|"checkId"\s*:\s*"core\/doctor\//u;
const BOXES = [/^\W*(?:OpenClaw|Clawdbot|Moltbot) doctor\s*$|\bOPENCLAW\b/u, /Doctor complete\./u] as const;
/** `doctor --lint` has no line at either end. */
const LINT = /core\/doctor\//u;
const PROFILE =
  /(?:^|[\s"])(?<profile>[a-z][\w.-]*:[\w.@+-]+): (?<state>expired|expiring|cooldown|missing|disabled(?::\w+)?)(?: \((?<left>[^)]{1,20})\))?/u;
const TITLES =
  /^(?:State integrity|Security|Skills status|Plugins|Gateway(?: connection| state directory| service| config)?|Memory search|Model auth|Unknown config keys|OAuth \w.*|Command owner)$/iu;
const BOX_KEYS = /^Unknown config keys$/iu;
const KEY = /^(?:-\s*)?(?<key>[A-Za-z_$][\w.$:[\]-]*)$/u;

/**
 * Reads `openclaw doctor`: its text boxes, and the findings of `doctor --lint [--json]`.
 * Source: openclaw 2026.3.13 and 2026.9.6, src/commands/doctor*.ts.
 */
export const doctor: Parser = {
  id: 'doctor',
  reads: 'openclaw doctor: gateway, model auth, unknown keys, state directories',
  hints: [],
  output: 'doctor',
  parse(segment) {
    const asked = ran(segment, COMMAND, 'doctor');
    const all = notes(segment.lines);
    const own = lineOf(segment, OWN) ?? all.find((note) => TITLES.test(note.title ?? ''))?.at;
    const output = seen(asked, 'doctor', own);
    const facts = all.flatMap((note): readonly Found[] =>
      readNote(note).map((observation) => ({ observation, at: note.at })),
    );
    const isBoxes = own !== undefined && lineOf(segment, LINT) === undefined;
    return [...(isBoxes ? between(output, segment, BOXES) : output), ...facts];
  },
};

function readNote(note: Note): readonly Observation[] {
  const found = modelAuth(note.text) ?? serviceIssue(note.text);
  if (found !== undefined) return [found];
  if (note.title === undefined) return [];
  if (BOX_KEYS.test(note.title)) {
    const key = group(KEY, note.text, 'key');
    return key === undefined ? [] : [{ kind: 'unknown-config-key', key }];
  }
  return sentence(note.text);
}

function sentence(text: string): readonly Observation[] {
  if (/^Gateway not running\b/u.test(text))
    return [{ kind: 'gateway', runtime: 'stopped', reachable: false }];
  if (/^Gateway service not installed\b/u.test(text)) return [{ kind: 'service', manager: 'none' }];
  if (/Multiple state directories detected/iu.test(text)) return [{ kind: 'config-paths', same: false }];
  return [];
}

/** `anthropic:manual: expired (0m) — Re-auth via …` of the box `Model auth`; also where it is quoted in a sentence. */
function modelAuth(text: string): Observation | undefined {
  const found = PROFILE.exec(text)?.groups;
  const profile = found?.['profile'];
  if (found === undefined || profile === undefined) return undefined;
  const provider = profile.slice(0, profile.indexOf(':'));
  const [state = '', reason] = (found['state'] ?? '').split(':');
  if (state === 'cooldown' || state === 'disabled') {
    return {
      kind: 'profile-unusable',
      provider,
      profile,
      state,
      ...defined({ reason, remaining: found['left'] }),
    };
  }
  const status = (['expired', 'expiring', 'missing'] as const).find((one) => one === state);
  if (status === undefined) return undefined;
  return { kind: 'oauth-status', provider, profile, status, ...defined({ expires: found['left'] }) };
}
