import {
  type APIApplicationCommandOption,
  ApplicationCommandOptionType as Kind,
  ChannelType,
} from 'discord.js';
import { described, named } from './command.ts';

/** What `/setup` can be given; all of it optional. */
export const SETUP_OPTIONS: APIApplicationCommandOption[] = [
  {
    type: Kind.Channel,
    ...named(['forum', '论坛', 'foro']),
    ...described([
      'A forum or channel whose threads are read',
      '要读取其帖子的论坛或频道',
      'Un foro o canal cuyos hilos se leen',
    ]),
    channel_types: [ChannelType.GuildForum, ChannelType.GuildText],
  },
  {
    type: Kind.Channel,
    ...named(['remove', '移除', 'quitar']),
    ...described([
      'A forum or channel not to read any more',
      '不再读取的论坛或频道',
      'Un foro o canal que ya no se lee',
    ]),
    channel_types: [ChannelType.GuildForum, ChannelType.GuildText],
  },
  {
    type: Kind.Role,
    ...named(['moderators', '版主', 'moderadores']),
    ...described(['A role of moderators', '版主角色', 'Un rol de moderadores']),
  },
  {
    type: Kind.Role,
    ...named(['remove-moderators', '移除版主', 'quitar-moderadores']),
    ...described([
      'A role that is not of moderators any more',
      '不再是版主的角色',
      'Un rol que ya no es de moderadores',
    ]),
  },
  {
    type: Kind.Role,
    ...named(['helpers', '帮助者', 'ayudantes']),
    ...described([
      'The role that is called when a person is needed',
      '需要人工时提及的角色',
      'El rol al que se llama',
    ]),
  },
  {
    type: Kind.String,
    ...named(['solved-tag', '已解决标签', 'etiqueta']),
    ...described([
      'Name or id of the solved tag',
      '“已解决”标签的名称或编号',
      'Nombre o id de la etiqueta de resuelto',
    ]),
    max_length: 50,
  },
  {
    type: Kind.String,
    ...named(['language', '语言', 'idioma']),
    ...described([
      'Answer in this language always',
      '始终使用此语言回答',
      'Responder siempre en este idioma',
    ]),
    choices: [
      {
        name: 'That of the asker',
        name_localizations: {
          'zh-CN': '跟随提问者',
          'es-ES': 'El de quien pregunta',
          'es-419': 'El de quien pregunta',
        },
        value: 'asker',
      },
      { name: 'English', value: 'en' },
      { name: '简体中文', value: 'zh-CN' },
      { name: 'Español', value: 'es' },
    ],
  },
  {
    type: Kind.Boolean,
    ...named(['answeroverflow', 'answeroverflow', 'answeroverflow']),
    ...described([
      'Pass marks on to AnswerOverflow',
      '将标记同步到 AnswerOverflow',
      'Pasar las marcas a AnswerOverflow',
    ]),
  },
  {
    type: Kind.Boolean,
    ...named(['dry-run', '试运行', 'ensayo']),
    ...described([
      'Only show moderators what would be said',
      '只向版主显示将要说的话',
      'Mostrar solo a moderadores lo que se diría',
    ]),
  },
  {
    type: Kind.Channel,
    ...named(['dry-run-channel', '试运行频道', 'canal-ensayo']),
    ...described(['Where moderators see it', '版主查看的频道', 'Dónde lo ven los moderadores']),
    channel_types: [ChannelType.GuildText],
  },
];
