/* eslint-disable regexp/no-dupe-disjunctions -- tables of words: one may be the start of another, and stays legible */
import type { Phrase } from './phrase.ts';

/** Spanish: what they see. */
export const ES_SEES: readonly Phrase[] = [
  {
    claim: 'key-works-elsewhere',
    hints: 'curl funciona misma clave llave',
    patterns: [
      /\bcon curl (?:si )?(?:funciona|responde|va)\b/u,
      /\b(?:misma )?(?:clave|llave|key) (?:si )?funciona (?:\w+ ){0,2}(?:en otr\w+|con curl|en otro|fuera|bien)\b/u,
      /\bfunciona (?:con|en) (?:curl|otro programa|otra aplicacion|postman|otra app)\b/u,
    ],
    not: /\bno funciona\b/u,
    whole: true,
  },
  {
    claim: 'works-in-other-session',
    hints: 'sesion canal telegram nueva whatsapp',
    patterns: [
      /\bfunciona (?:\w+ )?(?:en|con|desde) (?:una sesion nueva|otra sesion|una nueva sesion|otro canal|telegram|whatsapp|el tui|la terminal tui)\b/u,
      /\b(?:sesion nueva|nueva sesion|otra sesion|otro canal) (?:si )?funciona\b/u,
    ],
    not: /\bno funciona en (?:otra|una)/u,
    whole: true,
  },
  {
    claim: 'works-for-other-agent',
    hints: 'agente agentes main',
    patterns: [
      /\b(?:otro|el otro|los otros|demas) agentes? (?:si )?(?:funciona\w*|responden?)\b/u,
      /\bfunciona (?:con|en) (?:otro agente|el otro agente|el agente main|main)\b/u,
    ],
    not: /\bno funciona\b/u,
    whole: true,
  },
  {
    claim: 'works-in-terminal',
    hints: 'terminal manualmente mano consola',
    patterns: [
      /\bfunciona (?:\w+ )?(?:en|desde) (?:la|mi|una) (?:terminal|consola)\b/u,
      /\b(?:a mano|manualmente|en la terminal|desde la terminal) (?:si )?funciona\b/u,
    ],
    not: /\bno funciona\b/u,
    whole: true,
  },
  {
    claim: 'chat-works-feature-fails',
    hints: 'chat busqueda memoria imagenes voz todo',
    patterns: [
      /\b(?:(?:chat|modelo|lo demas|todo) (?:\w+ )?(?:funciona|responde|va bien)|(?:funciona|responde|va bien) (?:\w+ ){0,3}chat)\b.{1,40}\b(?:busqueda|memoria|imagenes|imagen|voz|web_search|embeddings)\b/u,
      /\bsolo (?:falla )?(?:la |las |el )?(?:busqueda|memoria|imagenes|voz)(?: falla| no funciona)?\b/u,
    ],
    whole: true,
  },
  {
    claim: 'worked-before-update',
    hints: 'actualizar actualizacion actualice version',
    patterns: [
      /\b(?:funcionaba|iba bien|andaba)\b.{1,30}\b(?:antes de (?:actualizar|la actualizacion)|hasta (?:que actualice|la actualizacion)|version anterior|en la 20\d\d)/u,
      /\b(?:desde|tras|despues de) (?:la actualizacion|actualizar|que actualice)\b.{1,40}\b(?:no|falla|dejo|error|401)\b/u,
    ],
    not: /\bya funciona\b/u,
    whole: true,
  },
  {
    claim: 'worked-before',
    hints: 'funcionaba ayer antes nada cambiado cambie repente',
    patterns: [
      /\b(?:ayer|antes|hasta ayer|siempre) (?:si )?(?:funcionaba|funciono|andaba)\b/u,
      /\b(?:funcionaba|andaba) (?:bien |perfecto )?(?:antes|ayer|hasta)\b/u,
      /\bno (?:he )?(?:cambiado|cambie|toque|tocado) nada\b/u,
      /\bde (?:repente|pronto)\b/u,
    ],
    not: /\bactualiz/u,
    whole: true,
  },
  {
    claim: 'sometimes-works',
    hints: 'veces intermitente rato ratos',
    patterns: [
      /\b(?:a veces|de vez en cuando|a ratos)\b.{1,30}\b(?:funciona|falla|responde|error|no|si)\b/u,
      /\b(?:funciona|falla|responde) (?:solo )?(?:a veces|de vez en cuando|a ratos)\b/u,
      /\bintermitente\b/u,
    ],
    whole: true,
  },
  {
    claim: 'began-after-restart',
    hints: 'reinicio reiniciar apagon reinicie',
    patterns: [
      /\b(?:empezo|comenzo|dejo de \w+|fallo) (?:\w+ )?(?:despues de|tras|desde|al) (?:el |un |que )?(?:reinici\w+|apagon)\b/u,
      /\bdesde (?:el reinicio|que reinicie|el apagon)\b/u,
    ],
    not: /\b(?:sigue|mismo)\b/u,
    whole: true,
  },
  {
    claim: 'expires-after-hours',
    hints: 'horas caduca expira',
    patterns: [
      /\b(?:cada|tras|despues de|a las|pasadas|en) (?:unas |pocas |\d+ |dos |algunas )+horas\b.{1,40}\b(?:caduca|expira|falla|sesion|login|401|deja)\b/u,
      /\b(?:caduca|expira) (?:cada|a las|tras|despues)\b/u,
      /\bfunciona (?:unas|un par de|\d+|dos) horas\b/u,
    ],
    whole: true,
  },
  {
    claim: 'no-reply',
    hints: 'responde contesta respuesta respuestas',
    patterns: [
      /\bno (?:me )?(?:responde|contesta|dice nada|reacciona)\b/u,
      /\b(?:sin|ninguna|no hay|no recibo) (?:ninguna )?respuestas?\b/u,
      /\bdejo de (?:responder|contestar)\b/u,
    ],
    not: /\b(?:nadie|soporte)\b/u,
    whole: true,
  },
  {
    claim: 'dm-fails',
    hints: 'dm dms directos privados directo privado',
    patterns: [
      /\bno (?:\w+ )?(?:responde|contesta|funciona\w*)\b.{1,25}\b(?:dms?|mensajes? (?:directos?|privados?))\b/u,
      /\b(?:dms?|mensajes (?:directos|privados)) (?:no|fallan)\b/u,
    ],
    whole: true,
  },
  {
    claim: 'online-but-silent',
    hints: 'linea online conectado activo',
    patterns: [
      /\b(?:en linea|online|conectado|activo)\b.{1,30}\bno (?:responde|contesta|dice nada)\b/u,
      /\bno (?:responde|contesta)\b.{1,30}\baunque\b.{1,20}\b(?:en linea|online|conectado)\b/u,
    ],
    whole: true,
  },
  {
    claim: 'change-reverts',
    hints: 'vuelve revierte anterior vieja sobrescribe',
    patterns: [
      /\b(?:vuelve|regresa|volvio) (?:a )?(?:la|al|el|poner) (?:\w+ )?(?:clave|valor|vieja|anterior|viejo)\b/u,
      /\b(?:se revierte|se sobrescribe|sobrescribe|no se guarda|revierte)\b/u,
      /\b(?:clave|key) vieja (?:otra vez|de nuevo|vuelve)\b/u,
    ],
    whole: true,
  },
  {
    claim: 'only-in-service',
    hints: 'servicio systemd solo',
    patterns: [
      /\b(?:solo|unicamente) (?:\w+ ){0,2}como servicio\b/u,
      /\bcomo servicio (?:no funciona|falla)\b/u,
      /\b(?:no funciona|falla) (?:\w+ )?como servicio\b/u,
    ],
    whole: true,
  },
  {
    claim: 'falls-back',
    hints: 'modelo fallback otro',
    patterns: [
      /\b(?:responde|contesta|usa) (?:con )?(?:otro modelo|el fallback|el modelo de respaldo)\b/u,
      /\botro modelo (?:responde|contesta)\b/u,
      /\bcae al fallback\b/u,
    ],
    not: /\bno (?:usa|cae)/u,
    whole: true,
  },
  {
    claim: 'browser-cannot-connect',
    hints: 'dashboard navegador panel conectar',
    patterns: [
      /\b(?:dashboard|panel|control ui)\b.{1,30}\bno (?:abre|conecta|carga|se conecta|funciona)\b/u,
      /\bno (?:puedo|logro|consigo|pude) (?:\w+ )?(?:abrir|conectar|entrar|acceder) (?:\w+ )?(?:al? )?(?:dashboard|panel|navegador)\b/u,
      /\bel navegador no (?:conecta|se conecta)\b/u,
    ],
    whole: true,
  },
  {
    claim: 'status-looks-fine',
    hints: 'status estado probe bien',
    patterns: [
      /\b(?:status|estado|probe|doctor)\b.{1,20}\b(?:dice|sale|muestra|esta) (?:\w+ )?(?:ok|bien|correcto)\b/u,
      /\btodo (?:parece|se ve|sale|aparece) (?:bien|ok|correcto|en verde)\b/u,
    ],
    not: /\bno\b/u,
    whole: true,
  },
  {
    claim: 'billing-says-fine',
    hints: 'saldo credito creditos facturacion cuota',
    patterns: [
      /\b(?:facturacion|billing|saldo insuficiente|sin saldo|sin credito)\b.{1,50}\b(?:pero|aunque|y)\b.{1,15}\b(?:tengo|hay|quedan?)\b/u,
      /\b(?:tengo|hay) (?:\w+ )?(?:saldo|creditos?|cuota)\b.{1,40}\b(?:pero|y|sigue)\b.{1,30}\b(?:billing|facturacion|saldo|credito|insuficiente)\b/u,
    ],
    whole: true,
  },
  {
    claim: 'status-looks-bad',
    hints: 'status doctor estado aviso',
    patterns: [
      /\b(?:status|doctor|estado|aviso)\b.{1,50}\b(?:pero|aunque)\b.{1,30}\b(?:funciona|responde|va bien)\b/u,
    ],
    whole: true,
  },
  {
    claim: 'fails-everywhere',
    hints: 'todas todos ninguna ningun partes',
    patterns: [
      /\b(?:en )?(?:todas las sesiones|todos los canales|todas partes|todos lados)\b/u,
      /\b(?:falla|error) en (?:todas?|todos)\b/u,
    ],
    not: /\bfunciona en tod/u,
    whole: true,
  },
  {
    claim: 'chat-fails-too',
    hints: 'chat mensaje normal',
    patterns: [
      /\b(?:el chat|mensaje normal|chat normal) (?:tampoco|no) (?:funciona|responde)\b/u,
      /\bel chat tambien falla\b/u,
    ],
    whole: true,
  },
  {
    claim: 'first-setup',
    hints: 'nunca primera recien acabo',
    patterns: [
      /\bnunca (?:me )?(?:ha )?(?:funciono|funcionado|funciona)\b/u,
      /\bprimera (?:vez|instalacion|configuracion)\b/u,
      /\b(?:acabo de|recien) (?:lo )?(?:instalar|instale|instalado)\b/u,
    ],
    whole: true,
  },
];
