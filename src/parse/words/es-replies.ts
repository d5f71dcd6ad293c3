import type { Phrase } from './phrase.ts';

/** What people say back to an ask or an advice, in Spanish: sentences that do nothing else. */
export const ES_REPLIES: readonly Phrase[] = [
  {
    claim: 'asks-how',
    hints: 'se eso como donde entiendo significa quiere quieres terminal explica',
    patterns: [
      /^(?:[y¿] ?|pero |perdon |vale )*(?:como|donde)(?: (?:lo|la|los|las|se|eso|esto|puedo|debo|tengo que|hay que))* (?:ejecut\w+|corr\w+|hag\w+|hacer|hace|escrib\w+|abr\w+|pong\w+|poner|us\w+|peg\w+|met\w+)(?:lo|la)?(?: .{1,30})?$/u,
      /^(?:perdon |es que )*no (?:lo )?(?:entiendo|entendi|se como|se donde|se que es|se que significa)(?: .{1,30})?$/u,
      /^(?:y |perdon )*que (?:significa|quieres decir|quiere decir)(?: .{1,20})?$/u,
      /^(?:[¿y] ?|perdon |pero )*(?:que es (?:eso|esto)|eso que es)$/u,
      /^que es (?:eso de )?(?:la |una |el )?(?:terminal|consola|tui|gateway)$/u,
      /^(?:me )?(?:lo )?(?:puedes|podrias) explicar.{0,20}$/u,
    ],
    not: /\b(?:claves?|llaves?|keys?|tokens?|arregl\w+|solucion\w+)\b/u,
    whole: true,
    asked: true,
  },
  {
    claim: 'no-answer',
    hints: 'se idea recuerdo acuerdo seguro segura olvide',
    patterns: [
      /^(?:pues |la verdad |perdon |ni )*(?:no (?:lo )?(?:se|recuerdo)|no me acuerdo|ni idea|no (?:estoy )?segur[oa]|no tengo (?:ni )?idea|se me olvido|lo olvide)$/u,
    ],
    asked: true,
  },
  {
    claim: 'will-do',
    hints:
      'manana despues tarde momento segundo minuto espera dejame probar ver mirar revisar pruebo miro reviso luego',
    patterns: [
      /^(?:ok |vale |mejor )*(?:mas tarde|luego|despues|en otro momento|otro dia|manana)$/u,
      /^(?:ok |vale |si |gracias )*(?:(?:dame )?un (?:momento|segundo|minuto)|espera(?: un .{1,10})?|dejame (?:ver|probar|revisar|mirar)|voy a (?:probar|ver|mirar|revisar|hacerlo)(?: .{1,20})?|(?:ahora|luego|manana|despues) (?:lo )?(?:pruebo|miro|reviso|hago|probare)|lo (?:pruebo|miro|reviso|hago|probare) (?:luego|manana|despues|mas tarde|ahora)|luego|manana|mas tarde)$/u,
    ],
  },
  {
    claim: 'did-it',
    hints: 'hice hecho ejecute probe listo',
    patterns: [/^(?:si |ya |vale )*(?:lo (?:hice|ejecute|probe)|hecho|esta hecho|listo)(?: ya)?$/u],
  },
];
