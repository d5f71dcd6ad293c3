import { request } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import { startSite, type TestSite } from '../../support/site.ts';

const PASSWORD = 'FAKE-long-enough-password';
let site: TestSite | undefined;
afterEach(async () => {
  await site?.stop();
  site = undefined;
});

const basic = (password: string): Record<string, string> => ({
  authorization: `Basic ${Buffer.from(`me:${password}`).toString('base64')}`,
});

/** A request with headers that fetch would not let through. */
function raw(address: string, headers: Record<string, string>, method = 'GET'): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(address, { method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sent.on('error', reject);
    sent.end();
  });
}

describe('who may reach the pages', () => {
  test('an address that others can reach needs a password', async () => {
    await expect(startSite({ host: '0.0.0.0' })).rejects.toThrow('HTTP_PASSWORD');
  });

  test('a port that is taken is named, with what to set', async () => {
    site = await startSite();
    const port = Number(new URL(site.address).port);
    await expect(startSite({ port })).rejects.toThrow(`Port ${port} of 127.0.0.1 is taken: set HTTP_PORT`);
  });

  test('the password opens everything; health needs none', async () => {
    site = await startSite({ host: '0.0.0.0', password: PASSWORD });
    const at = site.address.replace('0.0.0.0', '127.0.0.1');
    expect((await fetch(`${at}/`)).status).toBe(401);
    expect((await fetch(`${at}/metrics`)).status).toBe(401);
    expect((await fetch(`${at}/healthz`)).status).toBe(200);
    expect((await fetch(`${at}/`, { headers: basic('wrong') })).status).toBe(401);
    expect((await fetch(`${at}/`, { headers: basic(PASSWORD) })).status).toBe(200);
  });

  test('who guesses has to wait, also with the right one', async () => {
    site = await startSite({ host: '0.0.0.0', password: PASSWORD });
    const at = site.address.replace('0.0.0.0', '127.0.0.1');
    for (let count = 0; count < 10; count += 1) await fetch(`${at}/`, { headers: basic(`no-${count}`) });
    const refused = await fetch(`${at}/`, { headers: basic(PASSWORD) });
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  });

  test('another site cannot make a browser change anything', async () => {
    site = await startSite();
    const sample = `${site.address}/samples/out-of-credit`;
    expect(await raw(sample, { origin: 'https://elsewhere.example' }, 'POST')).toBe(403);
    expect(await raw(sample, { origin: 'null' }, 'POST')).toBe(403);
    expect(await raw(sample, { 'sec-fetch-site': 'cross-site' }, 'POST')).toBe(403);
    expect(await raw(sample, { 'sec-fetch-site': 'same-origin' }, 'POST')).toBe(303);
    expect(await raw(sample, {}, 'POST')).toBe(303);
  });

  test('a name that resolves to this machine is not enough', async () => {
    site = await startSite();
    expect(await raw(site.address, { host: 'elsewhere.example' })).toBe(421);
    expect(await raw(site.address, { host: 'localhost:1' })).toBe(200);
  });

  test('every page keeps to itself, without inline scripts or styles', async () => {
    site = await startSite();
    for (const at of ['/', '/knowledge', '/knowledge/key-mangled', '/cases', '/insights']) {
      const page = await fetch(`${site.address}${at}`);
      expect(page.headers.get('content-security-policy'), at).toContain("default-src 'none'");
      const text = await page.text();
      expect(text, at).not.toMatch(/<script(?![^>]* src=)|\son\w+=|\sstyle=|<style/u);
    }
  });

  test('what people write is text, never markup', async () => {
    site = await startSite();
    const form = new FormData();
    form.set('title', '<img src=x onerror=alert(1)>');
    form.set('text', '401 invalid x-api-key "><script>alert(1)</script>');
    const made = await fetch(`${site.address}/threads`, { method: 'POST', body: form });
    const page = await made.text();
    expect(page).not.toContain('<img src=x');
    expect(page).not.toContain('<script>alert');
    expect(page).toContain('&lt;script&gt;');
  });
});

describe('the insights', () => {
  test('have every plot as CSV, and draft a cause', async () => {
    site = await startSite();
    await fetch(`${site.address}/samples/out-of-credit`, { method: 'POST' });
    for (const name of ['threads', 'messages', 'causes', 'checks', 'confusion']) {
      const csv = await fetch(`${site.address}/insights/${name}.csv`);
      expect(csv.headers.get('content-type')).toContain('text/csv');
    }
    expect(await (await fetch(`${site.address}/insights/causes.csv`)).text()).toContain(
      'insufficient-credit,1',
    );
    const draft = (id: string): Promise<Response> =>
      fetch(`${site?.address ?? ''}/insights/draft`, { method: 'POST', body: new URLSearchParams({ id }) });
    expect((await draft('../../etc/passwd')).status).toBe(400);
    expect((await draft('something-new')).status).toBe(200);
  });
});
