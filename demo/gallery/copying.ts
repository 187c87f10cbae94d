/** Lets buttons with `data-copy` (the id of what is copied) copy text, and tells so in the button itself for a moment. */
export function startCopying(status: HTMLElement): void {
  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-copy]') : null;
    const source = button && document.getElementById(button.dataset.copy ?? '');
    if (button && source) void copy(source, button, status);
  });
}

async function copy(source: HTMLElement, button: HTMLElement, status: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(source.textContent.trim());
    status.textContent = 'Code kopiert.';
    button.classList.add('is-done');
    setTimeout(() => {
      button.classList.remove('is-done');
      status.textContent = '';
    }, 2000);
  } catch {
    // Without permission the text is at least marked, ready for the keyboard.
    getSelection()?.selectAllChildren(source);
    status.textContent = 'Der Code ist markiert und kann jetzt mit der Tastatur kopiert werden.';
  }
}
