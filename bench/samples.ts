const STATUS = `[local] $ openclaw models status
[local] Config : ~/.openclaw/openclaw.json
[local] Agent dir : ~/.openclaw/agents/main/agent
[local] Default : anthropic/claude-sonnet-4-6
[local] Fallbacks (0) : -
[local] Image model : -
[local] Aliases (1) : sonnet -> anthropic/claude-sonnet-4-6
[local] Configured models (1): anthropic/claude-sonnet-4-6
[local]
[local] Auth overview
[local] Auth store : ~/.openclaw/agents/main/agent/auth-profiles.json
[local] Shell env : off
[local] Providers w/ OAuth/tokens (0): -
[local] - anthropic effective=profiles:~/.openclaw/agents/main/agent/auth-profiles.json | profiles=1 (oauth=0,
token=0, api_key=1) | anthropic:default=API sk-a..._XxxXXAA
[local]
[local] OAuth/token status
[local] - none
[local] exit 0
`;

const PROSE = `Hi all, since yesterday my agent answers nothing in Discord and in the TUI I only get
run error: HTTP 401 authentication_error: invalid x-api-key (request_id: sha256:c6bb760e0b67)
I made a new key in the console, restarted the gateway, still the same. I am on a Mac mini. What else can I do?
`;

/** What people send: prose, an error line and one output; 2,000 characters, as long as a Discord message gets. */
export const MESSAGE_2000 = `${PROSE}${STATUS}${PROSE}${PROSE}${PROSE}`.slice(0, 2000);

const LINE =
  '2026-03-16T13:39:14.376+08:00 info gateway/ws {"subsystem":"gateway/ws"} client connected conn=0a1b2c3d remote=127.0.0.1 agent=main session=main tokens=1024\n';
const FAILURE =
  '2026-03-16T13:40:01.100+08:00 warn agent/embedded embedded run agent end: runId=7c1 isError=true model=claude-sonnet-4-6 provider=anthropic error=HTTP 401 authentication_error: invalid x-api-key (request_id: sha256:c6bb760e0b67)\n';

/** A log of about so many bytes: mostly ordinary lines, a failure every thousand. */
export function logOf(bytes: number): string {
  const block = LINE.repeat(1000) + FAILURE;
  return block.repeat(Math.ceil(bytes / block.length));
}
