/**
 * The switches of the gallery live in the page's query string, so that a state can be linked; what stands at its first
 * choice is left out of it.
 */

const selectsOf = (form: HTMLFormElement): HTMLSelectElement[] => [...form.querySelectorAll('select')];

const firstOf = (select: HTMLSelectElement): string | undefined => select.options[0]?.value;

/** Sets the switches to what the address says; an unknown word leaves a switch as it is. */
export function readSettings(form: HTMLFormElement): void {
  const parameters = new URLSearchParams(location.search);
  for (const select of selectsOf(form)) {
    const value = parameters.get(select.name);
    select.value = [...select.options].some((option) => option.value === value)
      ? (value ?? '')
      : (firstOf(select) ?? '');
  }
}

/** Writes the switches into the address, other parameters untouched. */
export function writeSettings(form: HTMLFormElement): void {
  const url = new URL(location.href);
  for (const select of selectsOf(form)) {
    if (select.value === firstOf(select)) url.searchParams.delete(select.name);
    else url.searchParams.set(select.name, select.value);
  }
  history.replaceState(history.state, '', url);
}

/** Where one switch stands. */
export const settingOf = (form: HTMLFormElement, name: string): string =>
  form.querySelector<HTMLSelectElement>(`select[name="${name}"]`)?.value ?? '';
