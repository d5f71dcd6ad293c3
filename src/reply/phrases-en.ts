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
  slip: {
    'bang-lines':
      'Only the first line of that block ran: the chat window takes one `!` line at a time. Please run this one by itself in a terminal, without the `!`:',
    'slash-in-shell':
      'A command that begins with `/` belongs in the OpenClaw chat, not in the shell. The rest goes into the terminal:',
    'command-not-found':
      'The shell did not know that command, so the part that decides is still missing. Please type just this, in a terminal:',
    'unknown-command':
      'This version does not know that command, so the part that decides is still missing. Please type just this, in a terminal:',
    'not-pasted':
      'Thank you. What it printed is what I need to see: please copy it and paste it here, even if nothing in it looks wrong:',
    'unread-file':
      'Thank you, but I can read text only, and that file gave me none. Please copy what this prints and paste it as text (or as a .txt file):',
    'cut-head':
      'Thank you. The beginning of that output is missing, and it is the part I need. Please paste all of it (a .txt file is fine):',
    'cut-tail':
      'Thank you. That output ends too early: what I need comes after it. Please paste all of it (a .txt file is fine):',
    'cut-ends':
      'Thank you. That is a part of the output, and what I need is in the rest. Please paste all of it (a .txt file is fine):',
    'cut-lines':
      'Thank you. The lines of that output are cut off (…) where it matters. Please make the window wider, or paste it as a .txt file:',
    'other-output':
      'Thank you. That is the output of another command; what I need is the output of this one:',
    unchanged:
      'That output is the same as before the change, to the letter, so the change is not there yet. Please make it once more, then paste what this prints:',
  },
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
