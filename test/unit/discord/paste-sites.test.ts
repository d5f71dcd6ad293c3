import { expect, test } from 'vitest';
import { linkedPastes, PASTE_SITES } from '../../../src/discord/thread/paste-sites.ts';

const urls = (text: string): readonly string[] => linkedPastes(text, PASTE_SITES).map(({ url }) => url);

test('pastes are found by their page, and named so that they are read', () => {
  const [paste] = linkedPastes('my log: <https://pastebin.com/AbCd1234>.', PASTE_SITES);
  expect(paste).toMatchObject({
    name: 'pastebin.com-AbCd1234.txt',
    url: 'https://pastebin.com/raw/AbCd1234',
  });
  const gist = '0123456789abcdef0123456789abcdef';
  expect(urls(`https://gist.github.com/someone/${gist} https://dpaste.org/abcde`)).toEqual([
    `https://gist.githubusercontent.com/someone/${gist}/raw`,
    'https://dpaste.org/abcde/raw',
  ]);
});

test.each([
  'http://pastebin.com/AbCd1234',
  'https://pastebin.com.evil.example/AbCd1234',
  'https://user@evil.example/AbCd1234',
  'https://pastebin.com:8443/AbCd1234',
  'https://pastebin.com/u/somebody/1',
  'https://127.0.0.1/AbCd1234',
  'https://169.254.169.254/latest',
])('no other address is asked: %s', (address) => {
  expect(urls(address)).toEqual([]);
});

test('three are enough', () => {
  expect(
    urls(['a', 'b', 'c', 'd'].map((one) => `https://paste.rs/${one}${one}${one}`).join(' ')),
  ).toHaveLength(3);
});
