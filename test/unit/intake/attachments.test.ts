import { gzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { clean, selectLines } from '../../../src/intake/index.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (name: string, content: Uint8Array): ReturnType<typeof clean> =>
  clean({ message: 'm', text: '', attachments: [{ name, bytes: content }] });
const texts = (name: string, content: Uint8Array): readonly string[] =>
  read(name, content).segments.flatMap(({ part, lines }) => lines.map(({ text }) => `${part}: ${text}`));

describe('attachments', () => {
  it('are read as text, from gzip and zip too', () => {
    expect(texts('message.txt', bytes('HTTP 401'))).toStrictEqual(['message.txt: HTTP 401']);
    expect(texts('a.log.gz', gzipSync(bytes('HTTP 401')))).toStrictEqual(['a.log.gz: HTTP 401']);
    expect(texts('l.zip', zipSync({ 'd/a.log': bytes('HTTP 401'), 'b.png': bytes('x') }))).toStrictEqual([
      'l.zip/d/a.log: HTTP 401',
    ]);
    expect(texts('u.txt', new Uint8Array([0xff, 0xfe, 0x48, 0, 0x69, 0]))).toStrictEqual(['u.txt: Hi']);
  });

  it.each([
    ['shot.png', bytes('x'), 'picture'],
    ['a.exe', bytes('x'), 'not known'],
    ['a.txt', new Uint8Array([0, 1, 2]), 'not text'],
    ['bomb.log.gz', gzipSync(new Uint8Array(40_000_000)), 'far more|not text'],
    ['bomb.zip', zipSync({ 'a.log': bytes('a'.repeat(30_000_000)) }), 'far more'],
    [
      'many.zip',
      zipSync(Object.fromEntries(Array.from({ length: 80 }, (_, n) => [`${n}.log`, bytes('x')]))),
      'more than',
    ],
    ['nested.zip', zipSync({ 'inner.zip': zipSync({ 'a.log': bytes('x') }) }), 'no text file'],
    ['nested.zip.gz', gzipSync(bytes('x')), 'archive in an archive'],
    ['broken.gz', bytes('not gzip at all'), 'unpacked'],
  ])('%s is refused in one sentence', (name, content, why) => {
    const result = read(name, content);
    expect(result.segments).toStrictEqual([]);
    expect(result.refused).toHaveLength(1);
    expect(result.refused[0]).toMatch(new RegExp(why, 'u'));
  });

  it('that are long keep their newest telling lines, with their numbers', () => {
    const lines = Array.from({ length: 20_000 }, (_, n) =>
      n % 2 === 0 ? `a cat walked by ${n}` : `error ${n}`,
    );
    const { segments } = read('big.log', bytes(lines.join('\n')));
    const last = segments.at(-1)?.lines.at(-1);
    expect(last).toStrictEqual({ number: 20_000, text: 'error 19999' });
    expect(segments[0]?.lines[0]?.text).toBe('error 1');
  });

  it('of 10 MB stream through a fixed budget in well under a second', () => {
    const chunk = '2026-03-13T10:00:00Z info [agent/embedded] error=HTTP 401\nnothing here\n'.repeat(900);
    const from = performance.now();
    const { text } = selectLines(Array.from({ length: 160 }, () => chunk));
    expect(text.length).toBeLessThan(64_000);
    expect(performance.now() - from).toBeLessThan(1000);
  });

  it('keep no rest of a secret whose beginning was left out', () => {
    const rest = 'FAKEkey0123456789FAKEfakeFAKEfake';
    expect(selectLines([`nothing\n${rest}\n${'x\n'.repeat(10)}`]).text).not.toContain(rest);
  });
});
