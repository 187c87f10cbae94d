import { expect, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { ariaSnapshot } from '../../../support/dom/aria-snapshot.js';
import { axeViolations } from '../../../support/dom/axe.js';
import { prepareReadyDirectory, type DirectoryParts } from '../../../support/dom/directory-widget.js';
import { startEndpoint } from '../../../support/network/endpoint.js';
import { sampleTown } from '../../../support/fixtures/sample-town.js';
import { waitUntil } from '../../../support/dom/wait-until.js';
import { withMedia } from '../../../support/dom/with-media.js';

const words = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

async function prepareState(attributes: Record<string, string> = {}) {
  const parts = await prepareReadyDirectory(attributes);
  const { element, all } = parts;
  await parts.unfold('In der Nähe');
  await waitUntil(() => all('.near').length > 0);
  const field = () => all<HTMLInputElement>('.near input')[0]!;
  const options = () => all('.near [role=option]').map((option) => words(option.textContent));
  const choose = async (place: string) => {
    const before = element.choice.near;
    all('.near [role=option]')
      .find((option) => words(option.textContent).startsWith(place))
      ?.click();
    await waitUntil(() => element.choice.near !== before, 'the place is chosen');
    await element.updateComplete;
  };
  const type = async (text: string, expected: string) => {
    field().focus();
    field().select();
    await sendKeys({ type: text });
    await waitUntil(() => options().some((option) => option.startsWith(expected)), `${expected} is offered`);
  };
  return {
    ...parts,
    field,
    options,
    choose,
    type,
    radius: () => all<HTMLSelectElement>('.near select')[0]!,
    /** What is going on with the position. */
    failure: () => words(all('.near > [role=status]')[0]?.textContent),
    go: async (text: string, place = text) => {
      await type(text, place);
      await choose(place);
    },
    press: async (name: string) => {
      await waitUntil(() => parts.control(name), `there is “${name}”`);
      parts.control(name)?.click();
      await element.updateComplete;
    },
  };
}

/** Lets the browser answer a question for the position as told; the answers wait until they are asked for. */
function answerPosition() {
  const questions: { found: PositionCallback; failed: PositionErrorCallback }[] = [];
  const geolocation = {
    getCurrentPosition: (found: PositionCallback, failed: PositionErrorCallback) => questions.push({ found, failed }),
  };
  Object.defineProperty(navigator, 'geolocation', { value: geolocation, configurable: true });
  return {
    asked: () => questions.length,
    find: (latitude: number, longitude: number) =>
      questions.at(-1)?.found({ coords: { latitude, longitude } } as GeolocationPosition),
    fail: (code: number) => questions.at(-1)?.failed({ code } as GeolocationPositionError),
  };
}

/** Files of the list of municipalities that the page has asked for. */
const gazetteerRequests = () =>
  performance.getEntriesByType('resource').filter(({ name }) => name.includes('generated/gazetteer'));

describe('What is near, in <verbund-directory>', () => {
  const endpoint = startEndpoint();
  beforeEach(() => {
    endpoint.serve('/vereine.json', sampleTown);
  });
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'geolocation');
  });

  // First, because a page keeps what it has loaded.
  it('asks no service, and for the list of municipalities only once a visitor types', async () => {
    performance.clearResourceTimings();
    const { type, field } = await prepareState();
    field().focus();
    expect(gazetteerRequests()).to.deep.equal([]);
    await type('Wupper', 'Wuppertal');
    expect(gazetteerRequests().length).to.equal(1);
    const others = performance
      .getEntriesByType('resource')
      .filter(({ name }) => new URL(name).origin !== location.origin);
    expect(others).to.deep.equal([]);
  });

  it('finds what is around a postcode, the nearest first, and says how far', async () => {
    const { element, titles, go, item, field } = await prepareState();
    await go('45329', '45329 Essen');
    expect(titles()).to.deep.equal([
      'Anatolischer Kulturverein Altenessen',
      'Zuhause in der Fremde',
      'Ostwind e. V.',
      'Übersee Sportfreunde',
    ]);
    expect(words(item('Ostwind')?.textContent)).to.include('4,2 km');
    expect(field().value).to.equal('45329 Essen');
    expect(element.choice.near?.radius).to.equal(10);
  });

  it('finds what is around a place that no record names', async () => {
    const { titles, go, radius, element } = await prepareState();
    await go('Gelsenk', 'Gelsenkirchen');
    expect(titles().length).to.equal(2);
    radius().value = '25';
    radius().dispatchEvent(new Event('change', { bubbles: true }));
    await waitUntil(() => element.choice.near?.radius === 25);
    await element.updateComplete;
    expect(titles().length).to.equal(4);
  });

  it('keeps the radius that was chosen before the place', async () => {
    const { go, radius, element } = await prepareState();
    radius().value = '50';
    radius().dispatchEvent(new Event('change', { bubbles: true }));
    await go('Rheine');
    expect(element.choice.near?.radius).to.equal(50);
    expect(radius().value).to.equal('50');
  });

  it('says so where nobody is near, and looks farther around on request', async () => {
    const { element, titles, go, text, press, focused, parts, control } = await prepareState();
    await go('Schwerte');
    expect(text()).to.include('Im Umkreis von 10 km um \u2068Schwerte\u2069 ist nichts eingetragen.');
    expect(text(), 'said once').to.not.include('Dazu wurde nichts gefunden.');
    expect(parts('empty').length).to.equal(1);
    expect(control('Nach Name sortieren'), 'nothing to sort').to.equal(undefined);
    await press('Umkreis auf 25 km erweitern');
    await waitUntil(() => element.choice.near?.radius === 25);
    await press('Umkreis auf 50 km erweitern');
    await waitUntil(() => titles().length === 4);
    await waitUntil(
      () => words(focused()?.textContent) === titles()[0],
      `the focus is on ${String(focused()?.outerHTML)}`,
    );
  });

  it('does not blame the place alone where something else was asked for, too', async () => {
    const { element, go, search, text, part, control } = await prepareState();
    await search('chor');
    await go('Schwerte');
    expect(text()).to.include('Dazu wurde nichts gefunden.');
    expect(text()).to.not.include('ist nichts eingetragen');
    expect(control('Umkreis auf 25 km erweitern')).to.exist;
    part('empty')?.querySelector<HTMLElement>('button:last-of-type')?.click();
    await waitUntil(() => element.choice.near === undefined && element.choice.query === '', 'all is taken back');
  });

  it('is sorted by distance, by name on request, and back', async () => {
    const { titles, go, control, focused, element } = await prepareState();
    await go('45329', '45329 Essen');
    const nearest = titles();
    const heard: string[] = [];
    element.addEventListener('verbund-filter', ({ detail }) => heard.push(detail.filter));
    const sort = control('Nach Name sortieren');
    sort?.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => titles()[1] !== nearest[1], 'the alphabet rules');
    expect(titles()).to.deep.equal([...nearest].sort(new Intl.Collator('de').compare));
    expect(heard.at(-1)).to.include('sort=name');
    expect(focused()).to.equal(sort);
    expect(words(sort?.textContent)).to.equal('Nach Entfernung sortieren');
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => titles()[1] === nearest[1], 'the nearest come first again');
    expect(titles()).to.deep.equal(nearest);
    expect(heard.at(-1)).to.not.include('sort=');
  });

  it('offers nothing beyond the longest radius', async () => {
    const { element, go, radius, all, text } = await prepareState();
    await go('Passau');
    radius().value = '100';
    radius().dispatchEvent(new Event('change', { bubbles: true }));
    await waitUntil(() => element.choice.near?.radius === 100);
    await element.updateComplete;
    expect(text()).to.include('Im Umkreis von 100 km um \u2068Passau\u2069 ist nichts eingetragen.');
    expect(all('button').filter(({ textContent }) => textContent.includes('erweitern'))).to.deep.equal([]);
  });

  it('says that it does not know a postcode, and takes no other one for it', async () => {
    const { element, type, options, all } = await prepareState();
    await type('45328', '45329 Essen');
    expect(options()).to.deep.equal(['45329 Essen']);
    const sentence = 'Die Postleitzahl 45328 kommt hier nicht vor. Bitte geben Sie einen Ort ein.';
    expect(words(all('.near .aside')[0]?.textContent)).to.equal(sentence);
    expect(words(all('.near .combobox [role=status]')[0]?.textContent)).to.equal(`1 Vorschlag. ${sentence}`);
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(element.choice.near).to.equal(undefined);
  });

  it('says that it does not know a postcode of quite another region', async () => {
    const { type, field, all } = await prepareState();
    await type('Wupper', 'Wuppertal');
    field().select();
    await sendKeys({ type: '01067' });
    const sentence = 'Keinen Ort gefunden. Die Postleitzahl 01067 kommt hier nicht vor. Bitte geben Sie einen Ort ein.';
    await waitUntil(() => words(all('.near .aside')[0]?.textContent) === sentence);
    expect(words(all('.near .combobox [role=status]')[0]?.textContent)).to.equal(sentence);
  });

  it('names the source of the places', async () => {
    const { type, all } = await prepareState();
    await type('Wupper', 'Wuppertal');
    await waitUntil(() => words(all('.near .aside')[0]?.textContent).includes('© GeoBasis-DE / BKG 2017'));
  });

  it('gives the place up with the field, with its button and with its chip', async () => {
    const { element, titles, go, field, press, focused, all } = await prepareState();
    const all5 = () => titles().length === 5;
    await go('Rheine');
    expect(titles()).to.deep.equal([]);
    field().focus();
    field().select();
    await sendKeys({ press: 'Delete' });
    await waitUntil(all5);
    expect(field().value).to.equal('');
    await go('Rheine');
    await press('Ort löschen');
    await waitUntil(all5);
    expect(focused()).to.equal(field());
    await go('Rheine');
    all('.chosen .chip')[0]?.click();
    await waitUntil(all5);
    await element.updateComplete;
    expect(field().value).to.equal('');
  });

  it('tells the page and the URL which place', async () => {
    const before = location.href;
    try {
      const { element, go } = await prepareState({ 'deep-link': 'query' });
      const filters: string[] = [];
      element.addEventListener('verbund-filter', ({ detail }) => filters.push(detail.filter));
      await go('Rheine');
      const near = new URLSearchParams(filters.at(-1));
      expect([near.get('place'), near.get('radius')]).to.deep.equal(['Rheine', '10']);
      await waitUntil(() => new URL(location.href).searchParams.get('directory-place') === 'Rheine');
    } finally {
      history.replaceState(null, '', before);
    }
  });

  describe('by the visitor’s position', () => {
    it('asks for it on a press only, and rounds it', async () => {
      const position = answerPosition();
      const { element, press, failure, titles, field } = await prepareState();
      expect(position.asked()).to.equal(0);
      await press('Mein Standort');
      expect(position.asked()).to.equal(1);
      expect(failure()).to.equal('Ihr Standort wird gesucht …');
      position.find(51.493_612_34, 7.006_912_34);
      await waitUntil(() => titles().length === 4);
      expect(titles()[0]).to.equal('Anatolischer Kulturverein Altenessen');
      expect(failure()).to.equal('');
      expect(field().value).to.equal('Mein Standort');
      expect(element.choice.near).to.deep.include({ lat: 51.494, lon: 7.007, own: true });
    });

    it('writes it nowhere: not into the URL, not into events, not into storage', async () => {
      const before = location.href;
      try {
        const position = answerPosition();
        const { element, press, titles, radius } = await prepareState({ 'deep-link': 'query' });
        const filters: string[] = [];
        element.addEventListener('verbund-filter', ({ detail }) => filters.push(detail.filter));
        await press('Mein Standort');
        position.find(51.4936, 7.0069);
        await waitUntil(() => titles().length === 4);
        radius().value = '25';
        radius().dispatchEvent(new Event('change', { bubbles: true }));
        await waitUntil(() => element.choice.near?.radius === 25);
        expect(filters.length).to.equal(2);
        expect(filters.join() + location.href).not.to.match(/51\.4|7\.00|Standort/);
        expect(localStorage.length + sessionStorage.length).to.equal(0);
      } finally {
        history.replaceState(null, '', before);
      }
    });

    it('says where nobody is near to it', async () => {
      const position = answerPosition();
      const { press, text } = await prepareState();
      await press('Mein Standort');
      position.find(48.1, 11.5);
      await waitUntil(() => text().includes('Im Umkreis von 10 km um Ihren Standort ist nichts eingetragen.'));
    });

    for (const [code, sentence] of [
      [1, 'Ihr Browser gibt den Standort nicht frei.'],
      [2, 'Ihr Standort lässt sich nicht bestimmen.'],
      [3, 'Die Suche nach Ihrem Standort dauert zu lange.'],
    ] as const) {
      it(`says kindly: ${sentence}`, async () => {
        const position = answerPosition();
        const { element, press, failure, text } = await prepareState();
        await press('Mein Standort');
        position.fail(code);
        await element.updateComplete;
        expect(failure()).to.include(sentence);
        expect(text()).to.include(sentence);
        await press('Mein Standort');
        expect(failure()).to.equal('Ihr Standort wird gesucht …');
      });
    }

    it('lets a place win that was chosen while it was looked for', async () => {
      const position = answerPosition();
      const { element, press, go, failure } = await prepareState();
      await press('Mein Standort');
      await go('Rheine');
      expect(failure()).to.equal('');
      position.find(51.4936, 7.0069);
      await element.updateComplete;
      expect(element.choice.near?.label).to.equal('Rheine');
    });

    it('is not asked for where the page does not offer it', async () => {
      const { control } = await prepareState({ controls: 'search near' });
      expect(control('Mein Standort')).to.equal(undefined);
    });
  });

  it('is reached, chosen and taken back by keyboard alone', async () => {
    const { element, field, focused, radius, options, titles } = await prepareState();
    field().focus();
    await sendKeys({ type: 'duisb' });
    await waitUntil(() => options().length > 0);
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => element.choice.near?.label === 'Duisburg');
    await sendKeys({ press: 'Tab' });
    expect(focused()).to.equal(radius());
    await sendKeys({ press: 'ArrowDown' });
    await waitUntil(() => element.choice.near?.radius === 25);
    await waitUntil(() => titles().length === 4);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    expect(words(focused()?.textContent)).to.equal('Ort löschen');
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => titles().length === 5);
  });

  describe('for everybody', () => {
    for (const lang of ['de', 'ar']) {
      it(`axe finds nothing while suggestions are open (${lang})`, async () => {
        const parts: DirectoryParts & { type: (text: string, expected: string) => Promise<void> } =
          await prepareState();
        const { element, type, frame } = parts;
        element.lang = lang;
        await waitUntil(() => frame()?.lang === lang);
        await type('Wupper', 'Wuppertal');
        await sendKeys({ press: 'ArrowDown' });
        await element.updateComplete;
        expect(await axeViolations(element), 'light').to.deep.equal([]);
        await withMedia({ forcedColors: 'active' }, async () => {
          await nextFrame();
          expect(await axeViolations(element), 'forced colours').to.deep.equal([]);
        });
        element.theme = 'dark';
        await element.updateComplete;
        expect(await axeViolations(element), 'dark').to.deep.equal([]);
      });
    }

    it('reads well', async () => {
      const { type, all } = await prepareState();
      await type('Wuppert', 'Wuppertal');
      await waitUntil(() => all('.near .aside').length > 0);
      const radii = ['5', '10', '25', '50', '100'].map(
        (km) => `    - option "${km} km"${km === '10' ? ' [selected]' : ''}`,
      );
      expect((await ariaSnapshot('verbund-directory .near')).replaceAll('\u00a0', ' ')).to.equal(
        [
          '- group "In der Nähe":',
          '  - combobox "Postleitzahl oder Ort" [expanded]: Wuppert',
          '  - listbox "Postleitzahl oder Ort":',
          '    - option "Wuppertal Nordrhein-Westfalen"',
          '  - paragraph: "Orte: © GeoBasis-DE / BKG 2017 (Daten verändert)"',
          '  - status: 1 Vorschlag.',
          '  - combobox "Umkreis":',
          ...radii,
          '  - button "Mein Standort"',
          '  - status',
        ].join('\n'),
      );
    });

    it('reads the same in Arabic', async () => {
      const { element, type, all, frame } = await prepareState();
      element.lang = 'ar';
      await waitUntil(() => frame()?.dir === 'rtl');
      await type('Wuppert', 'Wuppertal');
      await waitUntil(() => all('.near .aside').length > 0);
      const radii = ['5', '10', '25', '50', '100'].map(
        (km) => `    - option "${km} كم"${km === '10' ? ' [selected]' : ''}`,
      );
      expect((await ariaSnapshot('verbund-directory .near')).replaceAll('\u00a0', ' ')).to.equal(
        [
          '- group "بالقرب منكم":',
          '  - combobox "الرمز البريدي أو المكان" [expanded]: Wuppert',
          '  - listbox "الرمز البريدي أو المكان":',
          '    - option "Wuppertal Nordrhein-Westfalen"',
          '  - paragraph: "الأماكن: © GeoBasis-DE / BKG 2017 (بيانات معدّلة)"',
          '  - status: اقتراح واحد.',
          '  - combobox "نطاق البحث":',
          ...radii,
          '  - button "موقعي"',
          '  - status',
        ].join('\n'),
      );
    });
  });
});
