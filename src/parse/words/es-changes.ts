/* eslint-disable regexp/no-dupe-disjunctions -- tables of words: one may be the start of another, and stays legible */
import type { Phrase } from './phrase.ts';

/** Spanish: what they changed in the installation and the account. */
export const ES_CHANGES: readonly Phrase[] = [
  {
    claim: 'updated-openclaw',
    hints: 'actualice actualizacion actualizar actualizado version',
    patterns: [
      /\b(?:actualice|he actualizado|acabo de actualizar)\b(?! (?:la|mi) (?:clave|llave|key|api))/u,
      /\b(?:despues de|desde|tras|con|luego de) (?:la |el |una )?(?:ultima )?(?:actualizacion|actualizar|update)\b/u,
    ],
    not: /\bno (?:\w+ )?(?:actualice|actualizado)/u,
    whole: true,
  },
  {
    claim: 'reinstalled',
    hints: 'reinstale reinstalar instalacion migre restaure cero',
    patterns: [
      /\b(?:reinstale|reinstalado|desinstale)\b/u,
      /\b(?:despues de|tras) reinstalar\b/u,
      /\binstalacion (?:limpia|nueva)\b/u,
      /\b(?:migre|movi|restaure)\b.{1,30}\b(?:servidor|maquina|backup|respaldo|copia)\b/u,
      /\bdesde cero\b/u,
    ],
    not: /\bno (?:\w+ )?reinstal|\b(?:debo|quiero|tengo que) reinstalar/u,
    whole: true,
  },
  {
    claim: 'switched-provider',
    hints: 'cambie cambiar quiero usar cambio',
    patterns: [
      /\b(?:cambie|cambiar|pasar|pase|migrar) (?:\w+ )?a (?:claude|openai|gpt\S*|kimi|glm\S*|qwen|minimax|gemini|openrouter|deepseek|grok|ollama|otro proveedor)\b/u,
      /\b(?:quiero|queria|quisiera) usar (?:claude|openai|gpt\S*|kimi|glm\S*|qwen|minimax|gemini|openrouter|deepseek|grok|ollama|otro (?:proveedor|modelo))\b/u,
    ],
    not: /\bno quiero\b/u,
    whole: true,
    asked: true,
  },
  {
    claim: 'added-agent',
    hints: 'agente agentes',
    patterns: [
      /\b(?:agregue|anadi|cree|hice|con) (?:un|otro|el) (?:nuevo |segundo )?agente\b(?: nuevo)?/u,
      /\bnuevo agente\b/u,
    ],
    not: /\bno (?:\w+ )?(?:agregue|anadi|cree)/u,
    whole: true,
  },
  {
    claim: 'added-credit',
    hints: 'saldo credito creditos recargue pague compre',
    patterns: [
      /\b(?:compre|anadi|agregue|cargue|puse|pague) (?:\w+ ){0,2}(?:creditos?|saldo|dinero)\b/u,
      /\b(?:recargue|he recargado|hice (?:una )?recarga)\b/u,
    ],
    not: /\bno (?:\w+ )?(?:compre|recargue|pague|he)\b/u,
    whole: true,
  },
  {
    claim: 'edited-config',
    hints: 'config edite configuracion json modifique',
    patterns: [
      /\b(?:edite|modifique|cambie|toque) (?:\w+ ){0,3}(?:config\w*|openclaw\.json|json|archivo)\b/u,
      /\b(?:el agente|mi agente|el bot|mi bot) (?:edito|cambio|modifico|rompio) (?:\w+ ){0,2}(?:config\w*|json|archivo)\b/u,
    ],
    not: /\bno (?:\w+ )?(?:edite|modifique|cambie|toque|he)\b/u,
    whole: true,
  },
  {
    claim: 'followed-guide',
    hints: 'guia tutorial video segui documentacion',
    patterns: [
      /\b(?:segui|siguiendo|con|use) (?:un|una|la|el|las) (?:guia|tutorial|video|documentacion|instrucciones)\b/u,
      /\b(?:chatgpt|la guia|el tutorial) (?:me )?(?:dijo|dice)\b/u,
    ],
    not: /\bno (?:\w+ )?segui/u,
    whole: true,
  },
  {
    claim: 'chose-setup-token',
    hints: 'setup paste',
    patterns: [
      /\b(?:elegi|use|con|puse|pegue|uso) (?:el |un )?(?:setup|paste)[- ]token\b/u,
      /\bclaude setup-token\b/u,
    ],
    not: /\b(?:no|sin|diferencia)\b/u,
    whole: true,
  },
  {
    claim: 'set-base-url',
    hints: 'base url baseurl endpoint',
    patterns: [
      /\b(?:puse|cambie|configure|tengo|use|uso|defini)\b.{1,25}\b(?:base ?url|baseurl|endpoint|url base)\b/u,
      /\b(?:apunta|apunte) a (?:mi|un|otro) (?:proxy|servidor|endpoint)\b/u,
    ],
    not: /\bno\b/u,
    whole: true,
  },
];
