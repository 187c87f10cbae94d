import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';

/** One of the values offered. */
export interface ComboboxOption {
  readonly label: string;
  /** What tells it from others of the same name. */
  readonly hint?: string | undefined;
}

export interface ComboboxOptions<O extends ComboboxOption> {
  /** What the field is for. */
  readonly label: string;
  /** Language of the options, where it is not the reader's. */
  readonly language?: string | undefined;
  /** What is chosen: it stands in the field while the visitor types nothing else. */
  readonly value: string;
  /** What fits the text, best first; the same array as long as nothing has changed. */
  readonly options: readonly O[];
  /**
   * How many they are, in words; it is announced, and shown where there are none. Empty = not known
   * yet.
   */
  readonly status: string;
  /** A sentence below the options, such as their source. It is not announced. */
  readonly note?: string | undefined;
  /** Does Enter choose the first option while none is pointed at? */
  readonly takesFirst?: boolean | undefined;
  /** The visitor types; the options have to follow. */
  readonly search: (text: string) => void;
  /** The visitor chooses an option. */
  readonly choose: (option: O) => void;
  /** The visitor has emptied the field. */
  readonly clear: () => void;
}

let count = 0;

/**
 * An editable combobox whose list is a help, as the ARIA Authoring Practices Guide has it ("list
 * autocomplete with manual selection"). The focus stays in the field: arrows walk through the list,
 * Enter chooses, Escape closes the list and then takes back what was typed. What is typed and not
 * chosen gives way to the last choice when the focus leaves.
 *
 * It renders into the template of its host, any number of them.
 */
export class Combobox<O extends ComboboxOption> implements ReactiveController {
  readonly #id = `combobox-${(count += 1)}`;
  #options: ComboboxOptions<O> | undefined;
  /** What the visitor has typed; `undefined` = what is chosen stands in the field. */
  #typed: string | undefined;
  #open = false;
  #active = -1;
  /** Which end of the list to begin with, once it is there. */
  #entry: 'first' | 'last' | undefined;
  /** The option pointed at has changed: it has to be seen. */
  #moved = false;

  constructor(private readonly host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment }) {
    host.addController(this);
  }

  hostUpdated(): void {
    if (!this.#moved) return;
    this.#moved = false;
    this.host.renderRoot.querySelector(`#${this.#optionId(this.#active)}`)?.scrollIntoView({ block: 'nearest' });
  }

  hostDisconnected(): void {
    this.#open = false;
    this.#active = -1;
    this.#entry = undefined;
  }

  /** What stands in the field. */
  get text(): string {
    return this.#typed ?? this.#options?.value ?? '';
  }

  focus(): void {
    this.host.renderRoot.querySelector<HTMLElement>(`#${this.#id}`)?.focus();
  }

  /** Lets what is chosen stand in the field again. */
  reset(): void {
    this.#typed = undefined;
    this.#close();
  }

  render(options: ComboboxOptions<O>): TemplateResult {
    this.#follow(options);
    const { label, status, note } = options;
    const hasOptions = options.options.length > 0;
    const isOpen = this.#open && (hasOptions || !!status);
    const isExpanded = isOpen && hasOptions;
    const aside = isOpen && (hasOptions ? note : status);
    const { text } = this;
    return html`
      <div class="combobox" part="combobox" @focusout=${this.#leave}>
        <input
          id=${this.#id}
          type="text"
          role="combobox"
          aria-label=${label}
          placeholder=${label}
          dir=${text ? 'auto' : nothing}
          aria-autocomplete="list"
          aria-expanded=${String(isExpanded)}
          aria-controls=${`${this.#id}-list`}
          aria-activedescendant=${isExpanded && this.#active >= 0 ? this.#optionId(this.#active) : nothing}
          autocomplete="off"
          autocapitalize="words"
          spellcheck="false"
          enterkeyhint="search"
          .value=${text}
          @input=${this.#type}
          @keydown=${this.#press}
        />
        <div class="popup" ?hidden=${!isOpen} @mousedown=${keepFocus}>
          <div id=${`${this.#id}-list`} role="listbox" tabindex="-1" aria-label=${label} ?hidden=${!hasOptions}>
            ${isExpanded ? options.options.map((option, place) => this.#renderOption(option, place)) : nothing}
          </div>
          ${aside ? html`<p class="aside">${aside}</p>` : nothing}
        </div>
        <span class="hidden" role="status">${isOpen ? status : ''}</span>
      </div>
    `;
  }

  #renderOption(option: O, place: number): TemplateResult {
    // Keys are heard in the field, where the focus stays.
    // eslint-disable-next-line lit-a11y/click-events-have-key-events
    return html`<div
      id=${this.#optionId(place)}
      role="option"
      lang=${this.#options?.language ?? nothing}
      aria-selected=${String(place === this.#active)}
      @click=${() => {
        this.#choose(option);
      }}
    >
      <bdi>${option.label}</bdi> ${option.hint ? html`<bdi class="meta">${option.hint}</bdi>` : nothing}
    </div>`;
  }

  /** Other options than before: the one pointed at may stand elsewhere, or be gone. */
  #follow(next: ComboboxOptions<O>): void {
    const before = this.#options?.options;
    this.#options = next;
    if (before !== next.options && this.#active >= 0) {
      const active = before?.[this.#active];
      this.#active = next.options.findIndex(({ label, hint }) => label === active?.label && hint === active.hint);
    }
    if (!this.#entry || next.options.length === 0) return;
    this.#active = this.#entry === 'first' ? 0 : next.options.length - 1;
    this.#moved = true;
    this.#entry = undefined;
  }

  #optionId(place: number): string {
    return `${this.#id}-${place}`;
  }

  #type = (event: Event): void => {
    const text = (event.target as HTMLInputElement).value;
    this.#typed = text;
    this.#open = text.trim() !== '';
    this.#active = -1;
    this.#entry = undefined;
    this.#options?.search(text);
    if (!this.#open) this.#options?.clear();
    this.host.requestUpdate();
  };

  #press = (event: KeyboardEvent): void => {
    // Enter and arrows then belong to the keyboard's own suggestions.
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    const wasHandled = this.#keys[event.key]?.(event) ?? false;
    if (!wasHandled) return;
    event.preventDefault();
    event.stopPropagation();
  };

  /** What each key does; `true` = the browser and what is around the field need not do more. */
  readonly #keys: Readonly<Record<string, (event: KeyboardEvent) => boolean>> = {
    ArrowDown: ({ altKey }) => this.#walk(1, altKey),
    ArrowUp: ({ altKey }) => (altKey ? this.#close() : this.#walk(-1)),
    Enter: () => this.#take(),
    Escape: () => {
      if (this.#open) return this.#close();
      if (this.#typed === undefined || this.#typed === this.#options?.value) return false;
      this.reset();
      return true;
    },
    // These go on in the text.
    Home: () => this.#point(-1),
    End: () => this.#point(-1),
    ArrowLeft: () => this.#point(-1),
    ArrowRight: () => this.#point(-1),
  };

  /** Opens the list for what stands in the field, or goes one option further, round and round. */
  #walk(step: 1 | -1, onlyOpen = false): boolean {
    if (!this.#open) {
      if (!this.text.trim()) return false;
      this.#open = true;
      this.#active = -1;
      if (!onlyOpen) this.#entry = step > 0 ? 'first' : 'last';
      this.#options?.search(this.text);
      this.host.requestUpdate();
      return true;
    }
    const size = this.#options?.options.length ?? 0;
    const from = this.#active < 0 && step < 0 ? size : this.#active;
    if (size > 0 && !onlyOpen) this.#point((from + step + size) % size);
    return true;
  }

  #point(place: number): boolean {
    if (place !== this.#active) this.host.requestUpdate();
    this.#active = place;
    this.#moved = place >= 0;
    return false;
  }

  #take(): boolean {
    const { options = [], takesFirst } = this.#options ?? {};
    const isNew = this.#open || this.#typed?.trim();
    const option = options[this.#active] ?? (takesFirst && isNew ? options[0] : undefined);
    if (option) this.#choose(option);
    return !!isNew;
  }

  #choose(option: O): void {
    this.reset();
    this.#options?.choose(option);
  }

  #close(): boolean {
    this.#open = false;
    this.#active = -1;
    this.#entry = undefined;
    this.host.requestUpdate();
    return true;
  }

  #leave = (): void => {
    if (this.#options?.value) this.#typed = undefined;
    this.#close();
  };
}

/** The focus stays in the field while a visitor clicks on an option or scrolls the list. */
function keepFocus(event: Event): void {
  event.preventDefault();
}
