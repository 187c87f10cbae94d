import { css, html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';

/** One of the values offered. */
export interface ComboboxOption {
  readonly label: string;
  /** What tells it from others of the same name. */
  readonly hint?: string | undefined;
}

export interface ComboboxOptions<O extends ComboboxOption> {
  /** What the field is for. */
  readonly label: string;
  readonly placeholder?: string | undefined;
  readonly options: readonly O[];
  /** A sentence below the options, such as their source. */
  readonly note?: string | undefined;
  /** What is said of the options to those who do not see them: `3 Vorschläge`. */
  readonly status: string;
  /** The visitor types. */
  readonly search: (text: string) => void;
  /** The visitor chooses one. */
  readonly choose: (option: O) => void;
}

let count = 0;

/** What a combobox looks like; its list lies over what follows. */
export const comboboxStyles = css`
  .combobox {
    position: relative;
    flex: 1 1 14em;
    max-inline-size: min(22em, 100%);
  }

  .combobox input {
    inline-size: 100%;
  }

  .combobox .options-list {
    position: absolute;
    inset-inline: 0;
    z-index: 10;
    max-block-size: 18em;
    overflow: auto;
    margin-block-start: 2px;
    color: CanvasText;
    background: Canvas;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
  }

  .combobox [role='option'] {
    padding: 0.375em 0.75em;
    min-block-size: max(2em, var(--_target));
    cursor: pointer;
    line-height: 1.3;
  }

  .combobox [role='option'][aria-selected='true'] {
    background: color-mix(in srgb, var(--_accent) 16%, transparent);
    box-shadow: inset 3px 0 var(--_accent);
  }

  .combobox .note-line {
    padding: 0.375em 0.75em;
    border-block-start: 1px solid var(--_rule);
  }

  @media (forced-colors: active) {
    .combobox [role='option'][aria-selected='true'] {
      color: HighlightText;
      background: Highlight;
      forced-color-adjust: none;
    }
  }
`;

/**
 * An editable combobox with a list to choose from (ARIA Authoring Practices Guide, "list autocomplete with manual selection"). The
 * focus stays in the field; arrows walk through the list, Enter chooses, Escape closes it and then empties the field.
 */
export class Combobox<O extends ComboboxOption> implements ReactiveController {
  text = '';
  #open = false;
  #active = -1;
  readonly #id: string;
  #options: ComboboxOptions<O> | undefined;

  constructor(private readonly host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment }) {
    count += 1;
    this.#id = `combobox-${count}`;
    host.addController(this);
  }

  hostUpdated(): void {
    this.host.renderRoot.querySelector(`#${this.#id}-${this.#active}`)?.scrollIntoView({ block: 'nearest' });
  }

  /** Sets what stands in the field, as after a choice. */
  write(text: string): void {
    this.text = text;
    this.#close();
  }

  focus(): void {
    this.host.renderRoot.querySelector<HTMLElement>(`#${this.#id}`)?.focus();
  }

  render(options: ComboboxOptions<O>): TemplateResult {
    this.#options = options;
    const { label, placeholder, status, note } = options;
    const isOpen = this.#open && options.options.length > 0;
    if (this.#active >= options.options.length) this.#active = -1;
    return html`
      <div class="combobox" part="combobox" @focusout=${this.#leave}>
        <input
          id=${this.#id}
          role="combobox"
          aria-label=${label}
          placeholder=${placeholder ?? nothing}
          aria-autocomplete="list"
          aria-expanded=${String(isOpen)}
          aria-controls=${`${this.#id}-list`}
          aria-activedescendant=${isOpen && this.#active >= 0 ? `${this.#id}-${this.#active}` : nothing}
          autocomplete="off"
          spellcheck="false"
          enterkeyhint="search"
          .value=${this.text}
          @input=${this.#type}
          @keydown=${this.#key}
        />
        <div class="options-list" ?hidden=${!isOpen}>
          <div id=${`${this.#id}-list`} role="listbox" aria-label=${label}>
            ${isOpen ? options.options.map((option, place) => this.#renderOption(option, place)) : nothing}
          </div>
          ${note ? html`<p class="meta note-line">${note}</p>` : nothing}
        </div>
        <span class="hidden" role="status">${isOpen || this.#open ? status : ''}</span>
      </div>
    `;
  }

  #renderOption(option: O, place: number): TemplateResult {
    // Keys are heard in the field, where the focus stays.
    // eslint-disable-next-line lit-a11y/click-events-have-key-events
    return html`<div
      id=${`${this.#id}-${place}`}
      role="option"
      aria-selected=${String(place === this.#active)}
      @mousedown=${(event: Event) => {
        // The focus stays in the field.
        event.preventDefault();
      }}
      @click=${() => {
        this.#choose(option);
      }}
    >
      ${option.label} ${option.hint ? html`<span class="meta">${option.hint}</span>` : nothing}
    </div>`;
  }

  #type = (event: Event): void => {
    this.text = (event.target as HTMLInputElement).value;
    this.#open = this.text.trim() !== '';
    this.#active = -1;
    this.#options?.search(this.text);
    this.host.requestUpdate();
  };

  #key = (event: KeyboardEvent): void => {
    const { options = [] } = this.#options ?? {};
    const last = options.length - 1;
    const go = (place: number): void => {
      event.preventDefault();
      this.#open = true;
      this.#active = place;
      this.host.requestUpdate();
    };
    switch (event.key) {
      case 'ArrowDown':
        if (last >= 0) go(this.#active < last ? this.#active + 1 : 0);
        break;
      case 'ArrowUp':
        if (last >= 0) go(this.#active > 0 ? this.#active - 1 : last);
        break;
      case 'Enter': {
        const option = options[Math.max(this.#active, 0)];
        if (!option || !this.text.trim()) break;
        event.preventDefault();
        this.#choose(option);
        break;
      }
      case 'Escape':
        event.stopPropagation();
        if (!this.#open) this.text = '';
        this.#close();
        break;
    }
  };

  #choose(option: O): void {
    this.write(option.label);
    this.#options?.choose(option);
  }

  #close(): void {
    this.#open = false;
    this.#active = -1;
    this.host.requestUpdate();
  }

  #leave = ({ relatedTarget, currentTarget }: FocusEvent): void => {
    if (relatedTarget instanceof Node && (currentTarget as Node).contains(relatedTarget)) return;
    this.#close();
  };
}
