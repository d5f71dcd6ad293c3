import type { Parser } from './parser.ts';
import { agentPath } from './parsers/agent-path.ts';
import { allModelsFailed } from './parsers/all-models-failed.ts';
import { authList } from './parsers/auth-list.ts';
import { authOrder } from './parsers/auth-order.ts';
import { errorLines } from './parsers/error-lines.ts';
import { failureSurface } from './parsers/failure-surface.ts';
import { modelsProbe } from './parsers/models-probe.ts';
import { modelsStatus } from './parsers/models-status.ts';
import { modelsStatusJson } from './parsers/models-status-json.ts';
import { runLog } from './parsers/run-log.ts';
import { version } from './parsers/version.ts';

/** Every parser, in alphabetical order of its id. A repository test compares this list with the folder. */
export const parsers: readonly Parser[] = [
  agentPath,
  allModelsFailed,
  authList,
  authOrder,
  errorLines,
  failureSurface,
  modelsProbe,
  modelsStatus,
  modelsStatusJson,
  runLog,
  version,
];
