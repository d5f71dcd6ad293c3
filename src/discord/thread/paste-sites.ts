import type { PostFile } from './post.ts';

/** A site people paste logs into: its origin, and the address of the bare text behind a page; undefined for its other pages. */
export interface PasteSite {
  readonly origin: string;
  readonly textOf: (page: URL) => string | undefined;
}

const ID = /^\/(?:raw\/)?(?<id>[\w-]{3,40})(?:\.\w{1,8})?\/?$/u;
const GIST = /^\/(?<gist>[\w-]{1,39}\/[0-9a-f]{20,40})\/?$/u;

function site(host: string, textAt: (id: string) => string): PasteSite {
  return {
    origin: `https://${host}`,
    textOf: ({ pathname }) => {
      const id = ID.exec(pathname)?.groups?.['id'];
      return id === undefined ? undefined : textAt(id);
    },
  };
}

const GISTS: PasteSite = {
  origin: 'https://gist.github.com',
  textOf: ({ pathname }) => {
    const gist = GIST.exec(pathname)?.groups?.['gist'];
    return gist === undefined ? undefined : `https://gist.githubusercontent.com/${gist}/raw`;
  },
};

/** The only sites that are asked: an address in a message is somebody else's text, and may point anywhere. */
export const PASTE_SITES: readonly PasteSite[] = [
  site('pastebin.com', (id) => `https://pastebin.com/raw/${id}`),
  site('dpaste.com', (id) => `https://dpaste.com/${id}.txt`),
  site('dpaste.org', (id) => `https://dpaste.org/${id}/raw`),
  site('paste.rs', (id) => `https://paste.rs/${id}`),
  site('pastes.dev', (id) => `https://api.pastes.dev/${id}`),
  site('bpa.st', (id) => `https://bpa.st/raw/${id}`),
  site('paste.mozilla.org', (id) => `https://paste.mozilla.org/${id}/raw`),
  site('termbin.com', (id) => `https://termbin.com/${id}`),
  GISTS,
];

const ADDRESS = /https?:\/\/[^\s<>()"'`]{4,300}/gu;
const MOST = 3;

/** The pastes a text links to, as files to download; no other address is looked at. */
export function linkedPastes(text: string, sites: readonly PasteSite[]): readonly PostFile[] {
  const pages = (text.match(ADDRESS) ?? []).filter((address) => URL.canParse(address));
  const found = [...new Set(pages)].flatMap((address): readonly PostFile[] => {
    const page = new URL(address);
    const url = sites.find(({ origin }) => origin === page.origin)?.textOf(page);
    const name = `${page.hostname}-${page.pathname.split('/').at(-1) ?? ''}.txt`;
    return url === undefined ? [] : [{ name, url, size: 0 }];
  });
  return found.slice(0, MOST);
}
