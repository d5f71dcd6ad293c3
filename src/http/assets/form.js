// @ts-check
/** Forms of the playground: Ctrl+Enter sends, files can be dropped, code can be copied, what cannot be undone is asked first. */

for (const form of /** @type {NodeListOf<HTMLFormElement>} */ (
  document.querySelectorAll('form[data-drop]')
)) {
  const input = /** @type {HTMLInputElement | null} */ (form.querySelector('input[type=file]'));
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.requestSubmit();
  });
  form.addEventListener('dragover', (event) => {
    event.preventDefault();
    form.classList.add('dropping');
  });
  form.addEventListener('dragleave', () => form.classList.remove('dropping'));
  form.addEventListener('drop', (event) => {
    event.preventDefault();
    form.classList.remove('dropping');
    if (input !== null && event.dataTransfer !== null) input.files = event.dataTransfer.files;
  });
}

document.addEventListener('submit', (event) => {
  const question = /** @type {HTMLElement} */ (event.target).getAttribute('data-confirm');
  if (question !== null && !confirm(question)) event.preventDefault();
});

document.addEventListener('click', async (event) => {
  const button = event.target instanceof Element ? event.target.closest('button[data-copy]') : null;
  if (button === null) return;
  const code = button.parentElement?.querySelector('pre')?.textContent ?? '';
  await navigator.clipboard.writeText(code);
  button.textContent = 'Copied';
  setTimeout(() => (button.textContent = 'Copy'), 1500);
});

/** Copying needs a script, so its buttons are shown by one. */
export function showCopyButtons() {
  for (const button of document.querySelectorAll('button[data-copy]')) button.removeAttribute('hidden');
}
showCopyButtons();
