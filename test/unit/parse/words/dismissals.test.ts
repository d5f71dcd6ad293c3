import { expect, test } from 'vitest';
import { claimsSaid } from '../../../support/said.ts';

const SENT_AWAY = [
  'not now',
  'Not now, please!',
  'not now bot',
  'bot, not now',
  'not right now, thanks',
  'no thanks',
  'no thank you',
  'thanks but no thanks',
  'no bot please',
  'never mind',
  "please don't reply",
  "i don't need a bot",
  'Not now. I have to go.',
  '不要',
  '别说了',
  '请别再说了',
  '不用了，谢谢',
  '现在不要',
  '安静',
  '不需要机器人',
  'ahora no',
  'Ahora no, por favor.',
  'no, gracias',
  'no respondas más',
  'cállate',
];

const SAYS_SOMETHING = [
  'later',
  'maybe later',
  '稍后再说吧',
  'más tarde',
  'it does not work now',
  'not working now',
  'It worked before. Not now.',
  'not now, but it did yesterday',
  'no',
  'not yet',
  'later it said 401',
  'i will do that later',
  'stop the gateway',
  'how do i stop the gateway?',
  'never mind, it works',
  '现在不行',
  '不要紧',
  '不用密钥可以吗',
  '我稍后试试',
  'ahora no funciona',
  'ahora no responde',
  'ya no',
  'no, sigue igual',
  'luego dice 401',
];

test.each(SENT_AWAY)('sends the bot away: %s', (text) => {
  expect(claimsSaid(text)).toContain('stop-bot');
});

test.each(SAYS_SOMETHING)('says something else: %s', (text) => {
  expect(claimsSaid(text)).not.toContain('stop-bot');
});
