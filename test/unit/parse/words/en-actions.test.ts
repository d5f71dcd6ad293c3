import { expect, test } from 'vitest';
import { claimsSaid, rowsOf } from '../../../support/said.ts';

test.each(
  rowsOf({
    'restarted-gateway': {
      yes: [
        'yes i restarted the gateway',
        'restarted everything, nothing',
        'i already did a restart',
        'stopped the gateway and started it again',
        'after a restart it says the same',
      ],
      no: [
        "i didn't restart it",
        'should i restart?',
        'do i need to restart the gateway',
        'havent restarted yet',
      ],
    },
    'not-restarted': {
      yes: ['no restart', "i haven't restarted it yet", 'didnt restart', 'forgot to restart the gateway'],
      no: [
        'i restarted it',
        'the restart didnt help',
        'did you restart it?',
        'did not work even after a restart',
      ],
    },
    'replaced-key': {
      yes: [
        'i made a new key',
        'replaced the api key with a fresh one',
        'created another anthropic key and pasted it',
        'this happend when i tried to put a new api in',
        're-entered my key',
        'rotated the key',
      ],
      no: ["i didn't make a new key", 'should i make a new key?', 'i will create a new key tomorrow'],
    },
    'typed-key': {
      yes: [
        'ran what you told me, typed the key in',
        'i typed in the api key by hand',
        'i edited the key a bit',
        'retyped the whole key',
      ],
      no: [
        'i deleted some spaces to shorten it, to fit',
        'i copied the key, did not type it',
        'i typed hello',
      ],
    },
    'shortened-paste': {
      yes: [
        'i deleted some spaces to shorten it, to fit',
        '(i removed some spaces so it fits)',
        'cut the output a bit, too long for discord',
        'i redacted the keys',
        'shortened the log',
      ],
      no: ['i removed a space from the key', 'i did not shorten it', 'the context was shortened'],
    },
    'changed-env': {
      yes: [
        'i set the ANTHROPIC_API_KEY',
        'i changed the environment variable',
        'put it in an env var',
        'the key is in an environment variable',
      ],
      no: [
        'how do i set an environment variable?',
        'i dont have any environment variables',
        'the environment here is nice',
      ],
    },
    'exported-in-shell': {
      yes: [
        'i exported OPENAI_API_KEY in my terminal',
        'its in my .zshrc',
        'did an export in the shell',
        'put it into ~/.bashrc',
      ],
      no: ['i didnt export it', 'exported the session', 'should i export it?'],
    },
    'used-dotenv': {
      yes: [
        'put it in ~/.openclaw/.env',
        'The key IS in ~/.openclaw/.env',
        'i added it to the .env file',
        'saved the key in the .env',
      ],
      no: [
        'its not in the .env',
        'i put it in the .env of my project folder',
        'should i use ~/.openclaw/.env?',
      ],
    },
    'used-workspace-dotenv': {
      yes: [
        'i put it in the .env of my project folder',
        'its in the workspace .env',
        'the .env in the current directory has it',
        'there is a .env in my repo',
      ],
      no: ['put it in ~/.openclaw/.env', 'i use an env var', 'the workspace is empty'],
    },
    'logged-in-again': {
      yes: [
        'logged in again, browser said success',
        'i re-authenticated with codex',
        'just logged in',
        'login succeeds every time',
        'did the oauth login again',
      ],
      no: ['i cant log in', 'how do i log in again?', 'the login fails', 'do i need to login again'],
    },
  }),
)('%s: %s (%s)', (claim, text, made) => {
  expect(claimsSaid(text).includes(claim)).toBe(made);
});
