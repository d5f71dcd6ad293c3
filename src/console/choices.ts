import type { Outgoing, Reply } from '../domain/index.ts';

const NUMBER = /^\d{1,2}$/u;

/** The choices of a reply, numbered from 1: in a terminal one writes the number instead of pressing a button. */
export function choicesText({ choices }: Reply): readonly string[] {
  if (choices.length === 0) return [];
  return ['', choices.map(({ label }, index) => `[${index + 1}] ${label}`).join('   ')];
}

/** The id of the choice that a text chooses: by its number, or by its words; undefined where it is a message. */
export function chosen(newest: Outgoing | undefined, text: string): string | undefined {
  const choices = newest?.reply.choices ?? [];
  if (NUMBER.test(text)) return choices[Number(text) - 1]?.id;
  return choices.find(({ label }) => label.toLowerCase() === text.toLowerCase())?.id;
}
