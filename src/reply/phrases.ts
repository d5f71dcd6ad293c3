import type { HandOverReason, Language, Slots } from '../domain/index.ts';

/** The connecting words of the bot, in one language. Everything about causes and checks stands in their documents. */
export interface Phrases {
  readonly runAndPaste: string;
  readonly answerHere: string;
  readonly where: Readonly<Record<'terminal' | 'tui' | 'chat' | 'browser' | 'editor', string>>;
  /** The same again, for somebody who asked how to do it. */
  readonly inSteps: string;
  /** How to open a terminal, by system; how to run the lines in it; how to bring back what they print. */
  readonly steps: {
    readonly open: Readonly<Record<string, string>>;
    readonly run: string;
    readonly paste: string;
  };
  readonly hide: string;
  /** The same where several outputs are asked for at once. */
  readonly hideIn: string;
  readonly worked: string;
  readonly ifNot: string;
  readonly ifNotCommand: string;
  readonly careful: string;
  /** What is said of a slot that is not known. */
  readonly unknown: Slots;
  readonly goBack: string;
  readonly likely: string;
  readonly thanks: string;
  readonly thanksCause: string;
  readonly handOver: Readonly<Record<HandOverReason, string>>;
  readonly choices: Readonly<Record<'worksNow' | 'stillBroken' | 'cannotRun' | 'person' | 'why', string>>;
}

const en: Phrases = {
  runAndPaste: 'Please run this and paste what it prints:',
  answerHere: 'Just answer here.',
  where: {
    terminal:
      'Type it in a terminal on the machine where the gateway runs (not in the chat with your agent).',
    tui: 'Type it in the OpenClaw chat window (TUI), one line at a time.',
    chat: 'Type it in the chat where it fails.',
    browser: 'This is done in the browser.',
    editor: 'This is done in a text editor, on the machine where the gateway runs.',
  },
  inSteps: 'Gladly, in small steps.',
  steps: {
    open: {
      macos: 'On the Mac on which OpenClaw runs, press Cmd + Space, type `Terminal` and press Enter.',
      windows:
        'On the PC on which OpenClaw runs, press the Windows key, type `PowerShell` (or `Ubuntu`, if you installed it in WSL) and press Enter.',
      linux:
        'On the machine on which OpenClaw runs, open the program Terminal. For a server, that is the window in which you are logged in over `ssh`.',
      any: 'On the machine on which OpenClaw runs, open a terminal: on a Mac the program `Terminal`, on Windows `PowerShell` (or `Ubuntu`, if you installed it in WSL), for a server the window in which you are logged in over `ssh`.',
    },
    run: 'Copy the lines below, paste them into that window and press Enter.',
    paste: 'Select what appears there, copy it, and paste it here as a message.',
  },
  hide: 'What to hide:',
  hideIn: 'What to hide in `{command}`:',
  worked: 'It worked when:',
  ifNot: 'If it does not help, tell me: {what}',
  ifNotCommand: 'If it does not help, paste what `{command}` prints.',
  careful: 'Careful:',
  unknown: {
    provider: 'your provider',
    providerName: 'your provider',
    agent: 'your agent',
    profile: 'the profile',
    model: 'your model',
    channel: 'the channel',
    host: "your provider's API address",
    site: "your provider's site",
    env: 'its variable',
    console: "your provider's site",
    version: 'your version',
  },
  goBack: 'To go back:',
  likely: 'Most likely so far: {title}.',
  thanks: 'Good to hear that it works. Thanks for telling!',
  thanksCause: 'Good to hear that it works. What it was: {title}.',
  handOver: {
    'asked-for-person': 'Of course. A person will take it from here.',
    contradiction: 'What I see does not fit together, so a person should look at it.',
    budget: 'I have not found it in four messages, so a person should look at it.',
    'nothing-left': 'I have no further idea that is worth your time, so a person should look at it.',
    unknown: 'This is nothing I know, so a person should look at it.',
  },
  choices: {
    worksNow: 'It works now',
    stillBroken: 'Still broken',
    cannotRun: "I can't run this",
    person: 'Ask a person',
    why: 'Why?',
  },
};

const zh: Phrases = {
  runAndPaste: '请运行下面的命令，并把输出贴到这里：',
  answerHere: '直接在这里回答即可。',
  where: {
    terminal: '请在网关（gateway）所在机器的终端里输入，不要输入到和 agent 的聊天里。',
    tui: '请在 OpenClaw 的聊天窗口（TUI）里输入，每次一行。',
    chat: '请在出错的那个聊天里输入。',
    browser: '这一步在浏览器里完成。',
    editor: '这一步在网关所在机器上用文本编辑器完成。',
  },
  inSteps: '好的，一步一步来。',
  steps: {
    open: {
      macos: '在运行 OpenClaw 的 Mac 上按 Cmd + 空格，输入 `Terminal`（终端），按回车。',
      windows:
        '在运行 OpenClaw 的电脑上按 Windows 键，输入 `PowerShell`（如果装在 WSL 里就输入 `Ubuntu`），按回车。',
      linux: '在运行 OpenClaw 的机器上打开“终端”程序。如果是服务器，就是你用 `ssh` 登录的那个窗口。',
      any: '在运行 OpenClaw 的机器上打开终端：Mac 上是 `Terminal`，Windows 上是 `PowerShell`（装在 WSL 里就用 `Ubuntu`），服务器就是你用 `ssh` 登录的那个窗口。',
    },
    run: '复制下面的命令，粘贴到那个窗口里，按回车。',
    paste: '选中窗口里出现的内容，复制，再作为消息粘贴到这里。',
  },
  hide: '粘贴前：',
  hideIn: '粘贴 `{command}` 的输出前：',
  worked: '成功的标志：',
  ifNot: '如果没有帮助，请告诉我：{what}',
  ifNotCommand: '如果没有帮助，请贴出 `{command}` 的输出。',
  careful: '注意：',
  unknown: {
    provider: '你的服务商',
    providerName: '你的服务商',
    agent: '你的 agent',
    profile: '该配置档',
    model: '你的模型',
    channel: '该频道',
    host: '服务商的 API 地址',
    site: '服务商网站',
    env: '对应的变量',
    console: '服务商网站',
    version: '你的版本',
  },
  goBack: '想恢复原状：',
  likely: '目前最可能的原因：{title}。',
  thanks: '能用了就好，谢谢反馈！',
  thanksCause: '能用了就好。原因是：{title}。',
  handOver: {
    'asked-for-person': '好的，接下来由真人来帮你。',
    contradiction: '我看到的信息互相矛盾，需要真人来看一下。',
    budget: '四条消息内我没有找到原因，需要真人来看一下。',
    'nothing-left': '我没有更值得尝试的办法了，需要真人来看一下。',
    unknown: '这不是我认识的问题，需要真人来看一下。',
  },
  choices: {
    worksNow: '现在好了',
    stillBroken: '还是不行',
    cannotRun: '我没法运行',
    person: '找真人帮忙',
    why: '为什么？',
  },
};

const es: Phrases = {
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
  likely: 'Lo más probable por ahora: {title}.',
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

/** The bot's words by language. */
export const PHRASES: Readonly<Record<Language, Phrases>> = { en, 'zh-CN': zh, es };
