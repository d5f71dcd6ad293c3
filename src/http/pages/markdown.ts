import { html, type Html } from './html.ts';

const INLINE =
  /`(?<code>[^`\n]{1,2000})`|\*\*(?<bold>[^*\n]{1,500})\*\*|(?<link>https:\/\/[^\s<>()]{3,500})/gu;

/** Markdown as documents and replies use it: paragraphs, lists, quotes, code, bold, bare links. */
export function markdown(text: string): Html[] {
  return text
    .trim()
    .split(/\n{2,}/u)
    .map(block);
}

function block(text: string): Html {
  const lines = text.split('\n');
  const isList = (line: string): boolean => line.startsWith('- ');
  const first = lines.findIndex(isList);
  if (first !== -1 && lines.slice(first).every(isList)) {
    const head = lines.slice(0, first).join('\n');
    return html`${head === '' ? '' : html`<p>${inline(head)}</p>`}
      <ul>
        ${lines.slice(first).map((line) => html`<li>${inline(line.slice(2))}</li>`)}
      </ul>`;
  }
  if (text.startsWith('```'))
    return html`<pre tabindex="0">
${lines
        .slice(1)
        .filter((line) => line !== '```')
        .join('\n')}</pre>`;
  if (lines.every((line) => line.startsWith('> ')))
    return html`<blockquote>${inline(lines.map((line) => line.slice(2)).join('\n'))}</blockquote>`;
  return html`<p>${inline(text)}</p>`;
}

/** Markdown within one line or paragraph. */
export function inline(text: string): Html[] {
  const parts: Html[] = [];
  let last = 0;
  for (const match of text.matchAll(INLINE)) {
    parts.push(html`${text.slice(last, match.index)}`);
    const { code, bold, link } = match.groups ?? {};
    if (code !== undefined) parts.push(html`<code>${code}</code>`);
    else if (bold !== undefined) parts.push(html`<strong>${bold}</strong>`);
    else parts.push(html`<a href="${link ?? ''}" rel="noreferrer">${link ?? ''}</a>`);
    last = match.index + match[0].length;
  }
  return [...parts, html`${text.slice(last)}`];
}
