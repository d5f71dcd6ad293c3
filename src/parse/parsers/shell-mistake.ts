import type { Observation, Observed } from '../../domain/index.ts';
import { defined, textOf } from '../shared/find.ts';
import type { Parser } from '../parser.ts';

type Mistake = Observed<'shell-mistake'>['mistake'];

const OURS = 'openclaw|clawdbot|moltbot|claude|codex';
const SLASH =
  'reset|new|status|models?|help|stop|compact|think|verbose|usage|whoami|restart|auth|config|approve|queue|context|commands|elevated|reasoning|session|sessions|agent|agents|clear|exit|quit|settings';
const SUBCOMMAND =
  'models?|modles|gateway|config|configure|status|doctor|channels?|plugins?|agents?|logs?|health|onboard|setup|dashboard|tui|pairing|devices?|secrets|auth|update|login|memory|cron|nodes?|skills?|security|sessions?|message|infer|reset|uninstall|probe|list|token';

/** What shells of macOS, Linux and Windows, and OpenClaw's own argument parser (commander), say to a slip. */
const PATTERNS: readonly (readonly [RegExp, Mistake])[] = [
  [/(?<command>!\s?(?:openclaw|clawdbot|moltbot)): (?:command )?not found/u, 'bang-lines'],
  [
    /event not found: (?<command>!?(?:openclaw|clawdbot|moltbot))|not found: !(?<bang>openclaw)|!(?<event>openclaw)[^:]*: event not found/u,
    'bang-lines',
  ],
  [new RegExp(`no such file or directory: (?<command>/(?:${SLASH}))\\b(?!/)`, 'iu'), 'slash-in-shell'],
  [
    new RegExp(
      `: (?<command>/(?:${SLASH})): (?:no such file or directory|not found|command not found|is a directory)`,
      'iu',
    ),
    'slash-in-shell',
  ],
  [new RegExp(`['‘"“](?<command>/(?:${SLASH}))['’"”] is not recognized`, 'iu'), 'slash-in-shell'],
  [
    new RegExp(`(?:^|[\\s:'‘"“])(?<command>${OURS})['’"”]?(?: [\\w -]{0,60})?: (?:command )?not found`, 'iu'),
    'command-not-found',
  ],
  [new RegExp(`command not found: (?<command>${OURS})\\b`, 'iu'), 'command-not-found'],
  [new RegExp(`unknown command: (?<command>${OURS})\\b`, 'iu'), 'command-not-found'],
  [new RegExp(`['‘"“](?<command>${OURS})['’"”] is not recognized`, 'iu'), 'command-not-found'],
  [new RegExp(`\\b(?<command>${OURS})\\b[^:\\n]{0,60}: command not found`, 'iu'), 'command-not-found'],
];
const UNKNOWN =
  /error: (?:unknown command|too many arguments for|unknown option) ['‘"“](?<command>[\w./-]+)['’"”]/u;
const CONTEXT = new RegExp(
  `openclaw|clawdbot|moltbot|🦞|(?:command|arguments for) ['‘"“](?:${SUBCOMMAND})['’"”]|Did you mean (?:one of )?(?:${SUBCOMMAND})\\b`,
  'iu',
);

/** Commands that did not run at all: typed in the wrong place, or not existing. */
export const shellMistake: Parser = {
  id: 'shell-mistake',
  reads: 'command not found, slash commands in a shell, unknown subcommands',
  hints: [
    'not found',
    'no such file',
    'not recognized',
    'error: unknown',
    'too many arguments',
    'unknown command',
  ],
  parse(segment) {
    const ours = CONTEXT.test(textOf(segment)) || /\bopenclaw\b/u.test(segment.command ?? '');
    return segment.lines.flatMap((line, at) => {
      const observation = mistake(line.text) ?? (ours ? unknown(line.text) : undefined);
      return observation === undefined ? [] : [{ observation, at }];
    });
  },
};

function mistake(text: string): Observation | undefined {
  for (const [pattern, kind] of PATTERNS) {
    const groups = pattern.exec(text)?.groups;
    if (groups === undefined) continue;
    const command = groups['command'] ?? groups['bang'] ?? groups['event'];
    return {
      kind: 'shell-mistake',
      mistake: kind,
      ...defined({ command: command?.replace('!', '').trim() }),
    };
  }
  return undefined;
}

function unknown(text: string): Observation | undefined {
  const command = UNKNOWN.exec(text)?.groups?.['command'];
  return command === undefined ? undefined : { kind: 'shell-mistake', mistake: 'unknown-command', command };
}
