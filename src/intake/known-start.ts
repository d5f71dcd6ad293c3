/** How a line of a program begins; only such a line, or what continues it, can be a wrapped one. */
const MACHINE = new RegExp(
  [
    String.raw`[-*] [\w.-]+(?::[\w.@<>-]+)?(?:$| (?:effective=|usage:|ok\b|static|expir|unknown|Run |[\w/ ]*:|via |\[|cooldown|disabled))`,
    String.raw`\[[\w./:-]{2,60}\]`,
    String.raw`(?:🦞 ?)?openclaw \d{4}\.`,
    String.raw`\d{4}-\d\d-\d\dT?`,
    String.raw`\d\d:\d\d:\d\d`,
    String.raw`[a-z]{3} +\d{1,2} \d\d:`,
    String.raw`(?:[a-z]{0,40}error|run error|Reason|LLM (?:error|request)[\w ]{0,60}): ?`,
    String.raw`HTTP \d{3}\b`,
    String.raw`\d{3} \S`,
    String.raw`\u26A0`,
    String.raw`No (?:API key|credentials|available auth)`,
    String.raw`(?:Config|Agent dir|Default|Fallbacks|Utility model|Image model|Image fallbacks|Aliases|Configured models|Allowed models|Auth store|Shell env|Providers w/ OAuth/tokens)\b[^:]{0,24}:`,
    String.raw`(?:Agent|Provider|Auth (?:file|state \w+)|Order override|Auth profile order override|Gateway[\w ]*|Source|Bind|Runtime|RPC probe|Service[\w ]*|Command|Dashboard|Probe[\w ]*|Listening|Logs?|File logs|Log file|Capability|Connectivity probe|Warm-up|Last gateway error|Profiles) ?:`,
    String.raw`(?:connected|connecting|gateway (?:connected|disconnected|reconnected|closed))\b`,
    String.raw`agent [\w-]+ \|`,
    String.raw`(?:unauthorized|disconnected)\b`,
    String.raw`OAuth token refresh failed`,
    String.raw`All models failed`,
    String.raw`↳`,
  ].join('|'),
  'iuy',
);
const HEADING =
  /^(?:Auth overview|OAuth\/token status|Missing auth|Auth probes|Runtime auth|Model route issues|Unavailable auth profiles|Probed \d|No probe targets|exit \d|Allow local shell|This runs commands|Select Yes|local shell:|Overview|Security audit|Channels|Sessions|Tip:|Next steps|Troubles)/u;
const OTHER_START =
  /^(?:[-*] |[{}[\]"│┌├└╭╰◇◆●○▄█✓✔✗✘!$/#]|\d{1,3}[.)] |[A-Z][\w/() -]{1,40}:(?: |$)|at [\w.<]|https?:|[a-z][\w.]{1,40}: |```)/u;

/** Whether a line (indentation aside) begins like one that a program printed. */
export function startsLikeMachine(text: string): boolean {
  MACHINE.lastIndex = 0;
  return MACHINE.test(text.trimStart());
}

/** Whether a line begins like the first line of anything, so that it continues nothing. */
export function startsAnew(text: string): boolean {
  const line = text.trimStart();
  return line === '' || HEADING.test(line) || OTHER_START.test(line) || startsLikeMachine(line);
}
