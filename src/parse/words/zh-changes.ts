/* eslint-disable regexp/no-dupe-disjunctions -- tables of words: one may be the start of another, and stays legible */
import type { Phrase } from './phrase.ts';

/** Chinese: what they changed in the installation and the account. */
export const ZH_CHANGES: readonly Phrase[] = [
  {
    claim: 'updated-openclaw',
    hints: '升级 更新',
    patterns: [
      /(?:升级|更新)(?:[了过到完后至]|之后|以后|openclaw|版本)/u,
      /(?:昨天|今天|刚|刚刚)(?:升级|更新)/u,
    ],
    not: /没有?(?:升级|更新)|更新了?(?:密钥|key|api|环境|配置)|要升级|怎么/u,
    whole: true,
  },
  {
    claim: 'reinstalled',
    hints: '重装 重新 迁移 恢复 全新 卸载 搬到',
    patterns: [
      /(?:重装|重新安装|全新安装|卸载重装)(?:[了过后]|之后)?/u,
      /(?:迁移|搬)[到了至]/u,
      /从?备份(?:里|中)?恢复/u,
    ],
    not: /没有?(?:重装|重新安装)|要重装|需要重装|怎么/u,
    whole: true,
  },
  {
    claim: 'switched-provider',
    hints: '换成 切换 想用 改用 换到 改成',
    patterns: [
      /(?:换成|切换到|切到|想用|改用|换到|改成|想换|想改成)了? ?(?:claude|anthropic|openai|gpt|kimi|glm|qwen|minimax|gemini|openrouter|deepseek|grok|ollama|智谱|千问|豆包)/u,
      /(?:想|要)?换(?:一个|个|别的|其他)(?:供应商|服务商|提供商|厂商)/u,
    ],
    not: /不想/u,
    whole: true,
    asked: true,
  },
  {
    claim: 'added-agent',
    hints: '新建 新增 添加 加了 新的 创建',
    patterns: [
      /(?:新建|新增|添加|加|创建)(?:了|过)?(?:一个|个|新的?|第二个)*(?:agent|智能体|代理)/u,
      /新的?(?:agent|智能体)/u,
    ],
    not: /没有?(?:新|添)|怎么|如何/u,
    whole: true,
  },
  {
    claim: 'added-credit',
    hints: '充值 充了 买了 充钱 余额',
    patterns: [
      /(?:充值|充钱|充了|充过|续费)(?:[了过后完钱]|\d+)?/u,
      /买了\d*(?:额度|余额|credits?|点数)/u,
      /(?:刚|已经?)充/u,
    ],
    not: /没有?充|要充|需要充|怎么充|去充|请充|充值页/u,
    whole: true,
  },
  {
    claim: 'edited-config',
    hints: '改了 修改 编辑 手动 配置',
    patterns: [
      /(?:改|修改|编辑|动)(?:了|过)(?:一下)?\S{0,6}(?:配置|openclaw\.json|json|文件)/u,
      /手动(?:改|修改|编辑|配置)(?:了|过)?\S{0,6}(?:配置|json|文件)/u,
      /(?:让|叫)(?:agent|机器人|它|ai|智能体)(?:自己)?去?(?:改|修改|配置)/u,
    ],
    not: /没有?(?:改|动|修改)|怎么|如何/u,
    whole: true,
  },
  {
    claim: 'followed-guide',
    hints: '教程 按照 视频 文档 指南 攻略',
    patterns: [
      /(?:按照|照着|跟着|根据|参考|按)了?\S{0,8}(?:教程|视频|文档|指南|攻略|说明|文章|博客)/u,
      /(?:看|跟)了?\S{0,6}(?:教程|攻略|视频)/u,
    ],
    not: /没有?(?:看|按)|有没有|哪里有/u,
    whole: true,
  },
  {
    claim: 'chose-setup-token',
    hints: 'setup paste',
    patterns: [
      /(?:用|选|选了|选择|用了|用的是|使用|贴了|粘贴)(?:的|了)?是?(?:claude )?(?:setup|paste)-token/u,
      /setup-token(?:方式|登录|认证)/u,
    ],
    not: /不是|没用|区别|怎么/u,
    whole: true,
  },
  {
    claim: 'set-base-url',
    hints: 'base url 地址 接口 端点',
    patterns: [
      /(?:改|设置|配置|[配填用换写])[了成的到是]*(?:自定义的?)?(?:base ?url|baseurl|接口地址|api地址|api 地址|端点)/u,
      /base ?url(?:[改设填是配写换用]|指向)/u,
    ],
    not: /没有?[改设配]|应该|怎么|哪个|什么/u,
    whole: true,
  },
];
