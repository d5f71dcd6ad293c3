import type { Language } from '../../domain/index.ts';

/** What only the Discord channel says, in one language. Everything about causes and checks comes with the reply. */
export interface Words {
  readonly paste: string;
  readonly pause: string;
  readonly choose: string;
  readonly deleteCopy: string;
  readonly deleteNotice: string;
  readonly wouldDelete: (author: string) => string;
  readonly wouldAsk: (author: string) => string;
  /** To whoever presses a button that nobody knows any more. */
  readonly past: string;
  readonly copyOf: (author: string) => string;
  readonly revoke: string;
  readonly pleaseDelete: (author: string) => string;
  readonly modalTitle: string;
  readonly modalLabel: string;
  readonly modalHint: string;
  readonly tookPaste: string;
  readonly quiet: string;
  readonly notHere: string;
  readonly notAllowed: string;
  readonly forModerators: string;
  readonly noSuchCause: (id: string) => string;
  readonly broke: string;
  readonly slowDown: (seconds: number) => string;
  readonly nothingKnown: string;
  readonly done: string;
  readonly whatWasIt: string;
  /** Above other threads with the same cause. */
  readonly solvedBefore: string;
  readonly unread: string;
  readonly dryRun: (thread: string) => string;
  readonly forHelpers: (role: string) => string;
  /** Below the first message in a thread. */
  readonly isBot: string;
}

const en: Words = {
  paste: 'Paste privately',
  pause: 'Pause the bot',
  choose: 'Choose an answer',
  deleteCopy: 'Delete this copy',
  deleteNotice: 'Remove this notice',
  wouldDelete: (author) =>
    `I would delete a message of ${author} with a secret in it, and post a redacted copy in its place.`,
  wouldAsk: (author) => `I would ask ${author} to delete a message with a secret in it.`,
  past: 'This button is from an earlier time and does nothing any more. Please use the newest message, or write what you see.',
  copyOf: (author) => `${author} wrote (a secret was taken out, the original is deleted):`,
  revoke: 'It could be seen by everybody here, so please revoke it and make a new one.',
  pleaseDelete: (author) =>
    `${author}, there is a secret in your message and I may not delete it. Please delete the message, then revoke the secret.`,
  modalTitle: 'Paste privately',
  modalLabel: 'What does it print?',
  modalHint: 'Nobody else sees it. Leave keys out; they are not needed.',
  tookPaste: 'I read it. It adds nothing new, so nothing changes.',
  quiet: 'I keep quiet here now. Use `/case resume` or mention me to call me back.',
  notHere: 'This works only in a help thread that I watch.',
  notAllowed: 'This is for the asker of the thread, helpers and moderators.',
  forModerators: 'This is for moderators and administrators.',
  noSuchCause: (id) => `I know no cause \`${id}\`. Please choose one from the list that opens as you type.`,
  broke: 'Something went wrong on my side. It is written down; please try again in a minute.',
  slowDown: (seconds) => `That was a lot at once. Please try again in ${seconds} seconds.`,
  nothingKnown: 'I found nothing about OpenClaw authentication in it.',
  done: 'Done.',
  whatWasIt: 'What was it? My best guess comes first.',
  solvedBefore: '**Solved before, with the same cause**',
  unread: 'Not read:',
  dryRun: (thread) => `Dry run. In <#${thread}> I would say:`,
  forHelpers: (role) => `${role}: a person is needed here.`,
  isBot: '-# I am a bot. I know OpenClaw sign-in trouble only, and I can be wrong.',
};

const zh: Words = {
  paste: '私下粘贴',
  pause: '暂停机器人',
  choose: '请选择',
  deleteCopy: '删除此副本',
  deleteNotice: '移除此提示',
  wouldDelete: (author) => `我会删除 ${author} 的一条含有密钥的消息,并发布去掉密钥的副本。`,
  wouldAsk: (author) => `我会请 ${author} 删除一条含有密钥的消息。`,
  past: '这个按钮已经过期,不再起作用。请使用最新的消息,或直接写下你看到的内容。',
  copyOf: (author) => `${author} 写道(其中的密钥已去掉,原消息已删除):`,
  revoke: '这里的所有人都可能看到过它,请吊销并重新生成。',
  pleaseDelete: (author) => `${author},你的消息里有密钥,而我没有权限删除。请删除该消息,然后吊销密钥。`,
  modalTitle: '私下粘贴',
  modalLabel: '命令输出了什么?',
  modalHint: '其他人看不到。请不要粘贴密钥,诊断不需要它。',
  tookPaste: '已读取。没有新的信息,因此没有变化。',
  quiet: '我在这里不再发言。需要时请用 `/case resume` 或提及我。',
  notHere: '只能在我关注的求助帖里使用。',
  notAllowed: '只有提问者、帮助者和版主可以使用。',
  forModerators: '只有版主和管理员可以使用。',
  noSuchCause: (id) => `我不认识原因 \`${id}\`。请从输入时出现的列表中选择。`,
  broke: '我这边出了问题,已记录;请稍后再试。',
  slowDown: (seconds) => `操作太频繁,请在 ${seconds} 秒后再试。`,
  nothingKnown: '里面没有与 OpenClaw 认证有关的内容。',
  done: '完成。',
  whatWasIt: '原因是什么?我的最佳猜测排在最前。',
  solvedBefore: '**以前解决过的相同原因的帖子**',
  unread: '未读取:',
  dryRun: (thread) => `试运行。我会在 <#${thread}> 中说:`,
  forHelpers: (role) => `${role}:这里需要人来看一下。`,
  isBot: '-# 我是机器人,只了解 OpenClaw 的认证问题,也可能出错。',
};

const es: Words = {
  paste: 'Pegar en privado',
  pause: 'Pausar el bot',
  choose: 'Elige una respuesta',
  deleteCopy: 'Borrar esta copia',
  deleteNotice: 'Quitar este aviso',
  wouldDelete: (author) => `Borraría un mensaje de ${author} con un secreto y publicaría una copia sin él.`,
  wouldAsk: (author) => `Pediría a ${author} que borre un mensaje con un secreto.`,
  past: 'Este botón es de antes y ya no hace nada. Usa el mensaje más reciente o escribe lo que ves.',
  copyOf: (author) => `${author} escribió (se quitó un secreto y se borró el original):`,
  revoke: 'Todos aquí pudieron verlo: revócalo y crea uno nuevo.',
  pleaseDelete: (author) =>
    `${author}, hay un secreto en tu mensaje y no puedo borrarlo. Borra el mensaje y luego revoca el secreto.`,
  modalTitle: 'Pegar en privado',
  modalLabel: '¿Qué muestra?',
  modalHint: 'Nadie más lo ve. No pegues claves; no hacen falta.',
  tookPaste: 'Lo he leído. No añade nada nuevo, así que nada cambia.',
  quiet: 'Me callo aquí. Usa `/case resume` o mencióname para llamarme.',
  notHere: 'Solo funciona en un hilo de ayuda que yo lea.',
  notAllowed: 'Es para quien pregunta, ayudantes y moderadores.',
  forModerators: 'Es para moderadores y administradores.',
  noSuchCause: (id) => `No conozco la causa \`${id}\`. Elige una de la lista que se abre al escribir.`,
  broke: 'Algo falló por mi parte. Está anotado; inténtalo de nuevo en un minuto.',
  slowDown: (seconds) => `Demasiado seguido. Inténtalo en ${seconds} segundos.`,
  nothingKnown: 'No encontré nada sobre la autenticación de OpenClaw.',
  done: 'Hecho.',
  whatWasIt: '¿Qué era? Mi mejor hipótesis va primero.',
  solvedBefore: '**Resueltos antes, con la misma causa**',
  unread: 'No leído:',
  dryRun: (thread) => `Ensayo. En <#${thread}> diría:`,
  forHelpers: (role) => `${role}: aquí hace falta una persona.`,
  isBot: '-# Soy un bot. Solo sé de problemas de acceso en OpenClaw y puedo equivocarme.',
};

const WORDS: Readonly<Record<Language, Words>> = { en, 'zh-CN': zh, es };

/** The channel's own words in a language. */
export function wordsOf(language: Language): Words {
  return WORDS[language];
}

/** The language of a person, from Discord's locale; English where it is none of ours. */
export function languageOfLocale(locale: string): Language {
  if (locale.startsWith('zh')) return 'zh-CN';
  return locale.startsWith('es') ? 'es' : 'en';
}
