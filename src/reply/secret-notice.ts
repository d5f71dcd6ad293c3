import { filled, type Knowledge, type Language, type Reply, type SecretShape } from '../domain/index.ts';

/** What is to be told to whoever pasted a secret. */
export interface Leak {
  readonly secrets: readonly SecretShape[];
  readonly wasDeleted: boolean;
  readonly knowledge: Knowledge;
  readonly language: Language;
}

interface Words {
  readonly deleted: string;
  readonly please: string;
  readonly revoke: string;
  readonly revokeAt: string;
  readonly unread: string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    deleted:
      'Your message showed a key ({what}), so I deleted it and posted the rest of it without the key. Others may have seen it: please revoke it.',
    please:
      'Your message shows something that looks like a key ({what}). Please delete or edit the message, and revoke the key if it is real.',
    revoke: 'Revoke it where you made it, and make a new one.',
    revokeAt: 'Revoke it and make a new one here: {url}',
    unread: 'I have not kept the key.',
  },
  'zh-CN': {
    deleted:
      '你的消息里有一个密钥（{what}），所以我删除了它，并把去掉密钥的内容重新发了出来。别人可能已经看到了：请吊销这个密钥。',
    please: '你的消息里有看起来像密钥的内容（{what}）。请删除或编辑这条消息；如果是真的密钥，请吊销它。',
    revoke: '请在创建它的地方吊销，并新建一个。',
    revokeAt: '在这里吊销并新建：{url}',
    unread: '我没有保存这个密钥。',
  },
  es: {
    deleted:
      'Tu mensaje mostraba una clave ({what}), así que lo borré y publiqué el resto sin la clave. Otras personas pueden haberla visto: revócala, por favor.',
    please:
      'Tu mensaje muestra algo que parece una clave ({what}). Borra o edita el mensaje, y revoca la clave si es de verdad.',
    revoke: 'Revócala donde la creaste y crea una nueva.',
    revokeAt: 'Revócala y crea una nueva aquí: {url}',
    unread: 'No he guardado la clave.',
  },
};

/** The notice for whoever pasted a secret, never with any of it: what was seen, and where to revoke it. */
export function secretNotice({ secrets, wasDeleted, knowledge, language }: Leak): Reply {
  const words = WORDS[language];
  const what = [...new Set(secrets.map(({ shape }) => shape))].join(', ');
  const urls = [...new Set(secrets.flatMap(({ shape }) => consoleOf(shape, knowledge)))];
  return {
    language,
    ask: filled(wasDeleted ? words.deleted : words.please, { what }),
    notes: [
      ...(urls.length === 0 ? [words.revoke] : urls.map((url) => filled(words.revokeAt, { url }))),
      words.unread,
    ],
    choices: [],
    links: [],
  };
}

/** The console of the provider a shape is named after: `anthropic-api-key` → that of `anthropic`; the longest id wins. */
function consoleOf(shape: string, { providers }: Knowledge): readonly string[] {
  const named = providers.filter(({ id, aliases }) =>
    [id, ...aliases].some((name) => shape.startsWith(`${name}-`)),
  );
  const [best] = named.toSorted((a, b) => b.id.length - a.id.length);
  return best?.console === undefined ? [] : [best.console];
}
