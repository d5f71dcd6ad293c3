/* eslint-disable regexp/no-dupe-disjunctions -- tables of words: one may be the start of another, and stays legible */
import type { Phrase } from './phrase.ts';

/** Chinese: how it went and what they did. */
export const ZH_DID: readonly Phrase[] = [
  {
    claim: 'works-now',
    hints: '好了 可以 解决 正常 搞定 成功 恢复 修好',
    patterns: [
      /(?:现在|终于|已经|又)(?:可以|好|能用|正常|恢复|解决|没问题)了?/u,
      /(?:搞定|解决|修好|弄好|好使|可以用|能用|恢复正常|成功)了/u,
      /^已?(?:解决|搞定|好了|可以了)/u,
      /问题(?:已经?)?解决/u,
    ],
    not: /没(?!问题)|[不未还吗]|如果|怎么|之前|以前|一直|别的|别处|curl|工具|昨天|才能|后可以/u,
  },
  {
    claim: 'still-broken',
    hints: '还是 依然 仍然 一样 没用 照样 不行 没有',
    patterns: [
      /(?:还是|依然|仍然|仍|照样|依旧)(?:一样|不行|报错|报|同样|这个|那个|不能|失败|没|401|提示|出错|无法|显示|连不)/u,
      /(?:同样|一样)的?(?:错误|问题|报错)/u,
      /(?:没有?用|没效果|没有效果|没变化|没有变化|不管用|不起作用|没解决|没有解决)/u,
      /^不行$/u,
    ],
    not: /不一样/u,
    whole: true,
  },
  {
    claim: 'cannot-run',
    hints: '手机 平板 运行 执行 没法 无法 不了 权限',
    patterns: [
      /(?:没法|没办法|无法|不能|不会)(?:运行|执行|跑|操作|登录服务器|打开终端|获取)/u,
      /(?:执行|运行|跑|打开)不了/u,
      /^我?(?:现在)?(?:在|用的?)(?:手机|平板)(?:上|端)?$/u,
      /(?:没有|没)(?:终端|服务器|shell|ssh)?的?权限/u,
    ],
    whole: true,
  },
  {
    claim: 'wants-human',
    hints: '人工 真人 管理 有人',
    patterns: [
      /(?:[转找要叫]|需要|联系)(?:个|一下|位)?(?:人工|真人|管理员|客服|版主)/u,
      /^(?:人工|真人|人工客服)$/u,
      /有(?:没有)?(?:真人|人工)/u,
    ],
    not: /不(?:用|需要)(?:人工|真人)/u,
    whole: true,
    asked: true,
  },
  {
    claim: 'stop-bot',
    hints: '别说 停止 闭嘴 安静 不要 别回 别再 住口',
    patterns: [
      /^请?(?:闭嘴|安静|停止|停下|住口|别说了|别回了|别烦我)(?:吧|了|回复)?$/u,
      /(?:不要|别)再?(?:回复|回答|发消息|说话|发)(?:了|我)?$/u,
      /机器人(?:闭嘴|停)/u,
    ],
    asked: true,
  },
  {
    claim: 'asks-which-key',
    hints: '哪个 哪里 什么 哪一',
    patterns: [
      /(?:哪个|哪一个|什么|哪种)(?:密钥|秘钥|密匙|api ?key|apikey|key|api)/u,
      /(?:密钥|秘钥|密匙|api ?key|apikey|key|api)(?:在哪|去哪|从哪|哪里|是哪)/u,
      /(?:在哪|去哪|哪里|怎么)(?:里|儿)?(?:可以)?(?:获取|[找拿看]|申请|创建|生成)(?:密钥|秘钥|密匙|api ?key|apikey|key|api)/u,
    ],
    whole: true,
    asked: true,
  },
  {
    claim: 'asks-how-to-enter-key',
    hints: '怎么 如何 哪里 重新',
    patterns: [
      /(?:怎么|如何|怎样)(?:重新|才能|再)?(?:输入|[填换改]|填写|设置|更换|更新|添加|配置)(?:一下|新的|我的)?(?:密钥|秘钥|密匙|api ?key|apikey|key|api)/u,
      /(?:密钥|秘钥|密匙|api ?key|apikey|key|api)(?:要|该)?(?:怎么|如何|在哪里?|哪里)(?:重新)?(?:[填改换]|输入|设置|更新|配置)/u,
    ],
    whole: true,
    asked: true,
  },
  {
    claim: 'back-again',
    hints: '又出 又报 又来 又不 再次 又开',
    patterns: [/又(?:出现|报错|来了|不行|开始|失败|坏|挂)/u, /(?:再次|重新)出现/u, /问题又/u],
    whole: true,
  },
  {
    claim: 'restarted-gateway',
    hints: '重启 重新',
    patterns: [
      /(?:已经?|[我也都又刚]|试过|尝试)?重启(?:[了过完后]|网关后|服务后|gateway ?[了后过])/u,
      /重启(?:服务|网关|gateway|电脑|容器|openclaw)?[、,，和]?(?:重启\S{1,4})?(?:[都也仍完]|还是|没用|之后|以后)/u,
      /重启(?:了|过)/u,
    ],
    not: /没有?重启|未重启|还没|不用重启|需要重启|要重启吗|重启后(?:就|开始|才|出现)/u,
    whole: true,
  },
  {
    claim: 'not-restarted',
    hints: '没重 没有 未重 还没',
    patterns: [/(?:没|没有|未|还没|还没有|忘了|忘记)有?重启/u, /不重启/u],
    not: /没重启成功/u,
    whole: true,
  },
  {
    claim: 'replaced-key',
    hints: '新的 换了 重新 更换 更新 新建',
    patterns: [
      /(?:换|更换|更新|重置|重新生成|重新创建|重新输入|重新填|新建|新申请|重新申请|重新配置)(?:了|过)?(?:一个|新的?|个新|我的)*(?:密钥|秘钥|密匙|api ?key|apikey|key|api)/u,
      /(?:用|创建|生成|申请)了?(?:一个)?新的?(?:密钥|秘钥|密匙|api ?key|apikey|key|api)/u,
      /(?:密钥|秘钥|密匙|api ?key|apikey|key|api)也?(?:换|更新|重新生成|重新填|更换)(?:了|过)/u,
    ],
    not: /没有?(?:换|更)|怎么|如何|要不要/u,
    whole: true,
  },
  {
    claim: 'typed-key',
    hints: '手动 手打 手输 编辑',
    patterns: [
      /(?:手动|手工)(?:输入|敲|打)(?:的|了)?(?:密钥|秘钥|密匙|api ?key|apikey|key|api)?/u,
      /(?:手打|手输|手敲)/u,
      /(?:修改|编辑|删减|缩短)了?(?:一下)?(?:密钥|秘钥|密匙|api ?key|apikey|key|api)/u,
    ],
    not: /没有?(?:手|修改|编辑)|不是手/u,
    whole: true,
  },
  {
    claim: 'shortened-paste',
    hints: '删了 去掉 删掉 缩短 省略 打码 删除 截断',
    patterns: [
      /(?:删|删掉|删除|去掉|省略|截断|缩短)了?(?:一些|部分|多余的?|几个|中间的?|前面的?|一部分)?(?:空格|空行|内容|日志|输出|行)/u,
      /(?:打码|打了码|脱敏|隐去|马赛克)/u,
      /太长了?(?:发不|放不|删|省)/u,
    ],
    not: /没有?(?:删|打码)|(?:密钥|key)[里中前后]/u,
    whole: true,
  },
  {
    claim: 'changed-env',
    hints: '环境 变量',
    patterns: [
      /(?:设置|改|配置|[配加用写放填]|添加|更新|修改)了?(?:[到在进好]|的是)?(?:系统)?环境变量/u,
      /环境变量(?:里|中)?(?:已经?|也|都)?(?:设置|配置|[改加有配]|更新)/u,
    ],
    not: /没有?(?:设置|配)|不是环境|怎么|如何/u,
    whole: true,
  },
  {
    claim: 'exported-in-shell',
    hints: '导出 export bashrc zshrc setx',
    patterns: [
      /(?:[用写加]|执行|通过|直接)了?export/u,
      /export了/u,
      /(?:bashrc|zshrc|bash_profile)/u,
      /\bsetx\b/u,
    ],
    not: /没有?export/u,
    whole: true,
  },
  {
    claim: 'used-dotenv',
    hints: 'env',
    patterns: [
      /(?:[写放填加存改]|配置)[在到进入了]*(?:~\/)?(?:\.openclaw\/)?\.env(?!.{0,6}项目)/u,
      /\.openclaw\/\.env/u,
    ],
    not: /没有?(?:写|放)|项目|工作目录|当前目录/u,
    whole: true,
  },
  {
    claim: 'used-workspace-dotenv',
    hints: '项目 工作 当前',
    patterns: [
      /(?:项目|工作区|工作目录|当前目录|仓库)(?:目录)?(?:[下里中]|根目录)?的?\.env/u,
      /\.env.{0,8}(?:项目|工作区|工作目录|当前目录)[下里中]/u,
    ],
    whole: true,
  },
  {
    claim: 'logged-in-again',
    hints: '重新 登录 登陆 授权',
    patterns: [
      /(?:重新|又|再次|再)(?:登录|登陆|授权|认证|oauth)(?:[了过后完]|成功)/u,
      /(?:登录|登陆|授权)(?:显示|提示|[是也都]|已经?)?成功/u,
    ],
    not: /没有?(?:重新)?(?:登录|授权)|登录不|无法登录|不成功|怎么/u,
    whole: true,
  },
];
