import type { Phrase } from './phrase.ts';

/** Spanish: how it went and what they did. */
export const ES_DID: readonly Phrase[] = [
  {
    claim: 'works-now',
    hints:
      'perfecto genial bien funciona funciono arreglado solucionado resuelto listo responde quedo anda solucione',
    patterns: [
      /\bya (?:me )?(?:funciona|anda|responde|va|esta (?:arreglado|solucionado|resuelto|funcionando))\b/u,
      /\b(?:funciona|anda) (?:ahora|de nuevo|otra vez|bien|perfecto|perfectamente)\b/u,
      /\b(?:ahora|por fin|listo) (?:si )?(?:ya )?(?:funciona|anda|responde)\b/u,
      /\b(?:problema|error) (?:resuelto|solucionado|arreglado)\b/u,
      /\b(?:quedo (?:arreglado|solucionado|resuelto)|(?<!que )lo (?:solucione|arregle|resolvi))\b/u,
      /^(?:(?:si|ok|vale|ahora|ya|todo|me),? )*va (?:todo )?(?:perfecto|genial|bien|de maravilla)(?: (?:ahora|gracias|muchas|mil))*$/u,
      /^(?:si |ok |gracias )*(?:solucionado|arreglado|resuelto)(?: gracias)?$/u,
    ],
    not: /\b(?:no|sigue|si no|cuando|hasta|antes|nada|casi)\b/u,
  },
  {
    claim: 'still-broken',
    hints: 'sigue mismo igual funciona persiste todavia continua',
    patterns: [
      /\b(?:sigue|siguen|continua|persiste) (?:\w+ )?(?:igual|el (?:mismo )?error|fallando|sin funcionar|dando|saliendo|el problema|lo mismo|apareciendo)\b/u,
      /\b(?:el )?mismo (?:error|problema|mensaje|resultado)\b/u,
      /^(?:no )?(?:lo mismo|igual|todo igual|sigue igual)$/u,
      /\b(?:todavia|aun|sigue sin|ya|tampoco) (?:no )?(?:funciona|sirve|responde|funcionar|funciono|anda)\b/u,
      /\bno (?:me )?(?:funciona|sirve) nada\b/u,
      /\bno (?:funciono|sirvio|ayudo|cambio nada|se arreglo)\b/u,
    ],
    not: /\bya funciona\b(?! no)/u,
    whole: true,
  },
  {
    claim: 'cannot-run',
    hints: 'puedo acceso comando tengo movil celular telefono',
    patterns: [
      /\bno (?:puedo|me deja|pude|consigo|logro) (?:ejecutar|correr|acceder|hacer eso|obtener|sacar|copiar|usar la terminal|abrir la terminal|hacerlo)\b/u,
      /\bno tengo acceso (?:a la|al|a)\b/u,
      /\b(?:estoy|voy) (?:en|con|desde) el (?:movil|celular|telefono)\b/u,
      /\bno (?:se como|me permite) (?:ejecutar|correr)(?:lo)?\b/u,
    ],
    whole: true,
  },
  {
    claim: 'wants-human',
    hints: 'persona humano alguien moderador',
    patterns: [
      /\b(?:hablar|quiero|necesito|prefiero|pasame|puedo hablar) (?:\w+ )*?(?:con )?(?:una persona|un humano|alguien real|un moderador|una persona real)\b/u,
      /\b(?:persona|humano) real\b/u,
    ],
    not: /\bno (?:quiero|necesito) (?:una persona|un humano)/u,
    whole: true,
    asked: true,
  },
  {
    claim: 'stop-bot',
    hints: 'para basta callate deja silencio',
    patterns: [
      /^(?:por favor )?(?:para|basta|callate|silencio|dejame en paz|ya para|para ya|deja de (?:responder|escribir|contestar))(?: (?:ya|bot|por favor))*$/u,
      /\bbot (?:callate|para|basta)\b/u,
      /\bdeja de (?:responder|contestar|escribir)\b/u,
    ],
    asked: true,
  },
  {
    claim: 'asks-which-key',
    hints: 'clave llave key cual donde token',
    patterns: [
      /\b(?:cual|que) (?:es la )?(?:api )?(?:clave|llave|key|token|api key)\b/u,
      /\bdonde (?:\w+ )?(?:encuentro|consigo|saco|obtengo|veo|esta|genero|creo) (?:\w+ )?(?:api )?(?:clave|llave|key|token|api key)\b/u,
      /\bcomo (?:consigo|obtengo|saco|genero|creo) (?:\w+ )?(?:api )?(?:clave|llave|key|token)\b/u,
    ],
    whole: true,
    asked: true,
  },
  {
    claim: 'asks-how-to-enter-key',
    hints: 'clave llave key poner meter cambiar cambio como donde',
    patterns: [
      /\b(?:como|donde) (?:\w+ )?(?:pongo|meto|cambio|ingreso|introduzco|poner|meter|cambiar|ingresar|actualizo|pego) (?:\w+ )*?(?:clave|llave|key|token)\b/u,
      /\bquiero (?:poner|meter|cambiar|ingresar) (?:\w+ )*?(?:clave|llave|key)\b.{1,30}\b(?:como|comando)\b/u,
    ],
    whole: true,
    asked: true,
  },
  {
    claim: 'back-again',
    hints: 'volvio vuelve otra nuevo',
    patterns: [
      /\b(?:volvio|vuelve|regreso) (?:\w+ )?(?:a fallar|el error|el problema|a aparecer|a salir)\b/u,
      /\b(?:el )?(?:error|problema) (?:ha vuelto|volvio|regreso|otra vez|de nuevo)\b/u,
      /\b(?:falla|fallando) (?:otra vez|de nuevo)\b/u,
    ],
    whole: true,
  },
  {
    claim: 'restarted-gateway',
    hints: 'reinicie reiniciado reiniciar reinicio reiniciando',
    patterns: [
      /\b(?:ya |lo |la )*reinicie\b/u,
      /\b(?:he|hemos|ya esta|fue) reiniciado\b/u,
      /\b(?:despues de|tras|luego de) (?:el reinicio|reiniciar)\b/u,
    ],
    not: /\b(?:no|sin|nunca) (?:\w+ )?(?:he )?reinici/u,
    whole: true,
  },
  {
    claim: 'not-restarted',
    hints: 'reinicie reiniciado reiniciar',
    patterns: [
      /\b(?:no|aun no|todavia no|nunca) (?:lo |la |he )*(?:reinicie|reiniciado)\b/u,
      /\bsin reiniciar\b/u,
      /\bno reinici(?:e|o)\b/u,
    ],
    not: /\bno (?:ayudo|sirvio)\b/u,
    whole: true,
  },
  {
    claim: 'replaced-key',
    hints: 'clave llave key nueva otra cambie token',
    patterns: [
      /\b(?:cree|genere|puse|hice|use|meti|probe|con|saque|pegue) (?:con )?(?:una|otra|la) (?:nueva )?(?:api )?(?:clave|llave|key|api key)(?: nueva)?\b/u,
      /\b(?:cambie|reemplace|regenere|actualice|rote|renove) (?:la|mi|el) (?:api )?(?:clave|llave|key|token)\b/u,
      /\bvolvi a (?:poner|meter|ingresar|pegar) (?:la|mi) (?:api )?(?:clave|llave|key)\b/u,
    ],
    not: /\bno (?:\w+ )?(?:cambie|puse|cree|he)\b/u,
    whole: true,
  },
  {
    claim: 'typed-key',
    hints: 'mano escribi tecle edite',
    patterns: [
      /\b(?:escribi|teclee|copie) (?:la|mi) (?:api )?(?:clave|llave|key) (?:a mano|manualmente)\b/u,
      /\b(?:clave|llave|key)\b.{1,20}\ba mano\b/u,
      /\b(?:edite|acorte|recorte|modifique) (?:la|mi) (?:api )?(?:clave|llave|key)\b/u,
    ],
    not: /\bno (?:\w+ )?(?:escribi|teclee|edite|la)\b/u,
    whole: true,
  },
  {
    claim: 'shortened-paste',
    hints: 'acorte quite recorte espacios borre oculte',
    patterns: [
      /\b(?:acorte|recorte|resumi) (?:el|la|un poco)(?: (?:texto|salida|mensaje|log))?\b(?! (?:clave|llave|key|api))/u,
      /\b(?:quite|borre|elimine) (?:\w+ ){0,2}(?:espacios|lineas|partes)\b/u,
      /\b(?:oculte|tape|censure) (?:la|mi|el|los)\b/u,
      /\bpara que (?:quepa|entre)\b/u,
    ],
    not: /\bde la (?:clave|llave|key)\b/u,
    whole: true,
  },
  {
    claim: 'changed-env',
    hints: 'variable entorno',
    patterns: [
      /\b(?:puse|cambie|defini|configure|agregue|actualice|use|tengo|esta|con|en)\b.{1,30}\bvariables? de entorno\b/u,
      /\bvariable de entorno (?:esta|definida|configurada)\b/u,
    ],
    not: /\b(?:no|sin)\b.{1,15}\bvariable/u,
    whole: true,
  },
  {
    claim: 'exported-in-shell',
    hints: 'export exporte bashrc zshrc',
    patterns: [
      /\bexporte\b/u,
      /\b(?:con|hice|use|puse) (?:un |el )?export\b/u,
      /\b(?:bashrc|zshrc|bash_profile)\b/u,
    ],
    not: /\bno (?:\w+ )?export/u,
    whole: true,
  },
  {
    claim: 'used-dotenv',
    hints: 'env archivo',
    patterns: [
      /\b(?:puse|meti|agregue|guarde|esta|tengo|cambie)\b.{0,30}\.openclaw\/\.env\b/u,
      /\b(?:en el|al|archivo|fichero) (?:archivo |fichero )?\.env\b(?!.{1,20}(?:proyecto|carpeta|directorio))/u,
    ],
    not: /\bno (?:\w+ )?(?:esta|puse|tengo)\b/u,
    whole: true,
  },
  {
    claim: 'used-workspace-dotenv',
    hints: 'env proyecto carpeta',
    patterns: [
      /\.env\b.{1,20}\b(?:proyecto|carpeta|directorio actual|workspace|repositorio)\b/u,
      /\b(?:proyecto|workspace|repositorio)\b.{0,12}\.env\b/u,
    ],
    whole: true,
  },
  {
    claim: 'logged-in-again',
    hints: 'sesion login inicie',
    patterns: [
      /\b(?:inicie|volvi a iniciar|he iniciado) (?:la )?sesion\b/u,
      /\b(?:hice|volvi a hacer|repeti) (?:el )?login\b/u,
      /\b(?:me )?(?:volvi a|re)(?: ?autentique| ?autenticar| ?loguear|loguee)\b/u,
    ],
    not: /\bno (?:puedo|pude|inicie|he)\b/u,
    whole: true,
  },
];
