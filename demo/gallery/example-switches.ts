import { TAGS } from './code-fold.js';
import { readSettings, settingOf, writeSettings } from './settings.js';

/**
 * Switches in the header of an example. Each is called like an attribute of the example's first widget and writes it, both
 * into the widget and into the tag as a webmaster would write it; at its first choice the attribute is as in this page.
 */
export class ExampleSwitches {
  readonly form: HTMLFormElement;
  #section: HTMLElement;

  /** `form` is empty and lies in a section with an id and a heading; `template` holds a field set with selects. */
  constructor(form: HTMLFormElement, template: HTMLTemplateElement) {
    this.form = form;
    this.#section = form.closest('section') as HTMLElement;
    form.append(template.content.cloneNode(true));
    (form.querySelector('legend') as HTMLElement).textContent =
      `Einstellungen: ${this.#section.querySelector('h2')?.textContent ?? ''}`;
    if (!('ownTiles' in form.dataset)) form.querySelector('option[value*="{z}"]')?.remove();
    // In the address several examples stand side by side.
    for (const select of form.querySelectorAll('select')) {
      select.dataset.attribute = select.name;
      select.name = `${this.#section.id}-${select.name}`;
    }
    readSettings(form);
  }

  /** Calls `changed` now, and whenever a visitor changes something. */
  follow(written: ReadonlyMap<Element, Element>, changed: (section: HTMLElement) => void): void {
    const widget = this.#section.querySelector(TAGS);
    const tag = widget && written.get(widget);
    if (!tag) return;
    const original = tag.cloneNode(false) as Element;
    const apply = (): void => {
      for (const select of this.form.querySelectorAll('select')) {
        const name = select.dataset.attribute ?? '';
        const value = select.selectedIndex === 0 ? original.getAttribute(name) : settingOf(this.form, select.name);
        for (const element of [tag, widget]) {
          if (element.getAttribute(name) === value) continue;
          if (value === null) element.removeAttribute(name);
          else element.setAttribute(name, value);
        }
      }
      changed(this.#section);
    };
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    this.form.addEventListener('change', () => {
      writeSettings(this.form);
      apply();
    });
    apply();
  }
}
