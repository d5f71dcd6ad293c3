import type { Language } from '../../domain/index.ts';

/** What `/setup` answers, in one language; permissions and menus of Discord keep the names of its English client. */
export interface SetupWords {
  readonly forums: string;
  readonly channels: string;
  readonly moderators: string;
  readonly helpers: string;
  readonly solvedTag: string;
  readonly language: string;
  readonly ofAsker: string;
  readonly dryRun: string;
  readonly none: string;
  readonly on: string;
  readonly off: string;
  readonly nothingRead: string;
  readonly nothingMissing: string;
  readonly missing: string;
  readonly noSuchChannel: (id: string) => string;
  readonly lacks: (where: string, permission: string) => string;
  readonly noTag: (where: string, tag: string) => string;
  readonly noSuchRole: (id: string) => string;
  readonly notCalled: (role: string) => string;
  readonly nowhereShown: string;
  readonly howTo: (permission: string) => string;
}

const en: SetupWords = {
  forums: 'Forums',
  channels: 'Channels whose threads are read',
  moderators: 'Moderators',
  helpers: 'Helpers',
  solvedTag: 'Solved tag',
  language: 'Language',
  ofAsker: 'that of the asker',
  dryRun: 'Dry run',
  none: 'none',
  on: 'on',
  off: 'off',
  nothingRead: 'Nothing is read yet: name a forum with `/setup forum:`.',
  nothingMissing: 'Checked: nothing is missing.',
  missing: '**Missing:**',
  noSuchChannel: (id) => `\`${id}\`: there is no such channel, or I lack **View Channel** in it.`,
  lacks: (where, permission) => `${where}: **${permission}** is missing,`,
  noTag: (where, tag) =>
    `${where}: there is no tag \`${tag}\`. Make it under *Edit Channel → Tags*, or name another one.`,
  noSuchRole: (id) => `\`${id}\`: there is no such role. Name the right one with \`/setup\`.`,
  notCalled: (role) =>
    `${role}: I cannot call it, so nobody hears of a hand-over. Switch on *Server Settings → Roles → the role → Allow anyone to @mention this role*.`,
  nowhereShown: 'The dry run is on, and nobody sees it: name a channel with `/setup dry-run-channel:`.',
  howTo: (permission) =>
    `Grant it under *Edit Channel → Permissions → my role → ${permission} ✓*, or for all channels under *Server Settings → Roles*.`,
};

const zh: SetupWords = {
  forums: '论坛',
  channels: '读取其帖子的频道',
  moderators: '版主',
  helpers: '帮助者',
  solvedTag: '已解决标签',
  language: '语言',
  ofAsker: '跟随提问者',
  dryRun: '试运行',
  none: '无',
  on: '开',
  off: '关',
  nothingRead: '目前没有读取任何内容:请用 `/setup forum:` 指定论坛。',
  nothingMissing: '已检查:不缺任何东西。',
  missing: '**缺少:**',
  noSuchChannel: (id) => `\`${id}\`:没有这个频道,或者我在其中缺少 **View Channel**。`,
  lacks: (where, permission) => `${where}:缺少 **${permission}**,`,
  noTag: (where, tag) => `${where}:没有标签 \`${tag}\`。请在 *Edit Channel → Tags* 中创建,或指定另一个标签。`,
  noSuchRole: (id) => `\`${id}\`:没有这个身份组。请用 \`/setup\` 指定正确的身份组。`,
  notCalled: (role) =>
    `${role}:我无法提及它,转交时没有人会收到通知。请打开 *Server Settings → Roles → 该身份组 → Allow anyone to @mention this role*。`,
  nowhereShown: '试运行已打开,但没有人能看到:请用 `/setup dry-run-channel:` 指定频道。',
  howTo: (permission) =>
    `请在 *Edit Channel → Permissions → 我的身份组 → ${permission} ✓* 中授予,或在 *Server Settings → Roles* 中为所有频道授予。`,
};

const es: SetupWords = {
  forums: 'Foros',
  channels: 'Canales cuyos hilos se leen',
  moderators: 'Moderadores',
  helpers: 'Ayudantes',
  solvedTag: 'Etiqueta de resuelto',
  language: 'Idioma',
  ofAsker: 'el de quien pregunta',
  dryRun: 'Ensayo',
  none: 'ninguno',
  on: 'activado',
  off: 'desactivado',
  nothingRead: 'Aún no se lee nada: indica un foro con `/setup forum:`.',
  nothingMissing: 'Revisado: no falta nada.',
  missing: '**Falta:**',
  noSuchChannel: (id) => `\`${id}\`: no existe ese canal, o me falta **View Channel** en él.`,
  lacks: (where, permission) => `${where}: falta **${permission}**,`,
  noTag: (where, tag) =>
    `${where}: no hay etiqueta \`${tag}\`. Créala en *Edit Channel → Tags* o indica otra.`,
  noSuchRole: (id) => `\`${id}\`: no existe ese rol. Indica el correcto con \`/setup\`.`,
  notCalled: (role) =>
    `${role}: no puedo mencionarlo, así que nadie se entera de un traspaso. Activa *Server Settings → Roles → el rol → Allow anyone to @mention this role*.`,
  nowhereShown: 'El ensayo está activado y nadie lo ve: indica un canal con `/setup dry-run-channel:`.',
  howTo: (permission) =>
    `Concédelo en *Edit Channel → Permissions → mi rol → ${permission} ✓*, o para todos los canales en *Server Settings → Roles*.`,
};

/** By language. */
export const SETUP_WORDS: Readonly<Record<Language, SetupWords>> = { en, 'zh-CN': zh, es };
