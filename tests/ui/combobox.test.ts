import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { LitElement, type TemplateResult } from 'lit';
import { baseStyles } from '../../src/ui/styles/base-styles.js';
import { Combobox, type ComboboxOption } from '../../src/ui/controls/combobox.js';
import { comboboxStyles } from '../../src/ui/styles/combobox-styles.js';
import { controlStyles } from '../../src/ui/styles/control-styles.js';
import { ariaSnapshot } from '../support/dom/aria-snapshot.js';
import { axeViolations } from '../support/dom/axe.js';
import { waitUntil } from '../support/dom/wait-until.js';
import { withMedia, withWidth } from '../support/dom/with-media.js';

const PLACES: readonly ComboboxOption[] = [
  { label: 'Essen', hint: 'Nordrhein-Westfalen' },
  { label: 'Essenbach', hint: 'Landkreis Landshut, Bayern' },
  { label: 'Bad Essen', hint: 'Landkreis Osnabrück, Niedersachsen' },
];

const WORDS = {
  de: { label: 'Ort', many: (n: number) => `${n} Vorschläge`, note: 'Orte aus einem Verzeichnis' },
  ar: { label: 'المكان', many: (n: number) => `${n} من الاقتراحات`, note: 'الأماكن من دليل' },
};

/** Two fields in one shadow root. */
class ComboboxPage extends LitElement {
  static override styles = [baseStyles, controlStyles, comboboxStyles];

  reader: 'de' | 'ar' = 'de';
  options: readonly ComboboxOption[] = [];
  value = '';
  takesFirst = true;
  readonly said: string[] = [];
  readonly first = new Combobox<ComboboxOption>(this);
  readonly second = new Combobox<ComboboxOption>(this);

  #draw(field: Combobox<ComboboxOption>): TemplateResult {
    const { label, many, note } = WORDS[this.reader];
    return field.render({
      label: field === this.first ? label : `${label} 2`,
      language: 'de',
      value: field === this.first ? this.value : '',
      options: this.options,
      status: many(this.options.length),
      note,
      takesFirst: this.takesFirst,
      search: (text) => {
        this.options = PLACES.filter((place) => place.label.toLowerCase().includes(text.trim().toLowerCase()));
      },
      choose: (option) => {
        this.said.push(`choose ${option.label}`);
        this.value = option.label;
      },
      clear: () => {
        this.said.push('clear');
        this.value = '';
      },
    });
  }

  override render(): TemplateResult {
    return html`<div class="widget controls" lang=${this.reader} dir=${this.reader === 'ar' ? 'rtl' : 'ltr'}>
      ${this.#draw(this.first)} ${this.#draw(this.second)}
    </div>`;
  }
}
customElements.define('combobox-page', ComboboxPage);

async function prepareState(change: Partial<Pick<ComboboxPage, 'reader' | 'takesFirst' | 'value'>> = {}) {
  const page = Object.assign(new ComboboxPage(), change);
  (await fixture(html`<div></div>`)).append(page);
  await page.updateComplete;
  const { renderRoot } = page;
  const find = <E extends HTMLElement>(selector: string) => [...renderRoot.querySelectorAll<E>(selector)];
  const field = find<HTMLInputElement>('input')[0]!;
  return {
    page,
    find,

    field,
    said: page.said,
    options: () => find('[role=option]'),
    /** The option a screen reader is told to be on. */
    pointedAt: () => {
      const id = field.getAttribute('aria-activedescendant');
      return id ? renderRoot.querySelector(`#${id} bdi`)?.textContent : undefined;
    },
    isExpanded: () => field.getAttribute('aria-expanded') === 'true',
    announced: () => find('.combobox [role=status]')[0]?.textContent,
    press: async (...keys: string[]) => {
      for (const key of keys) {
        await sendKeys({ press: key });
        await page.updateComplete;
      }
    },
    type: async (text: string) => {
      field.focus();
      await sendKeys({ type: text });
      await page.updateComplete;
    },
  };
}

describe('A field with suggestions', () => {
  it('offers what fits while a visitor types, and says how many that is', async () => {
    const { type, options, isExpanded, announced, field } = await prepareState();
    expect(isExpanded()).to.equal(false);
    expect(announced()).to.equal('');
    await type('ess');
    expect(options().map((option) => option.querySelector('bdi')?.textContent)).to.deep.equal([
      'Essen',
      'Essenbach',
      'Bad Essen',
    ]);
    expect(isExpanded()).to.equal(true);
    expect(announced()).to.equal('3 Vorschläge');
    const controlled = (field.getRootNode() as ShadowRoot).getElementById(field.getAttribute('aria-controls')!);
    expect(controlled?.getAttribute('role')).to.equal('listbox');
  });

  it('is walked by arrows, round and round, with the focus in the field', async () => {
    const { page, type, press, pointedAt, field, find } = await prepareState();
    await type('ess');
    expect(pointedAt()).to.equal(undefined);
    const way: unknown[] = [];
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp']) {
      await press(key);
      way.push(pointedAt());
    }
    expect(way).to.deep.equal(['Essen', 'Essenbach', 'Bad Essen', 'Essen', 'Bad Essen', 'Essenbach']);
    expect(page.shadowRoot?.activeElement).to.equal(field);
    expect(find('[aria-selected=true]').length).to.equal(1);
    expect(page.said, 'nothing is chosen by looking').to.deep.equal([]);
    expect(field.value).to.equal('ess');
  });

  it('takes what is pointed at by Enter, and closes', async () => {
    const { page, type, press, field, isExpanded, announced, said } = await prepareState();
    await type('ess');
    await press('ArrowDown', 'ArrowDown', 'Enter');
    expect(said).to.deep.equal(['choose Essenbach']);
    expect(field.value).to.equal('Essenbach');
    expect(isExpanded()).to.equal(false);
    expect(announced()).to.equal('');
    expect(page.shadowRoot?.activeElement).to.equal(field);
  });

  it('takes the best by Enter alone, unless nothing really fits', async () => {
    const sure = await prepareState();
    await sure.type('ess');
    await sure.press('Enter');
    expect(sure.said).to.deep.equal(['choose Essen']);
    await sure.press('Enter');
    expect(sure.said, 'once').to.have.length(1);
    const unsure = await prepareState({ takesFirst: false });
    await unsure.type('ess');
    await unsure.press('Enter');
    expect(unsure.said).to.deep.equal([]);
    await unsure.press('ArrowDown', 'Enter');
    expect(unsure.said).to.deep.equal(['choose Essen']);
  });

  it('goes back into the text with Home, End, left and right', async () => {
    const { type, press, pointedAt, field } = await prepareState();
    await type('ess');
    for (const [key, caret] of [
      ['Home', 0],
      ['End', 3],
      ['ArrowLeft', 2],
      ['ArrowRight', 3],
    ] as const) {
      await press('ArrowDown');
      expect(pointedAt()).to.equal('Essen');
      await press(key);
      expect(pointedAt(), key).to.equal(undefined);
      expect(field.selectionStart, key).to.equal(caret);
    }
  });

  it('opens again by arrows for what stands in the field', async () => {
    const { press, pointedAt, isExpanded, field } = await prepareState({ value: 'Bad Essen' });
    field.focus();
    await press('ArrowDown');
    expect(pointedAt()).to.equal('Bad Essen');
    await press('Escape');
    await press('Alt+ArrowDown');
    expect([isExpanded(), pointedAt()]).to.deep.equal([true, undefined]);
    await press('Alt+ArrowUp');
    expect(isExpanded()).to.equal(false);
    await press('ArrowUp');
    expect(pointedAt()).to.equal('Bad Essen');
  });

  it('closes by Escape, then takes back what was typed, then leaves Escape to the dialog around', async () => {
    const { page, type, press, field, isExpanded } = await prepareState({ value: 'Essen' });
    let heard = 0;
    page.addEventListener('keydown', () => (heard += 1));
    field.focus();
    field.select();
    await type('bad');
    heard = 0;
    await press('Escape');
    expect([isExpanded(), field.value]).to.deep.equal([false, 'bad']);
    await press('Escape');
    expect(field.value).to.equal('Essen');
    expect(heard).to.equal(0);
    await press('Escape');
    expect(heard).to.equal(1);
  });

  it('shows what is chosen again when the focus leaves and nothing else was', async () => {
    const { type, press, field, isExpanded, said } = await prepareState({ value: 'Essen' });
    field.focus();
    field.select();
    await type('bad');
    await press('Tab');
    expect([isExpanded(), field.value]).to.deep.equal([false, 'Essen']);
    expect(said).to.deep.equal([]);
  });

  it('says when a visitor empties it', async () => {
    const { press, field, said } = await prepareState({ value: 'Essen' });
    field.focus();
    field.select();
    await press('Delete');
    expect(said).to.deep.equal(['clear']);
    await press('Tab');
    expect(field.value).to.equal('');
  });

  it('is tapped or clicked without losing the focus', async () => {
    const { page, type, options, field, said } = await prepareState();
    await type('ess');
    const option = options()[2]!;
    const press = new MouseEvent('mousedown', { bubbles: true, cancelable: true, composed: true });
    option.dispatchEvent(press);
    expect(press.defaultPrevented).to.equal(true);
    option.click();
    await page.updateComplete;
    expect(said).to.deep.equal(['choose Bad Essen']);
    expect(page.shadowRoot?.activeElement).to.equal(field);
  });

  it('stays on the same option when better ones arrive', async () => {
    const { page, type, press, pointedAt } = await prepareState();
    await type('ess');
    await press('ArrowDown', 'ArrowDown');
    page.options = [{ label: 'Essingen' }, ...PLACES];
    page.requestUpdate();
    await page.updateComplete;
    expect(pointedAt()).to.equal('Essenbach');
    page.options = [{ label: 'Essingen' }];
    page.requestUpdate();
    await page.updateComplete;
    expect(pointedAt()).to.equal(undefined);
  });

  it('says where nothing fits', async () => {
    const { type, find, isExpanded, announced } = await prepareState();
    await type('xyz');
    expect(isExpanded()).to.equal(false);
    expect(announced()).to.equal('0 Vorschläge');
    expect(find('.popup:not([hidden])')[0]?.innerText.trim()).to.equal('0 Vorschläge');
  });

  it('leaves keys to the composition of letters', async () => {
    const { field, type, said, pointedAt, page } = await prepareState();
    await type('ess');
    for (const key of ['ArrowDown', 'Enter']) {
      field.dispatchEvent(new KeyboardEvent('keydown', { key, isComposing: true, bubbles: true, cancelable: true }));
      await page.updateComplete;
    }
    expect(pointedAt()).to.equal(undefined);
    expect(said).to.deep.equal([]);
  });

  it('gets along with a second one beside it', async () => {
    const { page, find, type } = await prepareState();
    await type('ess');
    const ids = find('[id]').map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    expect(find('.popup:not([hidden])').length).to.equal(1);
    const more = await prepareState();
    const others = more.find('[id]').map(({ id }) => id);
    expect(others.some((id) => ids.includes(id))).to.equal(false);
    expect(page.isConnected).to.equal(true);
  });

  it('lies over what follows, within a narrow page, also from right to left', async () => {
    await withWidth(320, async () => {
      for (const lang of ['de', 'ar'] as const) {
        const { page, type, find, options } = await prepareState({ reader: lang });
        const before = page.offsetHeight;
        await type('ess');
        expect(page.offsetHeight, 'nothing moves').to.equal(before);
        const { left, right } = find('.popup')[0]!.getBoundingClientRect();
        expect(left).to.be.at.least(0);
        expect(right).to.be.at.most(320);
        expect(options().every((option) => option.offsetHeight >= 24)).to.equal(true);
        page.remove();
      }
    });
  });

  it('keeps the option that is pointed at in sight', async () => {
    const { page, find, type, press, options } = await prepareState();
    await type('ess');
    page.options = Array.from({ length: 60 }, (_, i) => ({ label: `Ort ${i}` }));
    page.requestUpdate();
    await page.updateComplete;
    await press('ArrowUp');
    const list = find('[role=listbox]')[0]!.getBoundingClientRect();
    await waitUntil(() => options()[59]!.getBoundingClientRect().bottom <= list.bottom + 1);
  });

  describe('for everybody', () => {
    for (const lang of ['de', 'ar'] as const) {
      it(`axe finds nothing, closed, open and without a suggestion (${lang})`, async () => {
        const { page, type, press, field } = await prepareState({ reader: lang });
        expect(await axeViolations(page), 'closed').to.deep.equal([]);
        await type('ess');
        await press('ArrowDown');
        expect(await axeViolations(page), 'open').to.deep.equal([]);
        await withMedia({ forcedColors: 'active' }, async () => {
          expect(await axeViolations(page), 'forced colours').to.deep.equal([]);
        });
        field.select();
        await type('xyz');
        expect(await axeViolations(page), 'nothing').to.deep.equal([]);
      });
    }

    it('reads well in German', async () => {
      const { type, press } = await prepareState();
      await type('essen');
      await press('ArrowDown');
      expect(await ariaSnapshot('combobox-page .combobox')).to.equal(
        [
          '- combobox "Ort" [expanded]: essen',
          '- listbox "Ort":',
          '  - option "Essen Nordrhein-Westfalen" [selected]',
          '  - option "Essenbach Landkreis Landshut, Bayern"',
          '  - option "Bad Essen Landkreis Osnabrück, Niedersachsen"',
          '- paragraph: Orte aus einem Verzeichnis',
          '- status: 3 Vorschläge',
        ].join('\n'),
      );
    });

    it('reads well in Arabic', async () => {
      const { type } = await prepareState({ reader: 'ar' });
      await type('bad');
      expect(await ariaSnapshot('combobox-page .combobox')).to.equal(
        [
          '- combobox "المكان" [expanded]: bad',
          '- listbox "المكان":',
          '  - option "Bad Essen Landkreis Osnabrück, Niedersachsen"',
          '- paragraph: الأماكن من دليل',
          '- status: 1 من الاقتراحات',
        ].join('\n'),
      );
    });
  });
});
