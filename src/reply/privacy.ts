import { filled, type Language } from '../domain/index.ts';

const TEXTS: Readonly<Record<Language, string>> = {
  en: `**What Clawmedic reads and keeps**
- It reads messages in help threads, looks for OpenClaw authentication trouble, and keeps what it found: facts such as a version or an error, each with its one line, secrets removed, and which words of its own documents occurred. Whole messages and files are not kept.
- With it: the ids of thread, message and author, what it asked and said, and how it ended. Kept for {days} days after the last change, then deleted. Deleting a message deletes what was read from it.
- Who marked, set, paused or deleted something, or called a person, is kept for a year. Which cause a thread had is counted without a name. A cause that helpers write down in a thread goes with what was read there.
- Keys are reduced to their shape before anything else sees the text. Nothing is used to train models.
- "Forget me" deletes every case of yours at once. "Stop reading me" keeps the bot from reading you in threads, until you take it back; it stores your user id for that.`,
  'zh-CN': `**Clawmedic 读取和保存什么**
- 它读取求助帖中的消息，寻找 OpenClaw 认证方面的问题，并保存找到的事实，例如版本或报错，各带一行原文，密钥已去除，以及出现了哪些它自己文档里的词。完整的消息和文件不保存。
- 同时保存：帖子、消息和作者的 id，它问过和说过什么，以及结果。最后一次变化之后保存 {days} 天，然后删除。删除一条消息，也会删除从中读到的内容。
- 谁做过标记、设置、暂停或删除，或请过人工，保存一年。帖子的原因只计数，不带姓名。帮助者在帖子里记录的原因，与从该帖读到的内容一同删除。
- 密钥在任何其他处理之前就被缩减为它的形状。不会用于训练模型。
- “忘记我”会立即删除你的所有案例。“不要再读我”让机器人不在帖子里读取你的消息，直到你撤回；为此它会保存你的用户 id。`,
  es: `**Qué lee y guarda Clawmedic**
- Lee los mensajes de los hilos de ayuda, busca problemas de autenticación de OpenClaw y guarda lo que encuentra: hechos como una versión o un error, cada uno con su línea, sin secretos, y qué palabras de sus propios documentos aparecieron. No guarda mensajes ni archivos enteros.
- Además: los identificadores de hilo, mensaje y autor, qué preguntó y dijo, y cómo terminó. Se guarda {days} días tras el último cambio y después se borra. Borrar un mensaje borra lo que se leyó en él.
- Quién marcó, configuró, pausó o borró algo, o llamó a una persona, se guarda un año. La causa de un hilo se cuenta sin nombre. Una causa que alguien que ayuda anota en un hilo se borra con lo leído en él.
- Las claves se reducen a su forma antes de que nada más vea el texto. Nada se usa para entrenar modelos.
- «Olvídame» borra todos tus casos al momento. «Deja de leerme» hace que el bot no te lea en los hilos hasta que lo retires; para eso guarda tu identificador.`,
};

/** What is stored and for how long, in Markdown. `days`: how long a case is kept. */
export function privacy(language: Language, days: number): string {
  return filled(TEXTS[language], { days: String(days) });
}
