import { Bench } from 'tinybench';
import { clean, selectLines } from '../src/intake/index.ts';
import { parsers, read } from '../src/parse/index.ts';
import { logOf } from './samples.ts';

const LOG = logOf(10_000_000);
const bytes = new TextEncoder().encode(LOG);
const chunks = LOG.match(/[\s\S]{1,65536}/gu) ?? [];

/** A log of 10 MB. Aim: under 1 s, with memory that does not grow with the file. */
export const log: Bench = new Bench({ name: 'a log of 10 MB', time: 500, iterations: 5, warmupIterations: 1 })
  .add('select the lines that matter, in chunks', () => void selectLines(chunks))
  .add('as an attachment: select, redact, parse', () => {
    read(parsers, clean({ message: 'm', text: '', attachments: [{ name: 'gateway.log', bytes }] }));
  });
