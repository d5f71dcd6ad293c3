import type { Phrase } from './phrase.ts';

/** What people ask and say about an ask or an advice, in Spanish: sentences that do nothing else. */
export const ES_ASIDES: readonly Phrase[] = [
  {
    claim: 'asks-safe',
    hints: 'seguro segura peligroso riesgo muestra mostrar rompe romper borra secreto privado filtra cambia',
    patterns: [
      /^(?:[¿y] ?|pero |perdon |oye )*(?:es|no es|sera|seria)(?: (?:eso|esto|algo))? (?:seguro|peligroso|arriesgado|secreto|privado|malo)(?: .{1,40})?$/u,
      /^(?:[¿y] ?|pero |perdon )*(?:eso |esto |no |se )*(?:muestra|mostrara|filtra|filtrara|rompe|rompera|borra|borrara|cambia|cambiara|revela|expone)(?: .{1,40})?$/u,
      /^(?:[¿y] ?|pero )*(?:puedo|debo) (?:pegar|compartir|publicar)(?: (?:eso|esto|aqui|lo))*$/u,
    ],
    not: /\b(?:por que|como|arregl\w+|solucion\w+|error)\b/u,
    whole: true,
    asked: true,
  },
  {
    claim: 'keeps-back',
    hints: 'quiero pegar compartir voy prefiero gusta publicar',
    patterns: [
      /^(?:lo siento |perdon |no |pero )*(?:no (?:quiero|voy a|pienso|me gusta)|prefiero no|no me siento comod[oa]) (?:pegar|compartir|publicar|mostrar|poner|enviar|ejecutar)(?:lo|la)?(?: .{1,30})?$/u,
    ],
    not: /\b(?:clave|llave|token|key)\b/u,
    whole: true,
  },
  {
    claim: 'asks-purpose',
    hints: 'que cual',
    patterns: [
      /^(?:[¿y] ?|pero )*(?:por que|para que)(?: (?:lo|la|necesitas|quieres|necesito|es|sirve|eso|esto|hace falta|tengo que|hacer|ejecutar))*$/u,
      /^(?:[¿y] ?|pero |entonces )*(?:que (?:pasa|esta mal|hace (?:eso|esto))|cual es (?:el problema|la causa))(?: entonces)?$/u,
    ],
    whole: true,
    asked: true,
  },
  {
    claim: 'asks-duration',
    hints: 'cuanto tarda',
    patterns: [
      /^(?:[¿y] ?|pero )*(?:cuanto (?:tiempo )?(?:tarda|dura|lleva|tardara|toma|se tarda)|tarda mucho)(?: .{1,15})?$/u,
    ],
    whole: true,
    asked: true,
  },
  {
    claim: 'asks-picture',
    hints: 'captura foto imagen pantallazo',
    patterns: [
      /^(?:[¿y] ?|pero )*(?:puedo|te|sirve|vale|puede ser)(?: (?:puedo|te|mandar|enviar|subir|paso|mando|envio|pegar|sirve|con|una|un|la))* (?:captura|foto|imagen|pantallazo)(?: .{1,20})?$/u,
    ],
    whole: true,
    asked: true,
  },
  {
    claim: 'asks-next',
    hints: 'ahora luego hola alguien ayuda sigue hago despues',
    patterns: [
      /^(?:[¿y] ?|(?:ok|vale|listo|hecho|ya|gracias|pues|(?:lo|la) (?:hice|puse|pegue|meti|ejecute)),? )*(?:ahora que|y ahora|y ahora que|ahora que hago|que hago(?: ahora)?|que sigue|y (?:luego|despues)|que mas)$/u,
      /^(?:[¿y] ?|hola )*(?:hola|alguien|hay alguien(?: ahi)?|alguien (?:ahi|aqui|me ayuda|puede ayudar(?:me)?)|sigues ahi|alguna (?:novedad|idea|ayuda)|ayuda(?:me)?(?: por favor)?)$/u,
    ],
    whole: true,
    asked: true,
  },
  {
    claim: 'other-error',
    hints: 'otro distinto diferente nuevo',
    patterns: [
      /\b(?:ahora|pero|me|sale|da|hay|tengo|con)(?: (?:ahora|me|sale|da|hay|tengo|aparece|un))* (?:(?:otro|nuevo) (?:error|problema)|error (?:distinto|diferente|nuevo))\b/u,
    ],
    not: /\b(?:no|mismo|antes|vez)\b/u,
    whole: true,
  },
];
