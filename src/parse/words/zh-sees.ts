/* eslint-disable regexp/no-dupe-disjunctions -- tables of words: one may be the start of another, and stays legible */
import type { Phrase } from './phrase.ts';

/** Chinese: what they see. */
export const ZH_SEES: readonly Phrase[] = [
  {
    claim: 'key-works-elsewhere',
    hints: 'curl 别的 其他 正常 可以 能用',
    patterns: [
      /(?:同一个|同样的?|这个|相同的?)\S{0,8}(?:在|用)\S{0,10}(?:正常|可以|能用|没问题|好使)/u,
      /(?:用|直接) ?curl\S{0,10} ?(?:正常|可以|成功|能|没问题|通)/u,
      /(?:在|用)(?:别的|其他|另外的?|别处)\S{0,8}(?:正常|可以|能用|没问题)/u,
    ],
    not: /(?:不|没)(?:正常|可以|能用|行)|会话|频道/u,
    whole: true,
  },
  {
    claim: 'works-in-other-session',
    hints: '新会 其他 别的 telegram 另一',
    patterns: [
      /(?:新|新的|新建|别的|其他|另一个|换个)(?:会话|对话|频道|渠道|聊天)\S{0,6}(?:正常|可以|能用|没问题|好)/u,
      /(?:telegram|whatsapp|飞书|微信|钉钉|网页|webchat|tui)[上里中端]?是?(?:正常|可以|能用|没问题)/u,
    ],
    not: /也?(?:不|没)(?:正常|可以|能用|行)/u,
    whole: true,
  },
  {
    claim: 'works-for-other-agent',
    hints: '其他 别的 main 另一',
    patterns: [
      /(?:其他|别的|另一个|另外的?|其它)的? ?(?:agent|智能体)\S{0,6}(?:正常|可以|能用|没问题|好)/u,
      /main ?(?:agent)?是?(?:正常|可以|没问题|能用)/u,
    ],
    not: /不正常|不可以|不能/u,
    whole: true,
  },
  {
    claim: 'works-in-terminal',
    hints: '终端 命令 手动 前台',
    patterns: [
      /(?:终端|命令行|前台|手动)\S{0,8}(?:正常|可以|能用|没问题|能跑)/u,
      /手动(?:启动|运行|执行)\S{0,6}(?:正常|可以|没问题|就好)/u,
    ],
    not: /不正常|不可以|不能/u,
    whole: true,
  },
  {
    claim: 'chat-works-feature-fails',
    hints: '聊天 对话 搜索 记忆 图片 语音',
    patterns: [
      /(?:聊天|对话|模型|其他功能)\S{0,6}(?:正常|可以|没问题)\S{0,3}[,，]?.{0,20}(?:搜索|记忆|图片|图像|语音|web_search|向量|embedding)/u,
      /(?:只有|就)(?:web_search|搜索|记忆|图片|图像|语音)\S{0,8}(?:报错|不行|失败|用不了|401)/u,
    ],
    whole: true,
  },
  {
    claim: 'worked-before-update',
    hints: '升级 更新 版本',
    patterns: [
      /(?:升级|更新)(?:之?前|以前)(?:[都是还]|一直)?(?:正常|可以|好的|能用|没问题)/u,
      /(?:升级|更新)(?:之?后|以后|完|到\S{3,14})\S{0,3}[,，]? ?(?:[就都便]|开始)?(?:不行|报错|不能|用不了|失败|出现|401|没反应|无法)/u,
      /(?:上个|旧|之前的?|老)版本是?(?:正常|可以|没问题|好的)/u,
    ],
    whole: true,
  },
  {
    claim: 'worked-before',
    hints: '之前 以前 昨天 突然 没改 没动 一直',
    patterns: [
      /(?:之前|以前|昨天|前几天|一直|上周|原来|早上)\S{0,4}(?:都|还)?是?(?:好好的|正常|可以|能用|没问题|好的|好用)/u,
      /(?:什么|啥)(?:也|都)?没有?[改动变]/u,
      /突然就?(?:[不报出没无失]|401|用不)/u,
    ],
    not: /升级之?前|更新之?前/u,
    whole: true,
  },
  {
    claim: 'sometimes-works',
    hints: '有时 偶尔 时好 间歇',
    patterns: [
      /(?:有时|有时候|偶尔|时不时)\S{0,10}(?:可以|正常|能|报错|失败|不行|成功|好|401)/u,
      /时好时坏|间歇性|断断续续/u,
    ],
    whole: true,
  },
  {
    claim: 'began-after-restart',
    hints: '重启 断电 开机',
    patterns: [
      /重启(?:之?后|以后|完|电脑后|网关后|服务后|gateway后)\S{0,2}[,，]? ?(?:[就才便]|开始)(?:不行|[报失没]|出现|不能|用不|401|连不|不)/u,
      /(?:断电|重启)(?:之?后|以后)(?:出现|开始)/u,
    ],
    not: /还是|依然|仍|也/u,
    whole: true,
  },
  {
    claim: 'expires-after-hours',
    hints: '小时 过期 每天 几个',
    patterns: [
      /(?:[每过用隔]|大概|大约|每隔)\S{0,5}(?:小时|天)(?:左右)?(?:后|就|以后)?\S{0,4}(?:过期|失效|要重新|掉|断|报错|重新登录|登录)/u,
      /(?:老是|总是|经常|一直)(?:过期|掉登录|失效)/u,
      /每天都?要重新(?:登录|授权)/u,
    ],
    whole: true,
  },
  {
    claim: 'no-reply',
    hints: '回复 反应 不回 没有 回答 空回',
    patterns: [
      /(?:没有?|[不无空]|收不到|没任何|没有任何|一直没)(?:任何)?(?:回复|反应|响应|回应|应答|回答)/u,
      /不理我|不说话|空回复|发消息都?没(?:反应|回)/u,
    ],
    not: /不用回|请|别|不要回|没人|客服|有没有人/u,
    whole: true,
  },
  {
    claim: 'dm-fails',
    hints: '私信 私聊',
    patterns: [
      /(?:私信|私聊|dm)\S{0,8}(?:[不没无]|失败|不行|没反应)/u,
      /(?:不|没|无法)\S{0,4}(?:回|回复)?(?:私信|私聊)/u,
    ],
    whole: true,
  },
  {
    claim: 'online-but-silent',
    hints: '在线 上线',
    patterns: [
      /(?:在线|上线|绿灯|已连接)\S{0,4}[,，]?.{0,4}(?:不回|没反应|没有?回复|不说话|不响应|没有反应|无响应)/u,
    ],
    whole: true,
  },
  {
    claim: 'change-reverts',
    hints: '变回 恢复 还原 覆盖 改回 旧的',
    patterns: [
      /(?:[又会被]|自动|总是)?(?:变回|恢复成|还原成?|改回|恢复到)了?(?:原来|以前|旧|之前|老)/u,
      /又?被(?:覆盖|还原|改回|重置)/u,
      /(?:保存|修改|改)\S{0,4}(?:不生效|没保存|丢失|存不住)/u,
    ],
    not: /恢复正常/u,
    whole: true,
  },
  {
    claim: 'only-in-service',
    hints: '服务 systemd 后台',
    patterns: [
      /(?:只有|仅)\S{0,4}(?:作为|以|在)?\S{0,4}(?:服务|systemd|后台)\S{0,8}(?:不行|失败|报错|时)/u,
      /(?:作为|以|做成)\S{0,4}服务\S{0,6}(?:不行|失败|报错|就不|不能)/u,
    ],
    whole: true,
  },
  {
    claim: 'falls-back',
    hints: '回退 备用 其他 别的 另一',
    patterns: [
      /(?:回退|降级|fallback)[到成至]/u,
      /(?:[用走切]|调用|回答)[的了成到]*是?(?:别的|其他|另一个|备用|备选|其它)的?模型/u,
      /(?:别的|其他|另一个|备用)模型在?回/u,
    ],
    not: /不会?(?:回退|用备用)|没有?回退/u,
    whole: true,
  },
  {
    claim: 'browser-cannot-connect',
    hints: '网页 浏览 面板 控制 后台',
    patterns: [
      /(?:网页|浏览器|面板|控制台|dashboard|控制面板|web ?ui|后台页面)\S{0,6}(?:连不上|打不开|无法连接|无法打开|连接不上|进不去|断开|访问不了|连接失败)/u,
      /(?:打不开|连不上|进不去|无法打开|无法访问)\S{0,4}(?:网页|面板|dashboard|控制台|控制面板|web ?ui|网关)/u,
    ],
    not: /官网/u,
    whole: true,
  },
  {
    claim: 'status-looks-fine',
    hints: 'status 状态 显示 检查 probe',
    patterns: [
      /(?:status|状态|probe|doctor|检查|检测)\S{0,6} ?都?(?:显示|是|都是|看)?(?:正常|ok|没问题|通过|好的)/u,
      /(?:显示|看起来|看着)(?:都|一切|是)?(?:正常|ok|没问题)/u,
    ],
    not: /不正常|异常|不是/u,
    whole: true,
  },
  {
    claim: 'billing-says-fine',
    hints: '余额 额度 欠费 充值 账户',
    patterns: [
      /(?:提示|报|说|显示)\S{0,8}(?:余额不足|欠费|额度不足|额度用完|耗尽|billing|账单)\S{0,4}[,，]?.{0,6}(?:但|可|明明|其实|然而)\S{0,8}(?:[有够剩]|还有|充足|没用)/u,
      /(?:明明|账户|还|充值后|充了)\S{0,8}(?:有余额|有额度|有钱|余额充足|额度充足|对话)?\S{0,8}(?:[却但]|还是|还)\S{0,6}(?:提示|报|说|显示)\S{0,8}(?:不足|欠费|billing|用完|耗尽)/u,
    ],
    whole: true,
  },
  {
    claim: 'status-looks-bad',
    hints: 'status 状态 doctor 警告',
    patterns: [
      /(?:status|状态|doctor|警告)\S{0,10}(?:报错|异常|过期|失败|警告|错误).{0,3}(?:但|不过|可)\S{0,6}(?:正常|可以|能用)/u,
    ],
    whole: true,
  },
  {
    claim: 'fails-everywhere',
    hints: '所有 都不 哪里 全部 任何',
    patterns: [
      /(?:所有|全部|任何|每个)的?(?:会话|频道|渠道|地方|对话)\S{0,4}(?:不行|报错|失败|不能|一样)/u,
      /(?:哪里|哪儿|到处)都(?:不行|报错|失败|一样)/u,
    ],
    whole: true,
  },
  {
    claim: 'chat-fails-too',
    hints: '聊天 对话 普通 消息',
    patterns: [
      /(?:普通|正常|简单)?(?:聊天|对话)也(?:不行|报错|失败|不能|没反应)/u,
      /连\S{0,6}(?:聊天|对话|消息)都/u,
    ],
    whole: true,
  },
  {
    claim: 'first-setup',
    hints: '第一 首次 刚装 从来 从没 新手 小白 刚安',
    patterns: [
      /(?:第一次|首次)(?:安装|配置|部署|使用|搭建|用)/u,
      /刚刚?(?:安装|装好|装完|部署)/u,
      /(?:从来|从)就?没有?(?:成功|用成|正常|能用)/u,
      /(?:我是)?(?:新手|小白)/u,
    ],
    whole: true,
  },
];
