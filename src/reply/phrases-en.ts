import type { Phrases } from './phrase-book.ts';

/** The connecting words in English. */
export const EN: Phrases = {
  runAndPaste: 'Please run this and paste what it prints:',
  answerHere: 'Just answer here.',
  where: {
    terminal:
      'Type it in a terminal on the machine where the gateway runs (not in the chat with your agent).',
    tui: 'Type it in the OpenClaw chat window (TUI), one line at a time.',
    chat: 'Type it in the chat where it fails.',
    browser: 'This is done in the browser.',
    editor: 'This is done in a text editor, on the machine where the gateway runs.',
  },
  inSteps: 'Gladly, in small steps.',
  steps: {
    open: {
      macos: 'On the Mac on which OpenClaw runs, press Cmd + Space, type `Terminal` and press Enter.',
      windows:
        'On the PC on which OpenClaw runs, press the Windows key, type `PowerShell` (or `Ubuntu`, if you installed it in WSL) and press Enter.',
      linux:
        'On the machine on which OpenClaw runs, open the program Terminal. For a server, that is the window in which you are logged in over `ssh`.',
      any: 'On the machine on which OpenClaw runs, open a terminal: on a Mac the program `Terminal`, on Windows `PowerShell` (or `Ubuntu`, if you installed it in WSL), for a server the window in which you are logged in over `ssh`.',
    },
    run: 'Copy the lines below, paste them into that window and press Enter.',
    paste: 'Select what appears there, copy it, and paste it here as a message.',
  },
  hide: 'What to hide:',
  hideIn: 'What to hide in `{command}`:',
  worked: 'It worked when:',
  ifNot: 'If it does not help, tell me: {what}',
  ifNotCommand: 'If it does not help, paste what `{command}` prints.',
  careful: 'Careful:',
  unknown: {
    provider: 'your provider',
    providerName: 'your provider',
    agent: 'your agent',
    profile: 'the profile',
    model: 'your model',
    channel: 'the channel',
    host: "your provider's API address",
    site: "your provider's site",
    env: 'its variable',
    console: "your provider's site",
    version: 'your version',
  },
  goBack: 'To go back:',
  knownBug: {
    between: 'A known bug of OpenClaw {from} to {to}: {title}.',
    until: 'A known bug of OpenClaw up to {to}: {title}.',
    since: 'A known bug of OpenClaw since {from}: {title}.',
  },
  mended: 'Mended in {fixed}.',
  likely: 'Most likely so far: {title}.',
  often: 'This line came {times} times.',
  oftenLast: 'This line came {times} times, last at {last}.',
  thanks: 'Good to hear that it works. Thanks for telling!',
  thanksCause: 'Good to hear that it works. What it was: {title}.',
  handOver: {
    'asked-for-person': 'Of course. A person will take it from here.',
    contradiction: 'What I see does not fit together, so a person should look at it.',
    budget: 'I have not found it in four messages, so a person should look at it.',
    'nothing-left': 'I have no further idea that is worth your time, so a person should look at it.',
    unknown: 'This is nothing I know, so a person should look at it.',
  },
  choices: {
    worksNow: 'It works now',
    stillBroken: 'Still broken',
    cannotRun: "I can't run this",
    person: 'Ask a person',
    why: 'Why?',
  },
};
