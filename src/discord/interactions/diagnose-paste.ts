import type { Paste } from '../../app/index.ts';
import { languageOfLocale, wordsOf } from '../say/words.ts';
import type { Session } from '../session.ts';
import { type Answerable, showReply, tellPrivately } from './answer-privately.ts';

/** Says what one paste means, to whoever asked, alone. Nothing of it is kept. */
export async function diagnosePaste(session: Session, interaction: Answerable, paste: Paste): Promise<void> {
  const found = await session.bot.diagnose(paste);
  const words = wordsOf(languageOfLocale(interaction.locale));
  const refused = found.refused.map((sentence) => `${words.unread} ${sentence}`);
  if (found.reply === undefined) {
    await tellPrivately(interaction, [found.nothing ?? words.nothingKnown, ...refused].join('\n'));
    return;
  }
  const secret =
    found.secrets.length === 0
      ? []
      : [session.bot.secretNotice(found.secrets, { wasDeleted: false, language: found.language }).ask];
  const why = found.why === undefined ? [] : [found.why.slice(0, 1200)];
  await showReply(interaction, found.reply, { notes: [...secret, ...refused, ...why] });
}
