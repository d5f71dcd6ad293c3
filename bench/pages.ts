import { Bench } from 'tinybench';
import { startSite } from '../test/support/site.ts';

const PARTS = /(?:src|href)="(?<path>\/assets\/[^"]+)"/gu;

/** Loads a page with everything it names, as a browser does: the page, then its parts side by side. Gives the bytes. */
async function load(address: string): Promise<number> {
  const page = await (await fetch(address)).text();
  const paths = new Set([...page.matchAll(PARTS)].map(({ groups }) => groups?.['path'] ?? ''));
  const parts = await Promise.all(
    [...paths].map(async (path) => (await (await fetch(new URL(path, address))).arrayBuffer()).byteLength),
  );
  return parts.reduce((sum, bytes) => sum + bytes, Buffer.byteLength(page));
}

const site = await startSite();
const post = (at: string): Promise<Response> =>
  fetch(`${site.address}${at}`, { method: 'POST', redirect: 'manual' });
const begin = async (): Promise<string> =>
  (await post('/samples/003-invalid-x-api-key')).headers.get('location') ?? '';
const thread = await begin();
for (const at of ['/', thread, '/insights'])
  process.stdout.write(
    `${at.replace(thread, '/t/…')} weighs ${Math.round((await load(`${site.address}${at}`)) / 1000)} kB\n`,
  );

let live: ReadableStreamDefaultReader<Uint8Array> | undefined;
let playing = '';

const following = {
  beforeEach: async (): Promise<void> => {
    playing = await begin();
    live = (await fetch(`${site.address}${playing}/live`)).body?.getReader();
    await live?.read();
  },
  afterEach: (): Promise<void> | undefined => live?.cancel(),
};

/** The pages on loopback. Aims: a first page under 100 kB and 200 ms, a reply on the page within 50 ms after it is there. */
export const pages: Bench = new Bench({
  name: 'pages on loopback',
  time: 1000,
  iterations: 10,
  warmupIterations: 2,
})
  .add('first page, with all it needs', () => load(site.address))
  .add('a thread, with all it needs', () => load(`${site.address}${thread}`))
  .add(
    'from the press of "Next turn" to the new parts in the stream, decision included',
    async () => {
      void post(`${playing}/next`);
      await live?.read();
    },
    following,
  )
  .add(
    'the same without a decision: what is there already, to the stream',
    async () => {
      // Nothing was written, so nothing is decided.
      void post(`${playing}/say`);
      await live?.read();
    },
    following,
  );
pages.addEventListener('complete', () => void site.stop());
