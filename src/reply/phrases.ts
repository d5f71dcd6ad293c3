import type { HandOverReason, Language } from '../domain/index.ts';

/** The connecting words of the bot, in one language. Everything about causes and checks stands in their documents. */
export interface Phrases {
  readonly runAndPaste: string;
  readonly answerHere: string;
  readonly where: Readonly<Record<'terminal' | 'tui' | 'chat' | 'browser' | 'editor', string>>;
  readonly hide: string;
  readonly worked: string;
  readonly ifNot: string;
  readonly ifNotCommand: string;
  readonly careful: string;
  readonly likely: string;
  /** Of a line that came many times; `oftenLast` where the time of the last is known. */
  readonly often: string;
  readonly oftenLast: string;
  readonly slip: Readonly<Record<string, string>>;
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
  hide: 'What to hide:',
  worked: 'It worked when:',
  ifNot: 'If it does not help, tell me: {what}',
  ifNotCommand: 'If it does not help, paste what `{command}` prints.',
  careful: 'Careful:',
  likely: 'Most likely so far: {title}.',
  often: 'This line came {times} times.',
  oftenLast: 'This line came {times} times, last at {last}.',
  slip: {
    'bang-lines':
      'Only the first line of that block ran: the chat window takes one `!` line at a time. Please run this one by itself in a terminal, without the `!`:',
    'slash-in-shell':
      'A command that begins with `/` belongs in the OpenClaw chat, not in the shell. The rest goes into the terminal:',
    'command-not-found':
      'The shell did not know that command, so the part that decides is still missing. Please type just this, in a terminal:',
    'unknown-command':
      'This version does not know that command, so the part that decides is still missing. Please type just this, in a terminal:',
    'unread-file':
      'Thank you, but I can read text only, and that file gave me none. Please copy what this prints and paste it as text (or as a .txt file):',
    'cut-head':
      'Thank you. The beginning of that output is missing, and it is the part I need. Please paste all of it (a .txt file is fine):',
    'cut-tail':
      'Thank you. That output ends too early: what I need comes after it. Please paste all of it (a .txt file is fine):',
    'cut-ends':
      'Thank you. That is a part of the output, and what I need is in the rest. Please paste all of it (a .txt file is fine):',
    'cut-lines':
      'Thank you. The lines of that output are cut off (…) where it matters. Please make the window wider, or paste it as a .txt file:',
    'other-output':
      'Thank you. That is the output of another command; what I need is the output of this one:',
    unchanged:
      'That output is the same as before the change, to the letter, so the change is not there yet. Please make it once more, then paste what this prints:',
  },
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
  hide: '粘贴前：',
  worked: '成功的标志：',
  ifNot: '如果没有帮助，请告诉我：{what}',
  ifNotCommand: '如果没有帮助，请贴出 `{command}` 的输出。',
  careful: '注意：',
  likely: '目前最可能的原因：{title}。',
  often: '这一行出现了 {times} 次。',
  oftenLast: '这一行出现了 {times} 次，最后一次是 {last}。',
  slip: {
    'bang-lines':
      '刚才只有第一行被执行了：聊天窗口一次只接受一行 `!` 命令。请在终端里单独运行这一条，不要带 `!`：',
    'slash-in-shell': '以 `/` 开头的命令要在 OpenClaw 的聊天里输入，而不是 shell。其余的请在终端里输入：',
    'command-not-found': 'shell 不认识刚才的命令，所以关键信息还缺。请在终端里只输入这一条：',
    'unknown-command': '这个版本没有刚才的命令，所以关键信息还缺。请在终端里只输入这一条：',
    'unread-file':
      '谢谢，不过我只能读文字，刚才的文件我读不出来。请把下面命令的输出复制成文字贴上来（或存成 .txt 文件）：',
    'cut-head': '谢谢。这份输出缺了开头，而我需要的正是那部分。请完整地贴上来（存成 .txt 文件也可以）：',
    'cut-tail': '谢谢。这份输出断得太早，我需要的在后面。请完整地贴上来（存成 .txt 文件也可以）：',
    'cut-ends': '谢谢。这只是输出的一部分，我需要的在其余部分。请完整地贴上来（存成 .txt 文件也可以）：',
    'cut-lines': '谢谢。这份输出的行在关键处被截断了（…）。请把窗口拉宽，或者存成 .txt 文件贴上来：',
    'other-output': '谢谢。这是另一条命令的输出，我需要的是这一条的输出：',
    unchanged: '这份输出和修改之前一字不差，说明修改还没有生效。请再改一次，然后贴出下面命令的输出：',
  },
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
  hide: 'Qué ocultar:',
  worked: 'Ha funcionado si:',
  ifNot: 'Si no ayuda, dime: {what}',
  ifNotCommand: 'Si no ayuda, pega lo que muestre `{command}`.',
  careful: 'Cuidado:',
  likely: 'Lo más probable por ahora: {title}.',
  often: 'Esta línea salió {times} veces.',
  oftenLast: 'Esta línea salió {times} veces, la última: {last}.',
  slip: {
    'bang-lines':
      'Solo se ejecutó la primera línea: la ventana de chat acepta una línea con `!` cada vez. Ejecuta esta sola en una terminal, sin `!`:',
    'slash-in-shell':
      'Una orden que empieza por `/` va en el chat de OpenClaw, no en la terminal. Lo demás va en la terminal:',
    'command-not-found':
      'La terminal no conocía esa orden, así que falta la parte decisiva. Escribe solo esto en una terminal:',
    'unknown-command':
      'Esta versión no conoce esa orden, así que falta la parte decisiva. Escribe solo esto en una terminal:',
    'unread-file':
      'Gracias, pero solo puedo leer texto y de ese archivo no pude leer nada. Copia lo que muestre esto y pégalo como texto (o como archivo .txt):',
    'cut-head':
      'Gracias. Falta el principio de esa salida, y es la parte que necesito. Pégala entera, por favor (vale un archivo .txt):',
    'cut-tail':
      'Gracias. Esa salida termina demasiado pronto: lo que necesito viene después. Pégala entera, por favor (vale un archivo .txt):',
    'cut-ends':
      'Gracias. Eso es una parte de la salida, y lo que necesito está en el resto. Pégala entera, por favor (vale un archivo .txt):',
    'cut-lines':
      'Gracias. Las líneas de esa salida están cortadas (…) justo donde importa. Ensancha la ventana, por favor, o pégala como archivo .txt:',
    'other-output': 'Gracias. Esa es la salida de otra orden; la que necesito es la de esta:',
    unchanged:
      'Esa salida es igual que antes del cambio, letra por letra, así que el cambio aún no está. Hazlo otra vez, por favor, y pega lo que muestre esto:',
  },
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
