/** Shown at most; the page's console has them all. */
const KEPT = 40;

const number = (value: number): string => value.toLocaleString('de');

/** Which example an event comes from: the heading of its section. */
const placeOf = (target: EventTarget | null): string =>
  (target instanceof Element && target.closest('section')?.querySelector('h2')?.textContent) || 'Seite';

/** Shows what the widgets tell the page: what was loaded, what was left out, what failed, and after how long. */
export class EventStrip {
  #summary: HTMLElement;
  #list: HTMLElement;
  #since = 0;
  #loaded = 0;
  #problems = 0;
  #failed = 0;

  constructor(details: HTMLElement) {
    this.#summary = details.querySelector('summary') as HTMLElement;
    this.#list = details.querySelector('ol') as HTMLElement;
    this.#sum();
    document.body.addEventListener('verbund-load', (event) => {
      const { count, problems } = event.detail;
      this.#loaded += 1;
      this.#problems += problems.length;
      const faults = problems.map(({ path, message }) => `${path}: ${message}`);
      this.#add(event, `count ${number(count)}, problems ${number(problems.length)}`, faults);
    });
    document.body.addEventListener('verbund-error', (event) => {
      const { kind, status, message } = event.detail;
      this.#failed += 1;
      this.#add(event, `kind ${kind}${status ? `, status ${status}` : ''}`, [message]);
    });
  }

  /** Counts and measures from now on. */
  restart(): void {
    this.#since = performance.now();
    this.#loaded = this.#problems = this.#failed = 0;
    this.#list.replaceChildren();
    this.#sum();
  }

  #add({ type, target }: Event, facts: string, notes: readonly string[]): void {
    const item = document.createElement('li');
    const line = document.createElement('p');
    const name = document.createElement('b');
    const seconds = ((performance.now() - this.#since) / 1000).toLocaleString('de', {
      minimumFractionDigits: 2,
      maximumFractionDigits: 2,
    });
    name.textContent = type;
    line.append(name, ` ${facts} · ${placeOf(target)} · nach ${seconds} s`);
    item.append(line);
    item.classList.toggle('is-error', type === 'verbund-error');
    for (const note of notes.slice(0, 5)) {
      const paragraph = document.createElement('p');
      paragraph.className = 'note';
      paragraph.lang = 'en';
      paragraph.textContent = note;
      item.append(paragraph);
    }
    this.#list.prepend(item);
    while (this.#list.children.length > KEPT) this.#list.lastElementChild?.remove();
    this.#sum();
  }

  #sum(): void {
    const counts: [number, string][] = [
      [this.#problems, 'Probleme'],
      [this.#failed, 'Fehler'],
    ];
    const troubles = counts.flatMap(([count, word]) => (count > 0 ? `, ${number(count)} ${word}` : ''));
    this.#summary.textContent = `${number(this.#loaded)} geladen${troubles.join('')}`;
  }
}
