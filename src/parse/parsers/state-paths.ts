import type { Found, Observed } from '../../domain/index.ts';
import type { Parser } from '../parser.ts';

type Owner = Observed<'state-path'>['owner'];

const PATH =
  /(?<![\w~./\\-])(?<path>(?:[A-Za-z]:)?(?:[\\/][\w.@ -]{1,60}){0,8}[\\/]\.(?:openclaw|clawdbot|moltbot)(?:-[\w-]+)?)(?<rest>[\\/]\.openclaw)?(?=[\\/\s"'`,;:)\]│]|$)/gu;
const STATE = /\.(?:openclaw|clawdbot|moltbot)/u;
/** Homes that images and add-ons use: the official image, ClawHub and Coolify images, Home Assistant. */
const CONTAINER = /^\/(?:home\/node|data|config|app|home\/openclaw|home\/linuxbrew|share|addon_configs?)\//u;
const HOME =
  /^(?:\/home\/[^/]+|\/Users\/[^/]+|\/var\/home\/[^/]+|[A-Za-z]:[\\/]Users[\\/][^\\/]+)[\\/]\.[^\\/]+$/u;

/** Reads where state directories lie (`/root/.openclaw`, `/home/node/.openclaw`, `/.openclaw`), whoever prints them. */
export const statePaths: Parser = {
  id: 'state-paths',
  reads: 'home and state paths in outputs',
  hints: ['.openclaw', '.clawdbot', '.moltbot'],
  parse(segment) {
    return segment.lines.flatMap((line, at): readonly Found[] => {
      if (!STATE.test(line.text)) return [];
      const owners = [...line.text.matchAll(PATH)].map(({ groups }) =>
        groups?.['rest'] === undefined ? ownerOf(groups?.['path'] ?? '') : 'odd',
      );
      return [...new Set(owners)].map((owner) => ({ observation: { kind: 'state-path', owner }, at }));
    });
  },
};

/** `odd`: neither a home nor a known image's directory, such as `/.openclaw` where HOME was not set. */
function ownerOf(path: string): Owner {
  if (/^\/(?:var\/)?root\/\.[^/]+$/u.test(path)) return 'root';
  if (CONTAINER.test(path)) return 'container';
  return HOME.test(path) ? 'user' : 'odd';
}
