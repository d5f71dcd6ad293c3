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
  nothingMissing: '**Permissions:** nothing is missing.',
  missing: '**Missing permissions:**',
  noSuchChannel: (id) => `\`${id}\`: there is no such channel, or I lack **View Channel** in it.`,
  lacks: (where, permission) => `${where}: **${permission}** is missing,`,
  noTag: (where, tag) =>
    `${where}: there is no tag \`${tag}\`. Make it under *Edit Channel → Tags*, or name another one.`,
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
  nothingMissing: '**权限:** 不缺任何权限。',
  missing: '**缺少的权限:**',
  noSuchChannel: (id) => `\`${id}\`:没有这个频道,或者我在其中缺少 **View Channel**。`,
  lacks: (where, permission) => `${where}:缺少 **${permission}**,`,
  noTag: (where, tag) => `${where}:没有标签 \`${tag}\`。请在 *Edit Channel → Tags* 中创建,或指定另一个标签。`,
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
  nothingMissing: '**Permisos:** no falta nada.',
  missing: '**Permisos que faltan:**',
  noSuchChannel: (id) => `\`${id}\`: no existe ese canal, o me falta **View Channel** en él.`,
  lacks: (where, permission) => `${where}: falta **${permission}**,`,
  noTag: (where, tag) =>
    `${where}: no hay etiqueta \`${tag}\`. Créala en *Edit Channel → Tags* o indica otra.`,
  howTo: (permission) =>
    `Concédelo en *Edit Channel → Permissions → mi rol → ${permission} ✓*, o para todos los canales en *Server Settings → Roles*.`,
};

/** By language. */
export const SETUP_WORDS: Readonly<Record<Language, SetupWords>> = { en, 'zh-CN': zh, es };
