import { expect, test } from 'vitest';
import { claimsSaid, rowsOf } from '../../../support/said.ts';

test.each(
  rowsOf({
    'expires-after-hours': {
      yes: [
        'after about two hours every request fails',
        'i have to log in again every day',
        'works for a few hours then 401',
        'the token keeps expiring every day',
      ],
      no: ['i have been trying for hours', 'try again in 2 hours', 'two hours ago i made a key'],
    },
    'no-reply': {
      yes: [
        'the bot doesnt answer',
        'no response at all',
        'it never answers',
        'not getting any response from bot',
        'the model stays silent, no reply',
      ],
      no: ['nobody answered me here', 'dont reply please', 'does it reply?'],
    },
    'dm-fails': {
      yes: [
        'dms are not working',
        'the bot ignores my DMs',
        'it doesnt answer in dms',
        'direct messages get no answer',
      ],
      no: ['dont dm me', 'dms work fine', 'should i use dms?'],
    },
    'online-but-silent': {
      yes: [
        'the bot is online but doesnt answer',
        'shows green but no reply',
        'its connected but not responding',
        'online, but silent',
      ],
      no: ['the bot is not online', 'is it online?', 'it is online'],
    },
    'change-reverts': {
      yes: [
        'the old key is back after the restart',
        'it keeps reverting',
        'my changes get overwritten by the gateway',
        'the config is reset itself on every start',
        'the key goes back to the old one',
      ],
      no: ['the error is back', 'i reverted the change', 'does it revert?'],
    },
    'only-in-service': {
      yes: [
        'it fails only as a service',
        'doesnt work under systemd',
        'only when it runs as a launchd service',
        'the service cant see the key',
      ],
      no: ['it runs as a service', 'not running as a service', 'does it fail as a service?'],
    },
    'falls-back': {
      yes: [
        'it falls back to gpt',
        'another model answers',
        'it uses the fallback model',
        'my conversations keep going to the fallback provider',
        'it silently falls back to my default model',
      ],
      no: ['i have no fallback', 'my fallbacks are never tried', 'should i add a fallback?'],
    },
    'browser-cannot-connect': {
      yes: [
        'the dashboard doesnt connect',
        'i cant open the control ui',
        'the browser says unauthorized',
        'cant get into the dashboard',
      ],
      no: ['the dashboard opens fine', 'the browser tool doesnt connect', 'can i open the dashboard?'],
    },
    'status-looks-fine': {
      yes: [
        'models status says ok',
        'everything looks fine in status',
        'the probe is ok',
        'doctor shows no issues',
      ],
      no: ['status is not ok', 'everything is not fine', 'is the status ok?'],
    },
    'status-looks-bad': {
      yes: [
        'doctor complains but it works',
        'it works but models status says expired',
        'status shows an error although chat works',
        'the warning is there but everything works',
      ],
      no: ['status is ok', 'doctor reports an error', 'does status show errors?'],
    },
    'fails-everywhere': {
      yes: [
        'it fails everywhere',
        'same error in every session',
        'all channels give the same error',
        'doesnt work in new sessions either',
      ],
      no: ['works everywhere else', 'it fails in telegram', 'does it fail everywhere?'],
    },
    'chat-fails-too': {
      yes: [
        'plain chat fails as well',
        'a normal message gives the same error',
        'chat doesnt work either',
        'just saying hello gives 401',
      ],
      no: ['chat works', 'plain chat is fine', 'does plain chat work?'],
    },
    'first-setup': {
      yes: ['it never worked', 'first time setting it up', 'i just installed it', 'im a complete beginner'],
      no: ['it worked before', 'i reinstalled it', 'works now'],
    },
    'billing-says-fine': {
      yes: [
        'it says billing error but i have credit',
        'I have $49.99 of credit but it says my balance is too low',
        'billing error, although quota is nearly unused',
        'says out of credits even though i have plenty',
      ],
      no: ['i have no credits left', 'billing error', 'do i have credit?'],
    },
  }),
)('%s: %s (%s)', (claim, text, made) => {
  expect(claimsSaid(text).includes(claim)).toBe(made);
});
