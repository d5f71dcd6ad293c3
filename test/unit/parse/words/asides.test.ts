import { expect, test } from 'vitest';
import { claimsSaid, rowsOf } from '../../../support/said.ts';

test.each(
  rowsOf({
    'asks-safe': {
      yes: [
        'is it safe to paste that?',
        'does it show my key?',
        'but will that leak my api key?',
        'will it break anything?',
        'es seguro pegar eso?',
        '¿y eso no muestra mi clave?',
        '贴出来安全吗？',
        '会不会泄露我的key？',
      ],
      no: [
        'is it safe to say that the key is dead and how do i fix it?',
        'it shows my key',
        'does it work for you?',
        '这样会不会报错',
      ],
    },
    'keeps-back': {
      yes: ['i wont paste that', 'im not comfortable sharing that', 'no quiero pegar eso aquí', '不想贴出来'],
      no: ['it wont run', 'i dont want to pay', 'i dont want to paste the key again', 'no quiero pagar'],
    },
    'asks-purpose': {
      yes: [
        'why?',
        'why do you need that?',
        'what does it do?',
        'so what is the problem?',
        'is it my key?',
        '¿para qué?',
        '¿por qué lo necesitas?',
        '为什么要这个？',
        '到底是什么问题',
      ],
      no: [
        'why does it fail?',
        'what do i run?',
        'the problem is the key',
        'is it possible to use two keys?',
        '为什么报错',
      ],
    },
    'asks-duration': {
      yes: ['how long does it take?', 'cuanto tarda?', '要多久？'],
      no: ['how long is the key?', 'it takes long', '它用了很久'],
    },
    'asks-picture': {
      yes: ['can i send a screenshot?', '¿puedo mandar una captura?', '可以发截图吗？'],
      no: ['can it generate images?', 'here is a screenshot', 'can my bot read pictures and pdf files'],
    },
    'asks-next': {
      yes: [
        'now what?',
        'ok done, now what?',
        'hello?',
        'any update?',
        'listo, ¿y ahora qué?',
        'hola? alguien?',
        '做完了，接下来呢？',
        'ya la puse, ¿y ahora?',
        '怎么还不回',
        '在吗？',
      ],
      no: ['hello, my bot says 401', 'and now it says 403', 'hola buenas, me sale un error', '现在报错401'],
    },
    'other-error': {
      yes: [
        'it works but now another error',
        'ok that worked, now i get a different error',
        'ya funciona pero ahora me sale otro error',
        '好了但是又出现新的错误',
      ],
      no: [
        'no other error',
        'still the same error',
        'same error on another machine',
        'no me sale otro error',
        '没有别的错误',
      ],
    },
  }),
)('%s: "%s" %s', (claim, text, said) => {
  expect(claimsSaid(text).includes(claim)).toBe(said);
});

test.each(
  rowsOf({
    'works-now': {
      yes: ['it answers!! ty', 'fixed that too thanks'],
      no: ['ugh now its back', 'it answers with 401', 'fixed that file too but the 401 stays'],
    },
    'still-broken': { yes: ['done but it says the same'], no: ['it says the same key is used twice'] },
    'suffix-matches': { yes: ['they are the same'], no: ['done but it says the same'] },
    'asks-how': { yes: ['ok what', 'can i do it from my phone?', '贴啥？'], no: ['ok what a day'] },
    'has-credit': { yes: ['but i have 10 dollars on it!!'], no: ['i have 10 dollars to spend'] },
    'cannot-run': {
      yes: ['it just hangs', 'it prints nothing', '我在手机上'],
      no: ['the bot hangs after each message'],
    },
    'will-do': { yes: ['谢谢，明天再试'], no: ['明天到期'] },
  }),
)('said back: %s: "%s" %s', (claim, text, said) => {
  expect(claimsSaid(text).includes(claim)).toBe(said);
});
