import type { Phrase } from './phrase.ts';

/** Spanish: what they have and where it runs. */
export const ES_HAS: readonly Phrase[] = [
  {
    claim: 'has-subscription',
    hints: 'suscripcion plan plus max pro advanced',
    patterns: [
      /\b(?:tengo|pago|uso|con|mi) (?:\w+ ){0,2}(?:suscripcion|plan (?:max|pro|plus))\b/u,
      /\b(?:claude|chatgpt) (?:max|pro|plus)\b|\bgemini advanced\b/u,
    ],
    not: /\b(?:no tengo|sin|cancele)\b/u,
    whole: true,
  },
  {
    claim: 'has-coding-plan',
    hints: 'coding token plan',
    patterns: [/\b(?:coding|token) plan\b/u, /\bplan de (?:codigo|programacion|coding|tokens)\b/u],
    not: /\b(?:no tengo|sin)\b/u,
    whole: true,
  },
  {
    claim: 'has-credit',
    hints: 'saldo credito creditos cuota dolares',
    patterns: [
      /\b(?:tengo|hay|queda|quedan|con|me quedan?) (?:\w+ ){0,3}(?:saldo|creditos?|cuota|dolares)\b/u,
      /\b(?:saldo|credito|cuota) (?:disponible|suficiente|positivo)\b/u,
    ],
    not: /\b(?:no (?:tengo|hay|queda)|sin)\b/u,
    whole: true,
  },
  {
    claim: 'key-from-console',
    hints: 'consola plataforma',
    patterns: [
      /\b(?:de|desde|en) la (?:consola|plataforma)(?: (?:de|web) ?\w*)?$/u,
      /\b(?:clave|llave|key|cree|genere|saque)\b.{1,30}\b(?:en|de|desde) la (?:consola|plataforma)\b/u,
    ],
    not: /\bno\b/u,
    whole: true,
  },
  {
    claim: 'key-is-admin',
    hints: 'admin administrador',
    patterns: [/\b(?:clave|llave|key) (?:de )?(?:admin|administrador|administracion)\b/u, /\badmin key\b/u],
    not: /\bno (?:es|uso)\b/u,
    whole: true,
  },
  {
    claim: 'key-starts-api',
    hints: 'empieza comienza contiene',
    patterns: [
      /\b(?:empieza|comienza|inicia) (?:con|por) sk-(?:ant-api|ant-a|proj|or-v1)/u,
      /\b(?:contiene|tiene|dice) api\b/u,
      /\bsi empieza con api\b/u,
    ],
    not: /\bno (?:empieza|comienza|contiene|tiene)/u,
    whole: true,
  },
  {
    claim: 'suffix-matches',
    hints: 'coincide coinciden iguales mismos',
    patterns: [
      /\b(?:coinciden?|son iguales|son los mismos)\b/u,
      /\b(?:los )?mismos (?:ultimos )?(?:caracteres|digitos)\b/u,
    ],
    not: /\bno (?:coinciden?|son)/u,
    whole: true,
  },
  {
    claim: 'suffix-differs',
    hints: 'coincide coinciden distinto distintos diferentes',
    patterns: [
      /\bno (?:coinciden?|son (?:los mismos|iguales|las mismas))\b/u,
      /\b(?:ultimos|caracteres|digitos|final)\b.{1,20}\b(?:distintos?|diferentes?)\b/u,
      /\bes la (?:clave|llave|key) vieja\b/u,
    ],
    whole: true,
  },
  {
    claim: 'no-subscription-key',
    hints: 'encuentro veo pagina claves api tengo',
    patterns: [
      /\bno (?:encuentro|veo|me sale|me aparece) (?:\w+ ){0,4}(?:claves?|llaves?|api keys?|keys?|pagina)\b/u,
      /\bno tengo (?:una |ninguna )?(?:api key|clave de api|clave api)\b/u,
    ],
    whole: true,
  },
  {
    claim: 'runs-in-docker',
    hints: 'docker contenedor podman compose',
    patterns: [
      /\b(?:en|con|uso|dentro de|usando) (?:un |el |mi )?(?:docker|contenedor|podman)\b/u,
      /\bdocker compose\b/u,
      /\b(?:contenedor|docker) (?:de openclaw|corre)\b/u,
    ],
    not: /\b(?:no|sin)\b.{1,12}\b(?:docker|contenedor)/u,
    whole: true,
  },
  {
    claim: 'runs-as-service',
    hints: 'servicio systemd demonio launchd',
    patterns: [
      /\bcomo (?:un )?(?:servicio|demonio)\b/u,
      /\b(?:con|en|usa|uso) (?:systemd|launchd)\b/u,
      /\b(?:servicio|demonio) (?:de|del) (?:systemd|sistema)\b/u,
    ],
    not: /\b(?:no|solo|sin)\b/u,
    whole: true,
  },
  {
    claim: 'runs-remotely',
    hints: 'servidor vps remoto nube maquina',
    patterns: [
      /\ben (?:un|mi|el|otro) (?:servidor|vps|servidor remoto)\b/u,
      /\ben (?:otra maquina|otro ordenador|otra computadora|la nube)\b/u,
      /\b(?:es|esta|gateway) remoto\b/u,
    ],
    not: /\bno\b/u,
    whole: true,
  },
  {
    claim: 'runs-locally',
    hints: 'local localmente misma mismo todo',
    patterns: [
      /\b(?:es|esta|corre|todo) (?:en )?local\b/u,
      /\blocalmente$/u,
      /\b(?:en|todo en) la misma (?:maquina|computadora|pc)\b/u,
      /\ben el mismo (?:ordenador|equipo|pc|mac)\b/u,
    ],
    not: /\bno\b/u,
    whole: true,
  },
  {
    claim: 'runs-as-other-user',
    hints: 'sudo root usuario',
    patterns: [/\b(?:con|uso|use) sudo\b/u, /\bcomo root\b/u, /\bcon otro usuario\b/u],
    not: /\b(?:no|sin)\b/u,
    whole: true,
  },
  {
    claim: 'uses-relay',
    hints: 'litellm proxy intermediario relay',
    patterns: [
      /\b(?:uso|con|via|por|mediante|a traves de) (?:un |mi |una )?(?:litellm|relay|proxy de api|intermediario)\b/u,
      /\blitellm\b/u,
    ],
    not: /\b(?:no|sin)\b/u,
    whole: true,
  },
  {
    claim: 'behind-proxy',
    hints: 'proxy vpn empresa china cuba',
    patterns: [
      /\b(?:detras de|con|uso|tras|usando) (?:un |una |el |la |mi )?(?:proxy|vpn|cortafuegos|firewall)(?: corporativo| de la empresa)?\b/u,
      /\b(?:estoy|vivo) en (?:china|cuba|rusia|iran)\b/u,
      /\bred de (?:la|mi) empresa\b/u,
    ],
    not: /\b(?:no|sin)\b/u,
    whole: true,
  },
  {
    claim: 'several-agents',
    hints: 'agentes',
    patterns: [
      /\b(?:varios|dos|tres|cuatro|cinco|muchos|todos mis|\d+) agentes\b/u,
      /\bmultiples agentes\b/u,
    ],
    not: /\bno tengo\b/u,
    whole: true,
  },
];
