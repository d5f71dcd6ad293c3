import { filled, type Language, type Reply } from '../domain/index.ts';
import { CASE_WORDS } from './case-words.ts';
import { PHRASES } from './phrases.ts';

/** The one question after a day of silence: did the fix for this cause help? */
export function followUp(title: string, language: Language): Reply {
  const words = CASE_WORDS[language];
  const { choices } = PHRASES[language];
  return {
    language,
    finding: filled(words.followUpFinding, { title }),
    ask: words.followUp,
    notes: [],
    choices: [
      { id: 'works-now', label: choices.worksNow },
      { id: 'still-broken', label: choices.stillBroken },
      { id: 'cannot-run', label: choices.cannotRun },
      { id: 'person', label: choices.person },
    ],
    links: [],
  };
}
