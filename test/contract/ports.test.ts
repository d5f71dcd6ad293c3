import { memoryAudits, memoryConsent, memoryPriors, memorySettings } from '../../src/app/index.ts';
import {
  openDatabase,
  sqliteAudits,
  sqliteConsent,
  sqlitePriors,
  sqliteSettings,
} from '../../src/store/index.ts';
import { describePorts } from './ports.contract.ts';

const now = (): string => '2026-11-21T00:00:00.000Z';

describePorts('in memory', () => ({
  audits: memoryAudits(),
  settings: memorySettings(),
  priors: memoryPriors(),
  consent: memoryConsent(),
}));

describePorts('in SQLite', () => {
  const database = openDatabase(':memory:');
  return {
    audits: sqliteAudits(database),
    settings: sqliteSettings(database, now),
    priors: sqlitePriors(database),
    consent: sqliteConsent(database, now),
  };
});
