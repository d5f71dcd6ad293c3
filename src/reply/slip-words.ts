import type { Language } from '../domain/index.ts';

/** How an ask begins that is said in another way, by what kept somebody from following it. */
export const SLIP_WORDS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    'bang-lines':
      'Only the first line of that block ran: the chat window takes one `!` line at a time. Please run this one by itself in a terminal, without the `!`:',
    'slash-in-shell':
      'A command that begins with `/` belongs in the OpenClaw chat, not in the shell. The rest goes into the terminal:',
    'command-not-found':
      'The shell did not know that command, so the part that decides is still missing. Please type just this, in a terminal:',
    'unknown-command':
      'This version does not know that command, so the part that decides is still missing. Please type just this, in a terminal:',
    'not-pasted':
      'Thank you. What it printed is what I need to see: please copy it and paste it here, even if nothing in it looks wrong:',
    'not-seen':
      'I believe you. To find out why, I need to see what this prints, even if nothing in it looks wrong:',
    'unread-file':
      'Thank you, but I can read text only, and that file gave me none. Please copy what this prints and paste it as text (or as a .txt file):',
  },
  'zh-CN': {
    'bang-lines':
      '刚才只有第一行被执行了：聊天窗口一次只接受一行 `!` 命令。请在终端里单独运行这一条，不要带 `!`：',
    'slash-in-shell': '以 `/` 开头的命令要在 OpenClaw 的聊天里输入，而不是 shell。其余的请在终端里输入：',
    'command-not-found': 'shell 不认识刚才的命令，所以关键信息还缺。请在终端里只输入这一条：',
    'unknown-command': '这个版本没有刚才的命令，所以关键信息还缺。请在终端里只输入这一条：',
    'not-pasted': '谢谢。我需要看到它打印的内容：请复制并粘贴到这里，即使看起来没有问题：',
    'not-seen': '明白。要找出原因，我需要看到它打印的内容，即使看起来没有问题：',
    'unread-file':
      '谢谢，不过我只能读文字，刚才的文件我读不出来。请把下面命令的输出复制成文字贴上来（或存成 .txt 文件）：',
  },
  es: {
    'bang-lines':
      'Solo se ejecutó la primera línea: la ventana de chat acepta una línea con `!` cada vez. Ejecuta esta sola en una terminal, sin `!`:',
    'slash-in-shell':
      'Una orden que empieza por `/` va en el chat de OpenClaw, no en la terminal. Lo demás va en la terminal:',
    'command-not-found':
      'La terminal no conocía esa orden, así que falta la parte decisiva. Escribe solo esto en una terminal:',
    'unknown-command':
      'Esta versión no conoce esa orden, así que falta la parte decisiva. Escribe solo esto en una terminal:',
    'not-pasted':
      'Gracias. Lo que muestre es lo que necesito ver: cópialo y pégalo aquí, aunque no parezca haber nada mal:',
    'not-seen':
      'Te creo. Para saber por qué necesito ver lo que muestre esto, aunque no parezca haber nada mal:',
    'unread-file':
      'Gracias, pero solo puedo leer texto y de ese archivo no pude leer nada. Copia lo que muestre esto y pégalo como texto (o como archivo .txt):',
  },
};
