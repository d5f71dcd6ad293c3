import { expect, test } from 'vitest';
import { claimsSaid, rowsOf } from '../../../support/said.ts';

test.each(
  rowsOf({
    'has-subscription': {
      yes: [
        'i have claude max',
        'on the pro plan',
        'i pay for chatgpt plus',
        'using my claude subscription',
        'max 20x',
      ],
      no: ['i dont have a subscription', 'do i need a subscription?', 'the maximum is 3'],
    },
    'has-coding-plan': {
      yes: [
        'i bought the coding plan',
        'its a GLM coding plan key',
        'kimi code membership',
        'i have a token plan',
      ],
      no: ['i dont have a coding plan', 'im coding a plan for my app', 'what is my plan'],
    },
    'has-credit': {
      yes: [
        'i still have $41.36 left',
        'there is enough credit on the account',
        'plenty of quota',
        'i have credits',
        '44% left',
      ],
      no: [
        'i have no credit',
        'my credit card was charged',
        'credit balance too low',
        'do i have credit left?',
      ],
    },
    'key-from-console': {
      yes: [
        'i made the key in the console',
        'the key is from the anthropic console',
        'created it on platform.openai.com',
        'the Anthropic Console',
      ],
      no: ['where is the console?', 'nothing in the console', 'i cant find the console'],
    },
    'key-is-admin': {
      yes: ['its an admin key', 'i made an admin api key', 'the key is an admin one', 'sk-ant-admin01'],
      no: ['its not an admin key', 'i am an admin', 'is it an admin key?'],
    },
    'key-starts-api': {
      yes: [
        'it starts with sk-ant-api',
        'yes theres api in it',
        'yes it contains api',
        'begins with sk-ant-api03',
        'i have the first one',
      ],
      no: ['it does not start with sk-ant-api', 'does it start with sk-ant-api?', 'the api is down'],
    },
    'suffix-matches': {
      yes: [
        'yes the last 4 characters match',
        'they match',
        'last characters are the same',
        'it matches the console',
      ],
      no: ['they dont match', 'do they match?', 'the same error'],
    },
    'suffix-differs': {
      yes: ['the last 4 are different', 'no they dont match', 'thats the old key', 'the suffix is different'],
      no: ['they match', 'is the suffix different?', 'i used a different model'],
    },
    'no-subscription-key': {
      yes: [
        'i cant find the page for api keys',
        'there is no option to create a key',
        'i dont have an api key',
        'cant see any api keys',
      ],
      no: ['i found the key', 'openclaw cant find the key', 'where is the api key page'],
    },
    'runs-in-docker': {
      yes: [
        'its in docker',
        'i run it with docker compose',
        'the gateway runs in a container',
        'inside podman',
      ],
      no: ['not in docker', 'no docker here', 'should i use docker?'],
    },
    'runs-as-service': {
      yes: [
        'it runs as a systemd service',
        'launchd',
        'installed as a service',
        'the gateway service is running',
      ],
      no: ['not as a service', 'the service is unavailable: service unavailable', 'no service here'],
    },
    'runs-remotely': {
      yes: [
        'its on a vps',
        'the gateway runs on another machine',
        'on a hetzner server',
        'i ssh into the server',
      ],
      no: ['its not remote', 'is it remote?', 'the mcp server is slow'],
    },
    'runs-locally': {
      yes: [
        'its local',
        'locally',
        'everything is on the same machine',
        'im running it locally',
        'yes its local',
      ],
      no: ['its not local', 'local ollama works', 'is it local?'],
    },
    'runs-as-other-user': {
      yes: [
        'i ran it with sudo',
        'the gateway runs as root',
        'its under another user',
        'used sudo for the install',
      ],
      no: ['i didnt use sudo', 'no sudo', 'the user is happy'],
    },
    'uses-relay': {
      yes: ['i go through litellm', 'via a relay', 'its a third party api', 'using one-api'],
      no: ['no proxy, no litellm', 'should i use a relay?', 'third-party apps now draw from extra usage'],
    },
    'behind-proxy': {
      yes: ['im behind a company proxy', 'i use a vpn', 'i am in china', 'HTTPS_PROXY is set'],
      no: ['no vpn', 'i dont use a proxy', 'the chinese food is good'],
    },
    'several-agents': {
      yes: ['i have 10 agents', 'all my agents fail', 'multiple agents', 'two agents'],
      no: ['i have one agent', 'no other agents', 'how do i add agents'],
    },
  }),
)('%s: %s (%s)', (claim, text, made) => {
  expect(claimsSaid(text).includes(claim)).toBe(made);
});
