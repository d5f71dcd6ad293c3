import type { Parser } from './parser.ts';
import { agentPath } from './parsers/agent-path.ts';
import { allModelsFailed } from './parsers/all-models-failed.ts';
import { authList } from './parsers/auth-list.ts';
import { authOrder } from './parsers/auth-order.ts';
import { channelsStatus } from './parsers/channels-status.ts';
import { chatModelStatus } from './parsers/chat-model-status.ts';
import { claims } from './parsers/claims.ts';
import { configGet } from './parsers/config-get.ts';
import { configSnippet } from './parsers/config-snippet.ts';
import { configValidate } from './parsers/config-validate.ts';
import { devicesList } from './parsers/devices-list.ts';
import { diagnostics } from './parsers/diagnostics.ts';
import { doctor } from './parsers/doctor.ts';
import { elsewhere } from './parsers/elsewhere.ts';
import { errorLines } from './parsers/error-lines.ts';
import { failureSurface } from './parsers/failure-surface.ts';
import { gatewayStatus } from './parsers/gateway-status.ts';
import { gatewayStatusJson } from './parsers/gateway-status-json.ts';
import { gatewayTargetLines } from './parsers/gateway-target.ts';
import { health } from './parsers/health.ts';
import { inactiveReplacement } from './parsers/inactive-replacement.ts';
import { keyOrigin } from './parsers/key-origin.ts';
import { keyStart } from './parsers/key-start.ts';
import { language } from './parsers/language.ts';
import { mentions } from './parsers/mentions.ts';
import { modelsList } from './parsers/models-list.ts';
import { modelsProbe } from './parsers/models-probe.ts';
import { modelsStatus } from './parsers/models-status.ts';
import { modelsStatusJson } from './parsers/models-status-json.ts';
import { pairingList } from './parsers/pairing-list.ts';
import { pastedSecret } from './parsers/pasted-secret.ts';
import { pluginsList } from './parsers/plugins-list.ts';
import { requestHost } from './parsers/request-host.ts';
import { runLog } from './parsers/run-log.ts';
import { secretsAudit } from './parsers/secrets-audit.ts';
import { shellMistake } from './parsers/shell-mistake.ts';
import { statePaths } from './parsers/state-paths.ts';
import { status } from './parsers/status.ts';
import { subject } from './parsers/subject.ts';
import { surroundings } from './parsers/surroundings.ts';
import { tuiFooter } from './parsers/tui-footer.ts';
import { variableSlips } from './parsers/variable-slips.ts';
import { version } from './parsers/version.ts';
import { wizard } from './parsers/wizard.ts';

/** Every parser, in alphabetical order of its id. A repository test compares this list with the folder. */
export const parsers: readonly Parser[] = [
  agentPath,
  allModelsFailed,
  authList,
  authOrder,
  channelsStatus,
  chatModelStatus,
  claims,
  configGet,
  configSnippet,
  configValidate,
  devicesList,
  diagnostics,
  doctor,
  elsewhere,
  errorLines,
  failureSurface,
  gatewayStatus,
  gatewayStatusJson,
  gatewayTargetLines,
  health,
  inactiveReplacement,
  keyOrigin,
  keyStart,
  language,
  mentions,
  modelsList,
  modelsProbe,
  modelsStatus,
  modelsStatusJson,
  pairingList,
  pastedSecret,
  pluginsList,
  requestHost,
  runLog,
  secretsAudit,
  shellMistake,
  statePaths,
  status,
  subject,
  surroundings,
  tuiFooter,
  variableSlips,
  version,
  wizard,
];
