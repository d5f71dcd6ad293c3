/* eslint-disable regexp/no-dupe-disjunctions -- tables of words: one may be the start of another, and stays legible */
import type { Phrase } from './phrase.ts';

/** Chinese: what they have and where it runs. */
export const ZH_HAS: readonly Phrase[] = [
  {
    claim: 'has-subscription',
    hints: '订阅 会员 plus max pro',
    patterns: [
      /(?:[有买开用是充]|开通|购买)(?:了|的|的是)*(?:claude|chatgpt|anthropic|openai|gpt)? ?(?:max|pro|plus|team)?(?:订阅|会员|套餐)/u,
      /(?:claude|chatgpt|gpt) ?(?:max|pro|plus)(?:订阅|会员|用户|套餐|账号)?/u,
    ],
    not: /没有?(?:订阅|会员|开)|coding|编程/u,
    whole: true,
  },
  {
    claim: 'has-coding-plan',
    hints: 'coding 编程 编码 token',
    patterns: [
      /coding ?plan/u,
      /(?:编程|编码|代码)(?:套餐|包|计划)/u,
      /token ?plan/u,
      /kimi ?code ?(?:会员|套餐)?/u,
    ],
    not: /没有?(?:买|开|coding)|不是/u,
    whole: true,
  },
  {
    claim: 'has-credit',
    hints: '余额 额度 还有 没用',
    patterns: [
      /(?:有|还有|还剩|剩余|账户|账号|明明有|足够的?)\S{0,5}(?:余额|额度|钱|配额)/u,
      /(?:余额|额度|配额)(?:充足|足够|还有|还剩|没用完|都?没用|够|正常|很多|是够)/u,
    ],
    not: /没有?(?:余额|额度|钱)|余额不足|额度不足|额度(?:用完|耗尽)了$|额度的?用完/u,
    whole: true,
  },
  {
    claim: 'key-from-console',
    hints: '控制 官网 后台 平台',
    patterns: [
      /(?:在|从)\S{0,10}(?:控制台|官网|后台|开放平台|平台)\S{0,4}(?:创建|生成|申请|[拿弄建]|获取|复制)/u,
      /(?:密钥|秘钥|密匙|api ?key|apikey|key|api)是?(?:在|从)\S{0,10}(?:控制台|官网|后台|开放平台|平台)/u,
      /^(?:官网|控制台|开放平台)$/u,
    ],
    not: /不是|没有?在|怎么|哪里/u,
    whole: true,
  },
  {
    claim: 'key-is-admin',
    hints: 'admin 管理',
    patterns: [/(?:admin|管理员|管理) ?(?:key|密钥|秘钥)/u, /key是(?:admin|管理员)/u],
    not: /不是/u,
    whole: true,
  },
  {
    claim: 'key-starts-api',
    hints: '开头 包含 开始',
    patterns: [
      /sk-(?:ant-api|ant-a|proj|or-v1)\S* ?(?:开头|开始|打头)/u,
      /(?:开头|开始)(?:是|的是|为) ?sk-(?:ant-api|ant-a|proj|or-v1)/u,
      /(?:里面?)?(?:有|包含|含) ?api/u,
    ],
    not: /不是|没有|不含|不包含/u,
    whole: true,
  },
  {
    claim: 'suffix-matches',
    hints: '一致 一样 匹配 相同 对得 对上',
    patterns: [
      /(?:后|最后|末尾|尾号|结尾)\S{0,8}(?:一致|一样|匹配|相同|对得上|对上了)/u,
      /^(?:是的?|都)?(?:一致|匹配|对得上|一样的?|是一样的?)$/u,
    ],
    not: /不一|不匹|不同|不相|对不上|没对|错误/u,
    whole: true,
  },
  {
    claim: 'suffix-differs',
    hints: '不一 不匹 不同 对不',
    patterns: [
      /(?:后|最后|末尾|尾号|结尾)\S{0,8}(?:不一致|不一样|不匹配|不同|对不上)/u,
      /^(?:不一致|不匹配|对不上|不一样)$/u,
      /是旧的?(?:密钥|key)/u,
    ],
    not: /token/u,
    whole: true,
  },
  {
    claim: 'no-subscription-key',
    hints: '找不 没有 没看',
    patterns: [
      /(?:找不到|没有|没看到|看不到|没找到|没)\S{0,10}(?:api ?key|密钥|key|api)的?(?:页面|入口|选项|地方)?$/u,
      /(?:找不到|没有|没看到|看不到|没找到)\S{0,8}(?:密钥|key|api)\S{0,2}(?:页面|入口|选项|地方)/u,
    ],
    not: /提示|报|显示/u,
    whole: true,
  },
  {
    claim: 'runs-in-docker',
    hints: 'docker 容器 podman',
    patterns: [
      /(?:[在用是]|跑在|部署在|装在|通过)\S{0,4} ?(?:docker|容器|podman)/u,
      /docker ?(?:部署|容器|[里中版跑]|安装|compose|运行)/u,
      /容器[里中内]/u,
    ],
    not: /(?:没|不|没有)(?:用|是)? ?(?:docker|容器)/u,
    whole: true,
  },
  {
    claim: 'runs-as-service',
    hints: '服务 systemd launchd 后台 开机',
    patterns: [
      /(?:作为|[用以是]|注册成|做成)\S{0,8}(?:系统服务|后台服务|systemd|launchd|服务(?:方式|运行|启动))/u,
      /开机(?:自启|自动启动)/u,
      /(?:systemd|launchd)/u,
    ],
    not: /(?:没|不)(?:用|是)|只有/u,
    whole: true,
  },
  {
    claim: 'runs-remotely',
    hints: '服务 vps 云服 远程 另一',
    patterns: [
      /(?:[在是用买]|部署在|跑在|装在)(?:了|的)?(?:一台|我的|一个|阿里|腾讯|华为)?\S{0,4}(?:云服务器|服务器上?|vps|远程|云主机)/u,
      /(?:另一台|别的|其他|另外一台)(?:机器|电脑|服务器|主机)/u,
      /^(?:远程|云服务器|vps|服务器上)$/u,
    ],
    not: /(?:没|不)(?:在|是)|服务器(?:错误|拒绝|返回|繁忙)/u,
    whole: true,
  },
  {
    claim: 'runs-locally',
    hints: '本地 本机 同一',
    patterns: [
      /(?:在|是|都在|就在|装在|跑在|部署在)?(?:本地|本机)(?:运行|跑|部署|安装|的|电脑)?$/u,
      /(?:都在|在)?同一台(?:机器|电脑|主机)/u,
      /(?:本地|本机)(?:运行|部署|安装)/u,
    ],
    not: /(?:没|不)(?:在|是)|模型|本地ollama|可以|正常/u,
    whole: true,
  },
  {
    claim: 'runs-as-other-user',
    hints: 'sudo root 用户',
    patterns: [
      /(?:用|加|加了|使用)了? ?sudo/u,
      /[用以是] ?root(?:用户|账户|账号|身份)?(?:运行|启动|安装|装|跑|执行)?/u,
      /(?:用|以)(?:另一个|其他|别的)(?:系统)?用户/u,
    ],
    not: /(?:没|不)[用是加]/u,
    whole: true,
  },
  {
    claim: 'uses-relay',
    hints: '中转 转发 代理 litellm 第三',
    patterns: [
      /(?:中转|转发|聚合)(?:站|服务|平台|api|商|接口|站点)?/u,
      /(?:one-?api|new-?api|litellm)/u,
      /第三方(?:api|接口|平台|key|密钥)/u,
    ],
    not: /(?:没|不|没有)[用是走]/u,
    whole: true,
  },
  {
    claim: 'behind-proxy',
    hints: '代理 梯子 vpn 公司 翻墙 国内 科学',
    patterns: [
      /(?:[用开挂走配]|通过|设置)(?:了|着)?\S{0,4}(?:代理|梯子|vpn|魔法|clash)/u,
      /(?:翻墙|科学上网)/u,
      /我?人?在(?:国内|中国|大陆|公司内网)/u,
      /公司(?:网络|内网|代理|防火墙)/u,
    ],
    not: /(?:没|不|没有)[用开挂走]/u,
    whole: true,
  },
  {
    claim: 'several-agents',
    hints: '多个 几个 两个 三个 所有',
    patterns: [
      /(?:多个|几个|两个|三个|四个|五个|好几个|\d个) ?(?:agent|智能体)/u,
      /(?:所有|全部)的? ?(?:agent|智能体)/u,
    ],
    not: /没有?多个|怎么/u,
    whole: true,
  },
];
