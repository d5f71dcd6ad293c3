import { expect, test } from 'vitest';
import { claimsSaid, rowsOf } from '../../../support/said.ts';

test.each(
  rowsOf({
    'works-now': {
      yes: [
        'works now! but i need help with discord',
        'update from the mac crash: works again',
        'ok that fixed it, thx',
        "it's finally working, thank you so much",
        'got it working after a reboot',
        'solved',
        'yep all good now',
        'the error is gone',
      ],
      no: [
        'does it work now?',
        'it does not work now',
        'it works in the terminal but not as a service',
        'it worked yesterday',
        'not fixed',
        'once it works i will mark it',
        'it says "works now"',
        'curl works fine',
      ],
    },
    'still-broken': {
      yes: [
        'did that, still the same error',
        'same thing again',
        'nope, still 401',
        "that didn't help",
        'no luck',
        'yes i restarted the gateway, same',
        'bought credits, still says that',
        'its not working',
      ],
      no: [
        'is it still broken?',
        'the same key works with curl',
        'nothing changed on my side since yesterday',
        'no errors anymore',
      ],
    },
    'cannot-run': {
      yes: [
        "sorry, I can't get that",
        'i cant run that command',
        'i dont have access to the terminal right now',
        'it says command not found',
        'im on my phone, not at my computer',
      ],
      no: ['i cant find the api key page', 'can i run that command?', 'i ran that command'],
    },
    'wants-human': {
      yes: [
        'can i talk to a human',
        'i want a real person please',
        'could a mod take a look',
        'please get me a moderator',
      ],
      no: ['i dont need a human', 'people say it works for them', 'this is my personal account'],
    },
    'stop-bot': {
      yes: ['please stop', 'shut up bot', 'stop replying', 'leave me alone', 'bot go away'],
      no: ['how do i stop the gateway', 'the bot does not stop typing', 'my bot stopped answering'],
    },
    'asks-which-key': {
      yes: [
        'which key do you mean?',
        'where do i get the api key',
        'i dont know which key',
        'what key is that',
      ],
      no: ['i replaced the key', 'the key is in the env file', 'where do i put the key'],
    },
    'asks-how-to-enter-key': {
      yes: [
        'want to put my key in again, whats the command',
        'how do i enter the key again?',
        'where do i paste the new key',
        'how can i change my api key',
      ],
      no: ['i entered the key again', 'how do i get an api key', 'do i have to type in that request id?'],
    },
    'back-again': {
      yes: [
        'the error is back',
        'its broken again',
        '401 again',
        'it worked for a day and now its the same error',
      ],
      no: ['it works again', 'i tried again', 'im back up and running'],
    },
  }),
)('%s: %s (%s)', (claim, text, made) => {
  expect(claimsSaid(text).includes(claim)).toBe(made);
});
