import { html, type Html } from '../pages/html.ts';
import type { SiteNeeds } from '../ports.ts';

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/** Writes the draft of a cause that a form asks for, and says where it is or why not. */
export function draftPage(
  form: Readonly<Record<string, unknown>>,
  draft: SiteNeeds['draft'],
): { readonly isDone: boolean; readonly body: Html } {
  const id = typeof form['id'] === 'string' ? form['id'].trim() : '';
  const samples = [form['sample'] ?? []].flat().filter((one): one is string => typeof one === 'string');
  const drafted =
    draft === undefined || !ID.test(id)
      ? { why: 'An id is needed: lower-case words joined by hyphens, such as key-mangled.' }
      : draft(id, samples);
  const back = html`<p><a href="/insights">Back to the insights</a></p>`;
  if ('why' in drafted)
    return {
      isDone: false,
      body: html`<h1>Not drafted</h1>
        <p>${drafted.why}</p>
        ${back}`,
    };
  return {
    isDone: true,
    body: html`<h1>Drafted</h1>
      <p>
        <code>${drafted.file}</code> is there now. Until its TODOs are written, it is shown as a problem on
        every page.
      </p>
      ${back}`,
  };
}
