/**
 * What people say in their own words, reduced to what matters for a diagnosis. A claim is a fact about what was said, not
 * about what is true; literal output outranks it. Grouped: how it went, what they did, what they have, what they see.
 */
export const CLAIMS = {
  // how it went
  'works-now': 'it works now, solved, fixed',
  'still-broken': 'still the same, did not help',
  'cannot-run': 'cannot run the command or get what was asked for',
  'wants-human': 'asks for a person',
  'stop-bot': 'tells the bot to stop',
  'asks-which-key': 'does not know which key is meant, or where to get it',
  'asks-how-to-enter-key': 'asks how to enter the key again',
  'back-again': 'says that the trouble is back',
  // what they did
  'restarted-gateway': 'restarted the gateway after the change',
  'not-restarted': 'did not restart',
  'replaced-key': 'made or entered a new key',
  'typed-key': 'typed or edited the key by hand',
  'shortened-paste': 'shortened the pasted output (not the key)',
  'changed-env': 'changed the key in an environment variable',
  'exported-in-shell': 'set the variable with export or in a shell profile',
  'used-dotenv': 'put the key into ~/.openclaw/.env',
  'used-workspace-dotenv': 'put the key into a .env of a project or of the current folder',
  'logged-in-again': 'signed in again (OAuth) and it reported success',
  'updated-openclaw': 'updated OpenClaw before it began',
  reinstalled: 'reinstalled, moved or restored the installation',
  'switched-provider': 'wants to use another provider than before',
  'added-agent': 'added another agent',
  'added-credit': 'bought credit or topped up',
  'edited-config': 'edited openclaw.json or another file by hand, or the agent did',
  'followed-guide': 'followed a guide or quotes generic advice',
  'chose-setup-token': 'chose the setup-token or paste-token route',
  'set-base-url': 'set a custom base URL, proxy or relay on purpose',
  // what they have
  'has-subscription': 'has a subscription (Claude Pro/Max, ChatGPT Plus) and may have no API key',
  'has-coding-plan': 'has a coding or token plan of the provider',
  'has-credit': 'has credit or quota left',
  'key-from-console': 'made the key in the provider console',
  'key-is-admin': 'made an admin key',
  'key-starts-api': 'confirms that the key begins as an API key does',
  'suffix-matches': 'the last characters match the key in the console',
  'suffix-differs': 'the last characters do not match',
  'no-subscription-key': 'cannot find a page for API keys',
  'runs-in-docker': 'the gateway runs in a container',
  'runs-as-service': 'the gateway runs as a service',
  'runs-remotely': 'the gateway runs on another machine than the one they type on',
  'runs-locally': 'everything is on one machine',
  'runs-as-other-user': 'uses sudo or another user for one of them',
  'uses-relay': 'goes through a relay, LiteLLM or another proxy',
  'behind-proxy': 'is behind a company proxy, VPN or in a restricted country',
  'several-agents': 'has several agents',
  // what they see
  'key-works-elsewhere': 'the same key works with curl or in another program',
  'works-in-other-session': 'works in a new session or in another channel',
  'works-for-other-agent': 'works for another agent',
  'works-in-terminal': 'works when run in a terminal, not as a service',
  'chat-works-feature-fails': 'chat works, one feature (search, memory, images, speech, usage) does not',
  'worked-before-update': 'worked with the version before',
  'worked-before': 'worked until recently, nothing changed',
  'sometimes-works': 'works sometimes',
  'began-after-restart': 'began after a reboot or restart of the machine or the gateway',
  'expires-after-hours': 'works for some hours, then fails until the next sign-in',
  'no-reply': 'the bot does not answer at all',
  'dm-fails': 'direct messages are not answered',
  'online-but-silent': 'the bot is online but does not answer',
  'change-reverts': 'what was saved is back to the old value',
  'only-in-service': 'fails only as a service',
  'falls-back': 'another model answers than the chosen one',
  'browser-cannot-connect': 'the dashboard in the browser does not connect',
  'status-looks-fine': 'status or probe says ok although it fails',
  'billing-says-fine': 'billing error although there is credit or quota',
} as const;

/** The name of one claim. Stored with facts, so never renamed. */
export type Claim = keyof typeof CLAIMS;

export const CLAIM_IDS = Object.keys(CLAIMS) as [Claim, ...Claim[]];
