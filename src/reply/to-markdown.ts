import type { Reply } from '../domain/index.ts';

/** A reply as Markdown text: for the terminal and for channels without parts of their own. */
export function toMarkdown(reply: Reply): string {
  const parts = [
    reply.quote === undefined ? undefined : `> ${reply.quote}`,
    reply.finding,
    reply.ask,
    reply.where,
    reply.code === undefined ? undefined : `\`\`\`\n${reply.code}\n\`\`\``,
    ...reply.notes,
    ...reply.links,
  ];
  return parts.filter((part) => part !== undefined && part !== '').join('\n\n');
}
