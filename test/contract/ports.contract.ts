import { describe, expect, test } from 'vitest';
import type { AuditStore, ConsentStore, PriorStore, SettingsStore } from '../../src/app/index.ts';

/** The stores beside the cases. */
export interface OtherStores {
  readonly audits: AuditStore;
  readonly settings: SettingsStore;
  readonly priors: PriorStore;
  readonly consent: ConsentStore;
}

/** What each of them promises, whatever it is made of. */
export function describePorts(name: string, make: () => OtherStores): void {
  describe(name, () => {
    test('audit: newest first, by server and thread, within the limit', async () => {
      const { audits } = make();
      for (const [index, thread] of ['t1', 't2', 't1'].entries())
        await audits.add({ at: `2026-11-0${index + 1}`, who: 'm', what: 'mark', guild: 'g1', thread });
      await audits.add({ at: '2026-11-09', who: 'm', what: 'settings', guild: 'g2', detail: 'forums' });
      const at = async (of: Parameters<AuditStore['list']>[0]): Promise<readonly string[]> =>
        (await audits.list(of)).map((entry) => entry.at);
      expect(await at({ limit: 2 })).toEqual(['2026-11-09', '2026-11-03']);
      expect(await at({ thread: 't1', limit: 9 })).toEqual(['2026-11-03', '2026-11-01']);
      expect(await audits.list({ guild: 'g2', limit: 9 })).toEqual([
        { at: '2026-11-09', who: 'm', what: 'settings', guild: 'g2', detail: 'forums' },
      ]);
    });

    test('audit: a forgotten person has no name', async () => {
      const { audits } = make();
      await audits.add({ at: '1', who: 'u1', what: 'mark' });
      await audits.forgetUser('u1');
      expect(JSON.stringify(await audits.list({ limit: 9 }))).not.toContain('u1');
    });

    test('settings: given back as they were set, servers apart', async () => {
      const { settings } = make();
      expect(await settings.get('g1')).toEqual({});
      await settings.set('g1', { forums: ['f1'], dryRun: true });
      await settings.set('g1', { forums: ['f2'] });
      expect(await settings.get('g1')).toEqual({ forums: ['f2'] });
      expect(await settings.get('g2')).toEqual({});
    });

    test('cursors: the last one counts', async () => {
      const { settings } = make();
      expect(await settings.cursor('discord')).toBeUndefined();
      await settings.setCursor('discord', '1');
      await settings.setCursor('discord', '2');
      expect(await settings.cursor('discord')).toBe('2');
    });

    test('priors: one mark a thread, counted by cause', async () => {
      const { priors } = make();
      const mark = (thread: string, cause: string): Promise<void> =>
        priors.mark({ thread, cause, who: 'm', at: '1' });
      await mark('t1', 'a');
      await mark('t2', 'a');
      await mark('t1', 'b');
      expect(await priors.counts()).toEqual({ a: 1, b: 1 });
      await priors.unmark('t1');
      await priors.forgetUser('m');
      expect(await priors.counts()).toEqual({ a: 1 });
    });

    test('consent: out and in again; a thread is forgotten up to a time', async () => {
      const { consent } = make();
      await consent.optOut('u1');
      await consent.optOut('u1');
      expect([await consent.isOptedOut('u1'), await consent.isOptedOut('u2')]).toEqual([true, false]);
      await consent.optIn('u1');
      expect(await consent.isOptedOut('u1')).toBe(false);
      await consent.forgot('t1', '2026-11-01');
      await consent.forgot('t1', '2026-11-02');
      expect([await consent.forgottenAt('t1'), await consent.forgottenAt('t2')]).toEqual([
        '2026-11-02',
        undefined,
      ]);
    });
  });
}
