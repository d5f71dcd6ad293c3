import { expect, test } from 'vitest';
import { claimsSaid, rowsOf } from '../../../support/said.ts';

test.each(
  rowsOf({
    'asks-how': {
      yes: [
        'how do i run that?',
        'ok but where do i type this',
        'im on windows how do i open a terminal',
        'whats a terminal',
        'what does that mean?',
        "i don't understand",
        'sorry, i dont know how to do that',
        'which window?',
        'how?',
        'can you explain that please',
      ],
      no: [
        'how do i fix this?',
        'where do i put the key',
        'how do i get a new key',
        'it tells me how to open a ticket',
        'i ran it, here is what it says',
        'what does openclaw do with 401 errors from the API',
      ],
    },
    'no-answer': {
      yes: ['idk', 'no idea, my friend set it up', 'not sure honestly', "i don't remember", 'dunno'],
      no: ['i dont know which key', 'no idea why it fails with 401', 'it forgot the key', 'sure'],
    },
    'will-do': {
      yes: [
        'ok one sec',
        'maybe later',
        'let me check',
        "I'll try that",
        'trying it now',
        'will do',
        'hold on',
        'brb',
      ],
      no: ['it says wait', 'i will need a new key?', 'trying to log in gives 401', 'let me know what to do'],
    },
    'did-it': {
      yes: ['done', 'i did that', 'already did', 'ran it twice', 'ok tried that'],
      no: ['i did not run it', 'did that, still the same error', 'never tried it', 'did you read it?'],
    },
  }),
)('%s: "%s" %s', (claim, text, said) => {
  expect(claimsSaid(text).includes(claim)).toBe(said);
});
