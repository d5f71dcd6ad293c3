import type { Found, Observation, Observed } from '../../domain/index.ts';
import type { Parser } from '../parser.ts';
import { given } from '../shared/given.ts';
import { groupsOf } from '../shared/groups-of.ts';

const STORE = /auth (?:store:|profile store) (?<path>.{0,240}?\.(?:json|sqlite))\b/iu;
const AGENT = /[/\\]agents[/\\](?<agent>[\w.-]+)(?:[/\\]|\b)/u;
const AGENT_DIR = /agentDir: (?<dir>[^)]{1,240})/u;
const HOME = /^(?:\/home\/[^/]+|\/Users\/[^/]+|[A-Za-z]:\\Users\\[^\\]+|\/root)(?=[/\\])/u;
const CONTAINER = /^\/(?:home\/node|app|data|config)\//u;
const USER = /^(?:~|\/home\/|\/Users\/|[A-Za-z]:\\Users\\)/u;
const DOUBLED = /\.openclaw[/\\]\.openclaw/u;

/** The credential store an error names: which agent's it is, of which era, and whose home it lies in. */
export const agentPath: Parser = {
  id: 'agent-path',
  reads: 'the store path inside an error',
  hints: ['auth store: ', 'auth profile store '],
  parse(segment) {
    return segment.lines.flatMap((line, at): readonly Found[] => {
      const path = groupsOf(STORE, line.text)?.['path'];
      return path === undefined ? [] : readPath(path, line.text).map((observation) => ({ observation, at }));
    });
  },
};

function readPath(path: string, text: string): readonly Observation[] {
  const directory = groupsOf(AGENT_DIR, text)?.['dir'];
  const agent = (groupsOf(AGENT, path) ?? groupsOf(AGENT, directory))?.['agent']?.toLowerCase();
  const store: Observation = {
    kind: 'auth-store',
    store: eraOf(path),
    ...given({ agent }),
    path: path.replace(HOME, '~'),
  };
  const owner: Observation = { kind: 'state-path', owner: ownerOf(path) };
  return agent === undefined ? [store, owner] : [store, owner, { kind: 'agent', agent }];
}

function eraOf(path: string): Observed<'auth-store'>['store'] {
  if (path.endsWith('.json')) return 'json';
  return path.includes('openclaw-agent.sqlite') ? 'agent-sqlite' : 'state-sqlite';
}

function ownerOf(path: string): Observed<'state-path'>['owner'] {
  if (DOUBLED.test(path)) return 'odd';
  if (path.startsWith('/root/')) return 'root';
  if (CONTAINER.test(path)) return 'container';
  return USER.test(path) ? 'user' : 'odd';
}
