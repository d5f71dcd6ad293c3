import { expect, test } from 'vitest';
import { claimsSaid, rowsOf } from '../../../support/said.ts';

test.each(
  rowsOf({
    'key-works-elsewhere': {
      yes: [
        'curl with the same key works',
        'the key works in cursor',
        'same key works fine elsewhere',
        'claude -p works in the same container',
        'i tested it with postman and it works',
      ],
      no: ['curl with the key doesnt work', 'does the key work with curl?', 'it works in another channel'],
    },
    'works-in-other-session': {
      yes: [
        'it works in a new session',
        'telegram works but discord doesnt',
        'works fine in the dashboard',
        'new sessions use OAuth fine, only the old session fails',
      ],
      no: ['it doesnt work in a new session', 'should i try a new session?', 'it works now in telegram'],
    },
    'works-for-other-agent': {
      yes: [
        'main works fine',
        'the other agent works',
        'Another agent on the same host works',
        'it works with agent writer',
      ],
      no: ['no agent works', 'does the other agent work?', 'the agent is slow'],
    },
    'works-in-terminal': {
      yes: [
        'it works in the terminal',
        'works when i run it manually',
        'starting the gateway by hand works',
        'from the terminal it works',
      ],
      no: ['it doesnt work in the terminal', 'does it work in the terminal?', 'open the terminal'],
    },
    'chat-works-feature-fails': {
      yes: [
        'chat works but memory search fails',
        'everything else is fine, only image generation gives 401',
        'chat with my kimi model is fine but the web_search tool gives 401',
        'only tts fails',
      ],
      no: ['chat doesnt work and search doesnt either', 'how do i set up memory', 'chat works'],
    },
    'worked-before-update': {
      yes: [
        'it worked before the update',
        '2026.3.13 works',
        'since upgrading every request fails',
        'the update broke it',
        'worked until i updated',
      ],
      no: ['it works after the update', 'should i update?', 'it never worked before the update'],
    },
    'worked-before': {
      yes: [
        'it worked yesterday',
        'was working fine until today',
        'nothing changed',
        'suddenly it stopped',
        'i havent changed anything',
        'it used to work',
      ],
      no: ['it never worked', 'works again', 'did it work yesterday?', 'worked before the update'],
    },
    'sometimes-works': {
      yes: [
        'sometimes it works',
        'its intermittent',
        'works sometimes, sometimes 401',
        'every few messages it fails',
      ],
      no: ['it never works', 'does it work sometimes?', 'always fails'],
    },
    'began-after-restart': {
      yes: [
        'it started after a reboot',
        'since the restart it doesnt answer',
        'broke after i rebooted the server',
        'worked until the power outage',
      ],
      no: ['still the same after a restart', 'works now after the restart', 'should i restart'],
    },
  }),
)('%s: %s (%s)', (claim, text, made) => {
  expect(claimsSaid(text).includes(claim)).toBe(made);
});
