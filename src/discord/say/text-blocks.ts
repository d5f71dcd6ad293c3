import type { Reply } from '../../domain/index.ts';
import { shortened } from './pages.ts';

const QUOTED = 300;
const BACKTICKS = /`+/gu;

/** One pasted line as a quotation: in code marks, so that nothing in it is taken for Markdown or a mention. */
function quotation(line: string): string {
  const text = shortened(line.replaceAll('\n', ' ').trim(), QUOTED);
  const longest = Math.max(0, ...Array.from(text.matchAll(BACKTICKS), ([run]) => run.length));
  const mark = '`'.repeat(longest + 1);
  const pad = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return `> ${mark}${pad}${text}${pad}${mark}`;
}

/**
 * The parts of a reply as Markdown, in reading order, at most `limit` characters together. The ask and the code block are never
 * cut; links, then notes, then the finding and the quote give way.
 */
export function textBlocks(reply: Reply, limit: number): readonly string[] {
  const code =
    reply.code === undefined ? undefined : `\`\`\`\n${reply.code.replaceAll('```', "'''")}\n\`\`\``;
  const todo = [reply.ask, reply.where].filter((part) => part !== undefined && part !== '').join('\n');
  let left = limit - todo.length - (code?.length ?? 0) - 20;
  const fit = (text: string | undefined): string | undefined => {
    if (text === undefined || text === '' || left < 60) return undefined;
    const taken = shortened(text, left);
    left -= taken.length + 2;
    return taken;
  };
  const quote = fit(reply.quote === undefined ? undefined : quotation(reply.quote));
  const finding = fit(reply.finding);
  const notes = fit(reply.notes.map((note) => `- ${note}`).join('\n'));
  const links = fit(reply.links.map((link) => `<${link}>`).join('\n'));
  const seen = [quote, finding].filter((part) => part !== undefined).join('\n');
  return [seen, todo, code, notes, links].filter((part): part is string => part !== undefined && part !== '');
}
