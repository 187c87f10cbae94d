import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { startEndpoint } from '../../../support/network/endpoint.js';
import { manyOrganizations, sampleTown } from '../../../support/fixtures/sample-town.js';
import { prepareDirectory, prepareReadyDirectory } from '../../../support/dom/directory-widget.js';
import { waitUntil } from '../../../support/dom/wait-until.js';
import { words } from '../../../support/dom/widget-parts.js';
import { withWidth } from '../../../support/dom/with-media.js';

const all = [
  'Anatolischer Kulturverein Altenessen',
  'Förderkreis ohne Ort',
  'Ostwind e. V.',
  'Übersee Sportfreunde',
  'Zuhause in der Fremde',
];
const MORE = 'Weitere Einträge zeigen';
const RESET = 'Suche und Auswahl zurücksetzen';

describe('<verbund-directory> as a list', () => {
  const endpoint = startEndpoint();
  beforeEach(() => {
    endpoint.serve('/vereine.json', sampleTown);
  });

  it('keeps the focus on an entry when others come in before it', async () => {
    const { element, control, focused, titles } = await prepareReadyDirectory();
    const [first = ''] = titles();
    control(first)?.focus();
    const { organizations } = sampleTown;
    const newer = ['a', 'b'].map((id) => ({ id, name: 'Aachener Chor' }));
    endpoint.serve('/vereine.json', { ...sampleTown, organizations: [...newer, ...organizations] });
    await element.reload();
    await waitUntil(() => titles()[1] === 'Aachener Chor');
    expect(words(focused()?.textContent)).to.equal(first);
  });

  it('shows every association by name, with place, offers and languages in words', async () => {
    const { titles, item, part } = await prepareReadyDirectory();
    expect(titles()).to.deep.equal(all);
    const entry = item('Ostwind')!;
    expect(entry.querySelector('[part~="place"]')?.textContent).to.equal('Stadtkern');
    expect([...entry.querySelectorAll('[part~="offers"] li')].map((tag) => tag.textContent)).to.deep.equal([
      'Sprachkurse',
      'Hausaufgabenhilfe',
    ]);
    expect(entry.querySelector('[part~="languages"]')?.textContent).to.contain('Deutsch, Ukrainisch, Russisch');
    expect(part('kpi')?.textContent).to.equal('5 Vereine aus 5 Herkunftsländern in 3 Stadtbezirken');
  });

  it('says nothing of what is not known', async () => {
    const { item } = await prepareReadyDirectory();
    const entry = item('ohne Ort')!;
    expect(entry.querySelector('[part~="place"], [part~="languages"]')).to.equal(null);
    expect(entry.innerText.trim()).to.equal('Förderkreis ohne Ort\nSport');
  });

  it('speaks the language of the page in figures, offers and languages', async () => {
    const { item, frame } = await prepareReadyDirectory({ lang: 'tr' });
    expect(frame()?.lang).to.equal('tr');
    const entry = item('Ostwind')!;
    expect(entry.querySelector('[part~="offers"] li')?.textContent).to.equal('Dil kursları');
    expect(entry.querySelector('[part~="languages"]')?.textContent).to.contain('Almanca, Ukraynaca, Rusça');
  });

  it('is told apart by its facets: counts react, values inside a facet are alternatives, facets combine', async () => {
    const { unfold, toggle, options, titles, status } = await prepareReadyDirectory();
    await unfold('Angebote');
    expect(options()).to.deep.equal(['Hausaufgabenhilfe 2', 'Sport 2', 'Sprachkurse 2']);
    await toggle('Sport');
    expect(titles()).to.deep.equal(['Förderkreis ohne Ort', 'Übersee Sportfreunde']);
    expect(status()).to.equal('2 Treffer');
    expect(options()).to.deep.equal(['Hausaufgabenhilfe 2', 'Sport 2', 'Sprachkurse 2']);
    await toggle('Sprachkurse');
    expect(titles()).to.have.length(4);
    await unfold('Herkunft');
    await waitUntil(() => options().includes('Türkei 1'));
    await toggle('Türkei');
    expect(titles()).to.deep.equal(['Förderkreis ohne Ort']);
  });

  describe('where it is narrow', () => {
    const prepareState = async (attributes: Record<string, string> = {}) => {
      const parts = await prepareReadyDirectory({ view: 'map list', ...attributes });
      const { all, element } = parts;
      const visible = () => all('.unfolds button').filter((button) => button.checkVisibility());
      const named = (name: string) => visible().find(({ textContent }) => textContent.trim().startsWith(name));
      return {
        ...parts,
        visible,
        named,
        rows: () => new Set(visible().map((button) => Math.round(button.getBoundingClientRect().top))).size,
        press: async (name: string) => {
          const button = named(name);
          button?.focus();
          await sendKeys({ press: 'Enter' });
          await element.updateComplete;
          return button;
        },
      };
    };

    it('its facets are behind one button, which says how many values are chosen', async () => {
      await withWidth(320, async () => {
        const { rows, visible, named, press, option, toggle, unfold, focused } = await prepareState();
        expect(rows()).to.be.at.most(2);
        expect(named('Angebote')).to.equal(undefined);
        const filter = await press('Filter');
        expect(filter?.getAttribute('aria-expanded')).to.equal('true');
        expect(named('Angebote')).to.exist;
        await sendKeys({ press: 'Tab' });
        expect(focused(), 'the first facet comes next').to.equal(named('Herkunft'));
        for (const button of visible()) {
          const { width, height } = button.getBoundingClientRect();
          expect(Math.min(width, height), button.textContent).to.be.at.least(24);
        }
        await unfold('Angebote');
        await toggle('Sport');
        await toggle('Sprachkurse');
        await waitUntil(() => filter?.textContent.includes('2'), 'two are chosen');
        await press('Filter');
        expect(filter?.getAttribute('aria-expanded')).to.equal('false');
        expect(named('Angebote')).to.equal(undefined);
        expect(option('Sport'), 'the values go with their facet').to.equal(undefined);
      });
    });

    it('the place to be near to stays open when they are folded', async () => {
      await withWidth(320, async () => {
        const { press, part } = await prepareState();
        await press('In der Nähe');
        await waitUntil(() => part('near'));
        await press('Filter');
        await press('Filter');
        expect(part('near')).to.exist;
      });
    });

    it('two facets need no button of their own', async () => {
      await withWidth(320, async () => {
        const { named } = await prepareState({ facets: 'offer language' });
        expect(named('Filter')).to.equal(undefined);
        expect(named('Angebote')).to.exist;
      });
    });

    it('and where there is room, all facets are there at once', async () => {
      const { named } = await prepareState();
      expect(named('Filter')).to.equal(undefined);
      expect(named('Angebote')).to.exist;
    });
  });

  it('lists what is chosen as chips that can be taken away, and takes all back at once', async () => {
    const { unfold, toggle, parts, control, titles, focused } = await prepareReadyDirectory();
    await unfold('Angebote');
    await toggle('Sport');
    await toggle('Sprachkurse');
    const chips = () => parts('chip').map((chip) => chip.textContent.trim());
    expect(chips()).to.deep.equal(['Sport', 'Sprachkurse']);
    control('Sport entfernen')?.click();
    await waitUntil(() => chips().length === 1);
    expect(focused()?.getAttribute('aria-label')).to.equal('Sprachkurse entfernen');
    control(RESET)?.click();
    await waitUntil(() => chips().length === 0);
    expect(titles()).to.deep.equal(all);
    expect(focused()).to.match('input[type=search]');
  });

  it('searches names, other names, texts, places and offers, marks the hit and announces the number', async () => {
    const { search, titles, status, all: find } = await prepareReadyDirectory();
    const cases: [string, string[]][] = [
      ['kulturverein', ['Anatolischer Kulturverein Altenessen']],
      ['KÜLTÜR dernegi', ['Anatolischer Kulturverein Altenessen']],
      ['chor', ['Ostwind e. V.']],
      ['45141', ['Zuhause in der Fremde']],
      ['hausaufgabenhilfe ukr', ['Ostwind e. V.']],
      ['uebersee', ['Übersee Sportfreunde']],
    ];
    for (const [query, expected] of cases) {
      await search(query);
      await waitUntil(() => titles().length === expected.length, query);
      expect(titles(), query).to.deep.equal(expected);
      expect(status()).to.equal('1 Treffer');
    }
    expect(find('mark').map((mark) => mark.textContent)).to.deep.equal(['Übersee']);
  });

  it('ranks names before other texts', async () => {
    const { search, titles } = await prepareReadyDirectory();
    await search('sport');
    await waitUntil(() => titles().length === 2);
    expect(titles()).to.deep.equal(['Übersee Sportfreunde', 'Förderkreis ohne Ort']);
  });

  it('forgives a typo when nothing matches exactly, and says so', async () => {
    const { search, titles, status } = await prepareReadyDirectory();
    await search('kulturverien');
    await waitUntil(() => titles().length === 1);
    expect(titles()).to.deep.equal(['Anatolischer Kulturverein Altenessen']);
    expect(status()).to.contain('Ähnliches').and.to.contain('1 Treffer');
  });

  it('says kindly that nothing fits and offers the way back', async () => {
    const { search, text, control, titles } = await prepareReadyDirectory();
    await search('quux quux');
    await waitUntil(() => text().includes('Dazu wurde nichts gefunden.'));
    control(RESET)?.click();
    await waitUntil(() => titles().length === all.length);
  });

  it('keeps to the preset of the page, also in its facets and figures', async () => {
    const { titles, part, unfold, options } = await prepareReadyDirectory({ filter: 'targetGroup=frauen' });
    expect(titles()).to.deep.equal(['Ostwind e. V.', 'Zuhause in der Fremde']);
    expect(part('kpi')?.textContent).to.contain('2 Vereine');
    await unfold('Angebote');
    expect(options()).to.deep.equal(['Sprachkurse 2', 'Hausaufgabenhilfe 1']);
  });

  it('tells "nothing is entered" from "nothing fits the page\'s preset"', async () => {
    const none = await prepareReadyDirectory({ filter: 'origin=XX' });
    expect(none.text()).to.contain('Dazu ist hier kein Verein eingetragen.');
    endpoint.serve('/leer.json', { organizations: [] });
    const empty = await prepareReadyDirectory({ src: '/leer.json' });
    expect(empty.text()).to.contain('Hier sind noch keine Vereine eingetragen.');
  });

  it('gives visitors the controls and facets the page allows', async () => {
    const { field, all: find } = await prepareReadyDirectory({ controls: 'facets', facets: 'offer origin' });
    expect(field()).to.equal(undefined);
    expect(find('.unfold').map((button) => button.textContent.trim())).to.deep.equal(['Herkunft', 'Angebote']);
    const bare = await prepareReadyDirectory({ controls: 'none' });
    expect(bare.all('button:not(.open), input')).to.deep.equal([]);
  });

  it('shows more and goes on with the first new entry', async () => {
    endpoint.serve('/vereine.json', manyOrganizations(60));
    const { titles, control, focused } = await prepareReadyDirectory({ limit: '25' });
    expect(titles()).to.have.length(25);
    control(MORE)?.click();
    await waitUntil(() => titles().length === 50);
    expect(focused()?.textContent.trim()).to.equal('Verein 000025');
    control(MORE)?.click();
    await waitUntil(() => titles().length === 60);
    expect(control(MORE)).to.equal(undefined);
  });

  it('prints the whole filtered list, and no controls', async () => {
    endpoint.serve('/vereine.json', manyOrganizations(60));
    const { titles, unfold, toggle } = await prepareReadyDirectory();
    await unfold('Angebote');
    await toggle('chor');
    globalThis.dispatchEvent(new Event('beforeprint'));
    expect(titles()).to.have.length(20);
    globalThis.dispatchEvent(new Event('afterprint'));
    const whole = await prepareReadyDirectory({ limit: '5' });
    globalThis.dispatchEvent(new Event('beforeprint'));
    expect(whole.titles()).to.have.length(60);
    globalThis.dispatchEvent(new Event('afterprint'));
    expect(whole.titles()).to.have.length(5);
  });

  it('gives scripts of the page all records and those shown, in order', async () => {
    const { element, search, titles } = await prepareReadyDirectory();
    expect(element.records.map(({ id }) => id)).to.deep.equal(sampleTown.organizations.map(({ id }) => id));
    await search('sport');
    await waitUntil(() => titles().length === 2);
    expect(element.shown.map(({ id }) => id)).to.deep.equal(['uebersee', 'ohne-ort']);
  });

  it('announces to the page what visitors filter', async () => {
    const { element, unfold, toggle } = await prepareReadyDirectory();
    const heard: string[] = [];
    element.addEventListener('verbund-filter', ({ detail }) => heard.push(detail.filter));
    await unfold('Angebote');
    await toggle('Sport');
    expect(heard).to.deep.equal(['offer=sport']);
  });

  it('is used with the keyboard alone', async () => {
    const { field, focused, titles, all: find } = await prepareReadyDirectory();
    field()?.focus();
    await sendKeys({ type: 'ostw' });
    await waitUntil(() => titles().length === 1);
    for (let key = 0; key < 12 && !focused()?.matches('.entries .open'); key += 1) await sendKeys({ press: 'Tab' });
    expect(focused()?.textContent.trim()).to.equal('Ostwind e. V.');
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => find('[part~="detail"]').length > 0, 'it opens');
  });

  it('keeps good records beside broken ones and reports those', async () => {
    endpoint.serve('/vereine.json', { organizations: [{ name: 'Gut' }, { name: 7 }, null, { summary: 'ohne Namen' }] });
    const { titles, element } = await prepareReadyDirectory();
    expect(titles()).to.deep.equal(['Gut']);
    await waitUntil(() => element.problems.length > 0, 'the faults are put into words');
    expect(element.problems.map(({ path }) => path)).to.deep.equal([
      'organizations[1].name',
      'organizations[2]',
      'organizations[3].name',
    ]);
  });

  it('keeps the choice in the address of the page and follows it back', async () => {
    const begin = location.href;
    const { element, unfold, toggle, titles } = await prepareReadyDirectory({ 'deep-link': 'query' });
    await unfold('Angebote');
    await toggle('Sport');
    expect(new URL(location.href).searchParams.getAll('directory-offer')).to.deep.equal(['sport']);
    const again = await prepareReadyDirectory({ 'deep-link': 'query' });
    await waitUntil(() => again.titles().length === 2);
    history.replaceState(null, '', begin);
    globalThis.dispatchEvent(new PopStateEvent('popstate'));
    await waitUntil(() => titles().length === all.length && again.titles().length === all.length);
    expect(element.choice.facets).to.deep.equal({});
  });

  it('draws nothing of the map where the page wants the list alone', async () => {
    const { all: find } = await prepareReadyDirectory({ view: 'list' });
    expect(find('.map-space, [part~="map"]')).to.deep.equal([]);
    const { element } = await prepareDirectory({ view: 'list', src: '/vereine.json' });
    expect(element.view).to.equal('list');
  });
});
