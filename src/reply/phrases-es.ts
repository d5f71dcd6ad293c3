import type { Phrases } from './phrase-book.ts';

/** The connecting words in Spanish. */
export const ES: Phrases = {
  runAndPaste: 'Ejecuta esto, por favor, y pega aquí lo que muestre:',
  answerHere: 'Responde aquí mismo.',
  where: {
    terminal: 'Escríbelo en una terminal de la máquina donde corre el gateway (no en el chat con tu agente).',
    tui: 'Escríbelo en la ventana de chat de OpenClaw (TUI), una línea cada vez.',
    chat: 'Escríbelo en el chat donde falla.',
    browser: 'Esto se hace en el navegador.',
    editor: 'Esto se hace en un editor de texto, en la máquina donde corre el gateway.',
  },
  inSteps: 'Con gusto, paso a paso.',
  steps: {
    open: {
      macos: 'En el Mac donde corre OpenClaw, pulsa Cmd + Espacio, escribe `Terminal` y pulsa Intro.',
      windows:
        'En el PC donde corre OpenClaw, pulsa la tecla Windows, escribe `PowerShell` (o `Ubuntu`, si lo instalaste en WSL) y pulsa Intro.',
      linux:
        'En la máquina donde corre OpenClaw, abre el programa Terminal. Si es un servidor, es la ventana en la que entraste por `ssh`.',
      any: 'En la máquina donde corre OpenClaw, abre una terminal: en un Mac el programa `Terminal`, en Windows `PowerShell` (o `Ubuntu`, si lo instalaste en WSL), en un servidor la ventana en la que entraste por `ssh`.',
    },
    run: 'Copia las líneas de abajo, pégalas en esa ventana y pulsa Intro.',
    paste: 'Selecciona lo que aparece, cópialo y pégalo aquí como mensaje.',
  },
  hide: 'Qué ocultar:',
  hideIn: 'Qué ocultar en `{command}`:',
  worked: 'Ha funcionado si:',
  ifNot: 'Si no ayuda, dime: {what}',
  ifNotCommand: 'Si no ayuda, pega lo que muestre `{command}`.',
  careful: 'Cuidado:',
  unknown: {
    provider: 'tu proveedor',
    providerName: 'tu proveedor',
    agent: 'tu agente',
    profile: 'el perfil',
    model: 'tu modelo',
    channel: 'el canal',
    host: 'la dirección de la API de tu proveedor',
    site: 'el sitio de tu proveedor',
    env: 'su variable',
    console: 'el sitio de tu proveedor',
    version: 'tu versión',
  },
  goBack: 'Para volver atrás:',
  knownBug: {
    between: 'Un fallo conocido de OpenClaw {from} a {to}: {title}.',
    until: 'Un fallo conocido de OpenClaw hasta {to}: {title}.',
    since: 'Un fallo conocido de OpenClaw desde {from}: {title}.',
  },
  mended: 'Corregido en {fixed}.',
  likely: 'Lo más probable por ahora: {title}.',
  often: 'Esta línea salió {times} veces.',
  oftenLast: 'Esta línea salió {times} veces, la última: {last}.',
  thanks: '¡Qué bien que funcione! Gracias por avisar.',
  thanksCause: '¡Qué bien que funcione! Era esto: {title}.',
  handOver: {
    'asked-for-person': 'Claro. Una persona sigue desde aquí.',
    contradiction: 'Lo que veo no encaja, así que debería mirarlo una persona.',
    budget: 'No lo he encontrado en cuatro mensajes, así que debería mirarlo una persona.',
    'nothing-left': 'No me queda ninguna idea que merezca tu tiempo, así que debería mirarlo una persona.',
    unknown: 'Esto no lo conozco, así que debería mirarlo una persona.',
  },
  choices: {
    worksNow: 'Ya funciona',
    stillBroken: 'Sigue fallando',
    cannotRun: 'No puedo ejecutarlo',
    person: 'Hablar con una persona',
    why: '¿Por qué?',
  },
};
