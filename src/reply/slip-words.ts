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
    'cut-head': '谢谢。这份输出缺了开头，而我需要的正是那部分。请完整地贴上来（存成 .txt 文件也可以）：',
    'cut-tail': '谢谢。这份输出断得太早，我需要的在后面。请完整地贴上来（存成 .txt 文件也可以）：',
    'cut-ends': '谢谢。这只是输出的一部分，我需要的在其余部分。请完整地贴上来（存成 .txt 文件也可以）：',
    'cut-lines': '谢谢。这份输出的行在关键处被截断了（…）。请把窗口拉宽，或者存成 .txt 文件贴上来：',
    'other-output': '谢谢。这是另一条命令的输出，我需要的是这一条的输出：',
    unchanged: '这份输出和修改之前一字不差，说明修改还没有生效。请再改一次，然后贴出下面命令的输出：',
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
};
