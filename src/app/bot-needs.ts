import type { Knowledge, Settings } from '../domain/index.ts';
import type {
  AuditStore,
  CaseStore,
  Clock,
  ConsentStore,
  Meter,
  PriorStore,
  Reporter,
  SettingsStore,
  SolutionPublisher,
} from './ports.ts';

/** What the bot is made of. */
export interface BotNeeds {
  /** Read at each use: where the documents change, this may be a getter. */
  readonly knowledge: Knowledge;
  readonly cases: CaseStore;
  readonly audits: AuditStore;
  readonly settings: SettingsStore;
  readonly priors: PriorStore;
  readonly consent: ConsentStore;
  readonly publisher: SolutionPublisher;
  readonly report: Reporter;
  readonly clock: Clock;
  readonly meter: Meter;
  /** What holds for a server where nothing was set by hand. */
  readonly defaults: Settings;
  /** How many days a case is kept after its last change. */
  readonly days: number;
}
