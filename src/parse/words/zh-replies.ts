import type { Phrase } from './phrase.ts';

/** What people say back to an ask or an advice, in Chinese: sentences that do nothing else. */
export const ZH_REPLIES: readonly Phrase[] = [
  {
    claim: 'asks-how',
    hints: '怎么 如何 怎样 哪里 在哪 什么 看不 不明 没看 不懂 不会',
    patterns: [
      /^(?:请问)?(?:这个?|那)?(?:要|该|应该)?(?:怎么|如何|怎样|在哪里?|哪里|哪儿)(?:去|来)?(?:运行|执行|输入|打开|操作|[弄做敲用看])(?:这个|这些|[它啊呢]|命令|终端)*$/u,
      /^[这那你]?是?什么意思(?:啊|呢)?$/u,
      /^(?:终端|命令行|控制台)(?:是什么|在哪里?|怎么打开)(?:啊|呢)?$/u,
      /^什么是(?:终端|命令行|控制台)$/u,
      /^我?(?:看不懂|不明白|没看懂|不太?懂|不会(?:弄|操作|用)?)$/u,
    ],
    whole: true,
    asked: true,
  },
  {
    claim: 'no-answer',
    hints: '知道 清楚 确定 忘了 忘记 记得',
    patterns: [/^我?也?(?:不知道|不太?清楚|不太?确定|忘了|忘记了|不记得了?)(?:啊|呢)?$/u],
    asked: true,
  },
  {
    claim: 'will-do',
    hints: '稍等 等一 等下 等等 看看 试试 查一 看一 试一 马上',
    patterns: [
      /^(?:好的?|嗯|行)?(?:请?稍等|等一下|等下|等等|马上|我?[去来先]?(?:看看|试试|查一下|看一下|试一下|看下|试下))(?:啊|吧)?$/u,
    ],
  },
  {
    claim: 'did-it',
    hints: '做了 试过 试了 运行 跑了 执行 弄了 完成',
    patterns: [/^我?(?:已经)?(?:做了|试过了?|试了|运行了|运行过了|跑了|执行了|执行过了|弄了|完成了)$/u],
  },
];
