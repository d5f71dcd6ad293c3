import {
  type APIActionRowComponent,
  type APIComponentInMessageActionRow,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import type { Choice, Language } from '../../domain/index.ts';
import { customId } from './custom-id.ts';
import { shortened } from './pages.ts';
import { wordsOf } from './words.ts';

type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

const IN_ROW = 5;
const OPTIONS = 25;
const LABEL = 80;
/** More answers than these are easier to find in a list. */
const AS_BUTTONS = 4;

/** Where choices stand: the thread, and the nonce of the reply. */
export interface Place {
  readonly thread: string;
  readonly step: string;
}

/** The choices of a reply as rows: a question's answers first (as a list where there are many), then what can always be pressed. */
export function choiceRows(choices: readonly Choice[], place: Place, language: Language): readonly Row[] {
  const answers = choices.filter(({ id }) => id.startsWith('answer:'));
  const others = choices.filter(({ id }) => !id.startsWith('answer:'));
  const isList = answers.length > AS_BUTTONS || answers.some((one) => idOf(one, place) === undefined);
  return [
    ...(isList ? [list(answers, place, language)] : buttonRows(answers, place, ButtonStyle.Primary)),
    ...buttonRows(others, place, ButtonStyle.Secondary),
  ];
}

function idOf({ id }: Choice, place: Place): string | undefined {
  return customId({ action: id, ...place });
}

function buttonRows(choices: readonly Choice[], place: Place, style: ButtonStyle): readonly Row[] {
  const buttons = choices.flatMap((choice) => {
    const custom_id = idOf(choice, place);
    if (custom_id === undefined) return [];
    return [{ type: ComponentType.Button, style, label: shortened(choice.label, LABEL), custom_id } as const];
  });
  const rows: Row[] = [];
  for (let at = 0; at < buttons.length; at += IN_ROW) {
    rows.push({
      type: ComponentType.ActionRow,
      components: buttons.slice(at, at + IN_ROW) as Row['components'],
    });
  }
  return rows;
}

function list(answers: readonly Choice[], place: Place, language: Language): Row {
  return {
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.StringSelect,
        custom_id: customId({ action: 'pick', ...place }) ?? 'cm:1:pick:0:0',
        placeholder: wordsOf(language).choose,
        options: answers
          .filter(({ id }) => id.length <= 100)
          .slice(0, OPTIONS)
          .map(({ id, label }) => ({ value: id, label: shortened(label, 100) })),
      },
    ],
  };
}
