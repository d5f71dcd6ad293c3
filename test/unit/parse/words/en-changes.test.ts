import { expect, test } from 'vitest';
import { claimsSaid, rowsOf } from '../../../support/said.ts';

test.each(
  rowsOf({
    'updated-openclaw': {
      yes: [
        'updated to 2026.5.12 yesterday',
        'since the last update nothing works',
        'Upgraded from 2026.3.13 to 2026.3.22',
        'after updating it broke',
        'i ran openclaw update',
      ],
      no: ["i haven't updated", 'should i update?', 'i updated the key', 'no update yet'],
    },
    reinstalled: {
      yes: [
        'i reinstalled openclaw',
        'did a fresh install',
        'moved everything to a new mac mini',
        'restored from a backup',
        'started from scratch',
      ],
      no: ['should i reinstall?', 'i didnt reinstall', 'how do i install it'],
    },
    'switched-provider': {
      yes: [
        'i want to use kimi instead of glm',
        'switched from claude to openai',
        'changed to openrouter',
        'trying to use gemini',
      ],
      no: ['i dont want to use kimi', 'i use claude', 'it falls back to openai instead'],
    },
    'added-agent': {
      yes: [
        'i added a new agent',
        'created a second agent called writer',
        'just made another agent',
        'the new agent doesnt answer',
      ],
      no: ['i have one agent', 'how do i add an agent?', 'the agent is dead'],
    },
    'added-credit': {
      yes: [
        'bought credits',
        'i topped up yesterday',
        'added $20 to my account',
        'I reloaded credit',
        'recharged it',
      ],
      no: ['should i buy credits?', 'i have no credit', 'i didnt buy credits'],
    },
    'edited-config': {
      yes: [
        'i edited openclaw.json by hand',
        'my bot changed its config',
        'after i asked my bot to update the agent ids',
        'changed something in the config file',
      ],
      no: ['i didnt touch the config', 'where is the config?', 'nothing changed'],
    },
    'followed-guide': {
      yes: [
        'i followed a youtube tutorial',
        'chatgpt told me to do that',
        'did it according to the docs',
        'used a guide from reddit',
      ],
      no: ['is there a guide?', 'i cant find a guide', 'no video here'],
    },
    'chose-setup-token': {
      yes: [
        'i used a setup-token',
        'picked setup-token in the auth wizard',
        'ran claude setup-token',
        'i pasted the setup token',
      ],
      no: [
        'is setup-token something else than an api key?',
        'i did not use a setup-token',
        'should i use setup-token?',
      ],
    },
    'set-base-url': {
      yes: [
        'i set a custom base url',
        'changed the baseUrl to my proxy',
        'pointed it to my own relay',
        'baseUrl is http://localhost:4000',
      ],
      no: ['what is the base url?', 'i did not set a base url', 'which endpoint should i use?'],
    },
  }),
)('%s: %s (%s)', (claim, text, made) => {
  expect(claimsSaid(text).includes(claim)).toBe(made);
});
