// @ts-check
/** A thread that is looked at: what changes on the server appears here, without loading the page again. */

import { showCopyButtons } from './form.js';

const page = /** @type {HTMLElement} */ (document.querySelector('[data-live-from]'));
const entries = /** @type {HTMLElement} */ (document.getElementById('entries'));

/**
 * Puts new content into a place, leaving alone what did not change, so that a screen reader hears only what is new.
 * @param {HTMLElement} place
 * @param {string} html
 */
function update(place, html) {
  const template = document.createElement('template');
  template.innerHTML = html;
  const wanted = [...template.content.childNodes];
  wanted.forEach((node, index) => {
    const old = place.childNodes[index];
    if (old === undefined) place.append(node);
    else if (!old.isEqualNode(node)) old.replaceWith(node);
  });
  while (place.childNodes.length > wanted.length) place.lastChild?.remove();
}

/** @param {string} html */
function updatePanel(html) {
  const panel = /** @type {HTMLElement} */ (document.getElementById('panel'));
  const folds = new Map([...panel.querySelectorAll('details')].map((fold) => [fold.id, fold.open]));
  const widths = new Map(
    [...panel.querySelectorAll('[data-bar]')].map((bar) => [
      bar.getAttribute('data-bar'),
      bar.getAttribute('width'),
    ]),
  );
  const template = document.createElement('template');
  template.innerHTML = html;
  for (const fold of template.content.querySelectorAll('details'))
    fold.open = folds.get(fold.id) ?? fold.open;
  const moving = [...template.content.querySelectorAll('[data-bar]')].map((bar) => {
    const to = bar.getAttribute('width') ?? '0';
    bar.setAttribute('width', widths.get(bar.getAttribute('data-bar')) ?? '0');
    return { bar, to };
  });
  const focused = document.activeElement?.getAttribute('data-line');
  const top = panel.scrollTop;
  panel.replaceChildren(template.content);
  panel.scrollTop = top;
  if (focused) /** @type {HTMLElement | null} */ (panel.querySelector(`[data-line="${focused}"]`))?.focus();
  requestAnimationFrame(() =>
    requestAnimationFrame(() => moving.forEach(({ bar, to }) => bar.setAttribute('width', to))),
  );
}

/** @typedef {{ entries?: string, stage?: string, panel?: string, problems?: string }} Parts */

/** @type {Parts} */
const shown = {};

/** @param {Parts} parts */
function show(parts) {
  const before = entries.childElementCount;
  const hadFocus = document.activeElement?.id;
  if (parts.entries !== shown.entries) update(entries, parts.entries ?? '');
  if (parts.panel !== shown.panel) updatePanel(parts.panel ?? '');
  for (const id of /** @type {const} */ (['stage', 'problems'])) {
    const place = document.getElementById(id);
    if (place !== null && parts[id] !== shown[id]) place.innerHTML = parts[id] ?? '';
  }
  const isFirst = shown.entries === undefined;
  Object.assign(shown, parts);
  showCopyButtons();
  if (hadFocus === 'next-turn') document.getElementById('next-turn')?.focus();
  if (!isFirst && entries.childElementCount > before) showNewest();
}

/** What is taller than the screen is shown from its beginning. */
function showNewest() {
  const newest = entries.lastElementChild;
  const isTall = (newest?.clientHeight ?? 0) > window.innerHeight * 0.8;
  newest?.scrollIntoView({ block: isTall ? 'start' : 'nearest', behavior: 'smooth' });
}

/** @type {EventSource | undefined} */
let live;

/** A browser keeps few connections to one server: a page nobody looks at gives its own back, and is current again when looked at. */
function listen() {
  live?.close();
  live = undefined;
  if (document.hidden) return;
  live = new EventSource(page.getAttribute('data-live-from') ?? '');
  live.addEventListener('parts', (event) => show(JSON.parse(event.data)));
}
document.addEventListener('visibilitychange', listen);
listen();

document.addEventListener('submit', async (event) => {
  const form = /** @type {HTMLFormElement} */ (event.target);
  if (!form.hasAttribute('data-live')) return;
  event.preventDefault();
  const submitter = /** @type {SubmitEvent} */ (event).submitter;
  // Not disabled while it is sent: a disabled button loses the focus.
  if (form.ariaBusy === 'true') return;
  form.ariaBusy = 'true';
  const failure = /** @type {HTMLElement} */ (document.getElementById('failure'));
  failure.textContent = '';
  const body = new FormData(form, submitter);
  try {
    const response = await fetch(form.action, {
      method: 'post',
      body,
      headers: { accept: 'application/json' },
    });
    if (!response.ok) throw new Error(await response.text());
    if (form.classList.contains('composer')) form.reset();
  } catch (error) {
    // A TypeError is fetch's way to say that nobody answered.
    const why = error instanceof Error && !(error instanceof TypeError) ? error.message : '';
    failure.textContent = `Not sent. ${why || 'Clawmedic does not answer; is it running?'}`;
  } finally {
    form.ariaBusy = 'false';
  }
});

/** The line a fact was read on lights up while the fact is pointed at or has the focus. */
for (const [on, isLit] of /** @type {[string, boolean][]} */ ([
  ['mouseover', true],
  ['focusin', true],
  ['mouseout', false],
  ['focusout', false],
])) {
  document.addEventListener(on, (event) => {
    const fact = event.target instanceof Element ? event.target.closest('[data-line]') : null;
    const line = document.getElementById(fact?.getAttribute('data-line') ?? '');
    line?.classList.toggle('lit', isLit);
    if (isLit) line?.scrollIntoView({ block: 'nearest' });
  });
}
