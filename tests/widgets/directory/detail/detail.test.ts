import { expect, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { SourceError } from '../../../../src/models/schema/source-error.js';
import { catalogOfRecords } from '../../../../src/widgets/directory/catalog/catalog-of-records.js';
import type { Catalog } from '../../../../src/widgets/directory/catalog/catalog.js';
import { loadLocale } from '../../../../src/i18n/catalogue/locales.js';
import { ariaSnapshot } from '../../../support/dom/aria-snapshot.js';
import { axeViolations } from '../../../support/dom/axe.js';
import { prepareReading, sourced, type HostSettings, type ReadingHost } from '../../../support/dom/reading-host.js';
import { sampleOrganizations } from '../../../support/fixtures/sample-organizations.js';
import { waitUntil } from '../../../support/dom/wait-until.js';
import { withMedia } from '../../../support/dom/with-media.js';

const { organizations, ...head } = sampleOrganizations;
const [house] = organizations;
const NARROW = 400;

const plain = (text: string) => text.replace(/[\s\u2068\u2069]+/g, ' ').trim();

/** What a visitor can reach of the host. */
function partsOf(host: ReadingHost) {
  const all = <E extends HTMLElement = HTMLElement>(selector: string) => [
    ...host.renderRoot.querySelectorAll<E>(selector),
  ];
  const part = (name: string) => all(`[part~="${name}"]`)[0];
  const control = (name: string) =>
    all('.panel :is(button, a), dialog :is(button, a)').find((element) =>
      [plain(element.textContent), element.getAttribute('aria-label')].includes(name),
    );
  return {
    host,
    all,
    part,
    control,
    focused: () => host.shadowRoot?.activeElement,
    name: () => all('#organization-name')[0],
    opener: (index: number) => all('.open')[index]!,
    text: () => plain(part('detail')?.innerText ?? ''),
    /** The words under each heading of a group. */
    groups: () =>
      Object.fromEntries(
        all('[part~="group"]').map((group) => {
          const [title, ...rest] = [...group.children] as HTMLElement[];
          return [plain(title?.innerText ?? ''), plain(rest.map(({ innerText }) => innerText).join(' '))];
        }),
      ),
    href: (name: string) => control(name)?.getAttribute('href'),
  };
}

type Parts = ReturnType<typeof partsOf>;

const done = async (parts: Parts): Promise<Parts> => {
  await waitUntil(() => parts.part('detail')?.getAttribute('aria-busy') === 'false');
  await parts.host.updateComplete;
  return parts;
};

/** The sample with the organization at `index` open as by a press on its entry. */
async function prepareOpen(index = 0, settings: HostSettings & { width?: number } = {}): Promise<Parts> {
  const parts = partsOf(await prepareReading(sampleOrganizations, settings));
  parts.opener(index).focus();
  parts.opener(index).click();
  await waitUntil(() => parts.part('detail'));
  return done(parts);
}

/** The sample with other fields in its first organization, open. */
const prepareWith = async (fields: object, settings: HostSettings = {}): Promise<Parts> => {
  const host = await prepareReading({ ...head, organizations: [{ id: 'a', name: 'Verein', ...fields }] }, settings);
  host.reading.open(0);
  await host.updateComplete;
  return done(partsOf(host));
};

/** A catalog whose records have to be fetched; `answer` decides each time. */
function fetched(answer: (index: number, signal?: AbortSignal) => Promise<unknown>): Catalog {
  const whole = catalogOfRecords(sourced(organizations));
  const short = catalogOfRecords(sourced(organizations.map(({ id, name }) => ({ id, name }))));
  return Object.assign(short, {
    whole: async (index: number, signal?: AbortSignal) => {
      await answer(index, signal);
      return whole.recordAt(index);
    },
  });
}

describe('the detail of an organization', () => {
  describe('what is shown', () => {
    it('is everything a record has, grouped', async () => {
      const { groups, part, text, all } = await prepareOpen();
      expect(plain(part('title')!.textContent)).to.equal('Haus der Begegnung Altenessen e. V.');
      expect(plain(part('summary')!.textContent)).to.equal(
        'Ein Treffpunkt für Familien aus aller Welt: lernen, feiern, sich helfen.',
      );
      expect(plain(part('body')!.innerText)).to.contain('Seit 1987 öffnen wir unser Haus für alle.');
      expect(groups()).to.deep.equal({
        Angebote: 'Sprachkurse Sport und Bewegung Rechtsberatung Sommerschule Chor',
        Vereinszweck: 'Bildung Kultur',
        'Für wen': 'Frauen Jugendliche Herkunft: Syrien, Türkei und Irak',
        Sprachen: 'Deutsch Arabisch العربية Türkisch Türkçe Kurdisch',
        Öffnungszeiten:
          'Montag und Mittwoch – Freitag 09:00–12:00 Uhr Dienstag 09:00–12:00 Uhr 14:00–18:30 Uhr in den Ferien nach Vereinbarung',
        Adresse: 'Altenessener Str. 123 45326 Essen Altenessen-Süd, Nordrhein-Westfalen Weg dorthin bei OpenStreetMap',
        Kontakt: 'Ayşe Yılmaz Leitung Telefon +49 (0)201 123456 Fax +49 201 123457 E-Mail kontakt@haus.example',
        Barrierefreiheit: 'Mit dem Rollstuhl nur eingeschränkt zugänglich Aufzug im Hof, bitte klingeln.',
        'Im Internet':
          'zur Website zur Website von Haus der Begegnung Altenessen e. V. haus.example zum Facebook-Profil zum Facebook-Profil von Haus der Begegnung Altenessen e. V. haus.altenessen zum Instagram-Profil zum Instagram-Profil von Haus der Begegnung Altenessen e. V. @haus.altenessen Newsletter abonnieren',
        'Über die Organisation':
          'Auch bekannt als HdB Altenessen und Begegnungshaus Gegründet 1987 Mitglieder 1.240 Tätig vor Ort Mitglied bei Dachverband Ruhr',
      });
      expect(all('img').map((image) => image.getAttribute('alt'))).to.deep.equal(['Logo: ein offenes Tor', 'Das Haus']);
      expect(plain(part('credit')!.textContent)).to.equal('Das Haus im Sommer © Erika Muster');
      expect(text()).to.contain('Zuletzt geprüft: 5. Oktober 2026');
      expect(all('[part~="report"]')).to.have.length(1);
    });

    it('has no group and no image without content, and no notes without anything to note', async () => {
      const host = await prepareReading({ organizations: [{ name: 'Nur ein Name' }] });
      host.reading.open(0);
      await host.updateComplete;
      const { all, text, part } = partsOf(host);
      expect(part('detail')).to.have.attribute('aria-busy', 'false');
      expect(text()).to.equal('Nur ein Name Drucken');
      expect(all('section, figure, img, dl, ul:not(:has(.open)), .notes')).to.have.length(0);
      expect(all('h4')).to.have.length(0);
    });

    it('has headings of the right level, in the panel and in the dialog', async () => {
      const levels = ({ all }: Parts) => all('h1, h2, h3, h4, h5, h6').map(({ localName }) => localName);
      const panel = levels(await prepareOpen(0, { headingLevel: 4 }));
      expect(panel[0]).to.equal('h4');
      expect(new Set(panel.slice(1))).to.deep.equal(new Set(['h5']));
      const dialog = levels(await prepareOpen(0, { headingLevel: 4, width: NARROW }));
      expect(dialog[0]).to.equal('h2');
      expect(new Set(dialog.slice(1))).to.deep.equal(new Set(['h3']));
      const deepest = levels(await prepareOpen(0, { headingLevel: 6 }));
      expect(new Set(deepest)).to.deep.equal(new Set(['h6']));
    });

    it('names each language also in itself, and marks it as that language', async () => {
      const { all } = await prepareOpen();
      const own = all('[part~="languages"] [lang]').map(({ lang, dir, innerText }) => [lang, dir, innerText]);
      expect(own).to.deep.equal([
        ['ar', 'rtl', 'العربية'],
        ['tr', 'ltr', 'Türkçe'],
      ]);
    });

    it('can be called, written to and visited', async () => {
      const { href } = await prepareOpen();
      expect(href('+49 (0)201 123456')).to.equal('tel:+49201123456');
      expect(href('kontakt@haus.example')).to.equal('mailto:kontakt@haus.example');
      expect(href('Weg dorthin bei OpenStreetMap')).to.equal(
        'https://www.openstreetmap.org/directions?to=51.4827%2C7.0094',
      );
      expect(href('Auf der Seite des Herausgebers lesen')).to.equal('https://verbund.example/vereine/haus');
    });

    it('does not claim the profiles of others as those of the page', async () => {
      const { all } = await prepareOpen();
      expect(all('.social a').map((link) => link.getAttribute('rel'))).to.deep.equal(Array(4).fill('noopener'));
    });

    it('leads nobody to a place that is not exact, and says so', async () => {
      for (const geoPrecision of ['district', 'postalCode']) {
        const { href, groups } = await prepareWith({
          geo: { lat: 51, lon: 7 },
          geoPrecision,
          address: { city: 'Essen' },
        });
        expect(href('Weg dorthin bei OpenStreetMap')).to.equal(undefined);
        expect(groups().Adresse).to.equal('Essen Die Karte zeigt nur die ungefähre Lage.');
      }
    });

    it('keeps opening hours in prose, in the reader’s language', async () => {
      const openingHours = { de: 'Montags, außer in den Ferien', tr: 'Pazartesi' };
      expect((await prepareWith({ openingHours })).groups().Öffnungszeiten).to.equal('Montags, außer in den Ferien');
      expect((await prepareWith({ openingHours: 'nach Vereinbarung' })).groups().Öffnungszeiten).to.equal(
        'nach Vereinbarung',
      );
      expect((await prepareWith({ openingHours: 'Mo 9-12' })).groups().Öffnungszeiten).to.equal(
        'Montag 09:00–12:00 Uhr',
      );
    });

    it('says the address of a contact once where it is that of the organization', async () => {
      const address = { street: 'Hof 1', city: 'Essen' };
      const same = await prepareWith({ address, contact: { name: 'Ali', address } });
      expect(same.groups().Kontakt).to.equal('Ali');
      const other = await prepareWith({
        address,
        contact: { name: 'Ali', address: { street: 'Weg 2', city: 'Bochum' } },
      });
      expect(other.groups().Kontakt).to.equal('Ali Weg 2 Bochum');
      expect((await prepareWith({ address, contact: { address } })).groups()).not.to.have.property('Kontakt');
    });

    it('names the sources only where there are several', async () => {
      const one = await prepareOpen();
      expect(one.part('source')).to.equal(undefined);
      const catalog = catalogOfRecords(sourced(organizations, 'Verbund Ruhr', 'Stadt Essen'));
      const two = partsOf(await prepareReading(sampleOrganizations, { several: true }));
      two.host.catalog = catalog;
      two.opener(0).click();
      await waitUntil(() => two.part('source'));
      expect(plain(two.part('source')!.innerText)).to.equal('Quelle: Verbund Ruhr und Stadt Essen');
    });

    it('keeps hostile texts text, and bodies clean', async () => {
      const evil = '<img src=x onerror="window.hacked=1"><b>Böse</b>';
      const { all, text } = await prepareWith({
        name: evil,
        summary: evil,
        alternateNames: [evil],
        html: `<p>${evil}</p>`,
        offers: [evil, '__proto__', 'constructor'],
        languages: ['x-böse', 'de'],
        openingHours: [evil],
        address: { street: evil, country: 'zz top' },
        contact: { name: evil, email: 'a@b.example"><b>' },
        accessibility: { notes: evil },
        links: [{ url: 'https://böse.example/', label: evil }],
        memberOf: ['a'],
      });
      expect(all('img[onerror], .organization b:not(.contact b, .body b)')).to.have.length(0);
      expect(text()).to.contain(evil).and.to.contain('__proto__').and.to.contain('zz top');
      expect((window as unknown as { hacked?: number }).hacked).to.equal(undefined);
    });
  });

  describe('telling of a mistake', () => {
    const address = async (fields: object, settings?: HostSettings) =>
      (await prepareWith(fields, settings)).href('Fehler melden');

    it('fills the entry into the address the page gives', async () => {
      const reportUrl = 'https://essen.example/melden?id={id}&name={name}&seite={url}';
      expect(await address({ id: 'a&b', name: 'Süd & Nord', url: 'https://v.example/1?x=1' }, { reportUrl })).to.equal(
        'https://essen.example/melden?id=a%26b&name=S%C3%BCd%20%26%20Nord&seite=https%3A%2F%2Fv.example%2F1%3Fx%3D1',
      );
      expect(await address({}, { reportUrl: '/melden' })).to.equal(new URL('/melden', location.href).href);
    });

    it('else writes to the publisher and names the entry', async () => {
      const href = (await address({ name: 'Süd & Nord', url: 'https://v.example/1' })) ?? '';
      expect(href).to.match(/^mailto:redaktion@verbund\.example\?/);
      const parameters = new URL(href).searchParams;
      expect(parameters.get('subject')).to.equal('Fehler im Eintrag „Süd & Nord“');
      expect(parameters.get('body')).to.contain('Süd & Nord').and.to.contain('https://v.example/1');
    });

    it('never leads to an unsafe address', async () => {
      expect(await address({}, { reportUrl: 'javascript:alert({id})' })).to.match(/^mailto:/);
    });

    it('is not offered where nobody would hear of it', async () => {
      const host = await prepareReading({ organizations: [{ name: 'Verein' }] });
      host.reading.open(0);
      await host.updateComplete;
      expect(partsOf(host).control('Fehler melden')).to.equal(undefined);
    });
  });

  describe('opening and closing', () => {
    it('moves the focus to the name in a panel that is not modal, and back with Escape', async () => {
      const { focused, name, opener, part, host } = await prepareOpen();
      expect(part('panel')?.localName).to.equal('article');
      expect(part('dialog')).to.equal(undefined);
      expect(focused() === name()).to.equal(true);
      await sendKeys({ press: 'Escape' });
      await host.updateComplete;
      expect(part('panel')).to.equal(undefined);
      expect(focused() === opener(0)).to.equal(true);
      expect(host.told).to.deep.equal(['haus', '']);
    });

    it('goes back to the list with its button', async () => {
      const { control, focused, opener, host } = await prepareOpen();
      control('Zurück zur Liste')!.focus();
      await sendKeys({ press: 'Enter' });
      await host.updateComplete;
      await nextFrame();
      expect(host.reading.index).to.equal(undefined);
      expect(focused() === opener(0)).to.equal(true);
    });

    it('is a modal dialog where it is narrow, named by the organization, and gives the focus back', async () => {
      const { all, focused, name, opener, part, host } = await prepareOpen(0, { width: NARROW });
      const [dialog] = all<HTMLDialogElement>('dialog');
      expect(dialog?.matches(':modal')).to.equal(true);
      expect(part('panel')).to.equal(undefined);
      expect(dialog).to.have.attribute('aria-labelledby', name()?.id);
      expect(focused() === name()).to.equal(true);
      await sendKeys({ press: 'Escape' });
      await waitUntil(() => !part('dialog'));
      expect(focused() === opener(0)).to.equal(true);
      expect(host.told).to.deep.equal(['haus', '']);
    });

    it('can be opened again after its dialog was closed', async () => {
      const { control, opener, all, part } = await prepareOpen(0, { width: NARROW });
      control('Schließen')!.click();
      await waitUntil(() => !part('dialog'));
      opener(1).click();
      await waitUntil(() => all<HTMLDialogElement>('dialog')[0]?.open);
      expect(plain(part('title')!.textContent)).to.equal('Dachverband Ruhr');
    });

    it('opens the association it belongs to, and still goes back to the entry it came from', async () => {
      for (const width of [780, NARROW]) {
        const { control, focused, name, opener, host, part } = await prepareOpen(0, { width });
        control('Dachverband Ruhr')!.focus();
        await sendKeys({ press: 'Enter' });
        await waitUntil(() => plain(part('title')?.textContent ?? '') === 'Dachverband Ruhr');
        await waitUntil(() => focused() === name());
        await sendKeys({ press: 'Escape' });
        await waitUntil(() => host.reading.index === undefined);
        await waitUntil(() => focused() === opener(0), `the focus is back at ${width} px`);
      }
    });

    it('gives the focus to the entry where what it came from is gone or is another’s by now', async () => {
      const parts = await prepareOpen(1);
      const pin = document.createElement('button');
      pin.textContent = 'Stecknadel';
      parts.host.renderRoot.append(pin);
      for (const spoil of [
        () => (pin.textContent = 'Eine andere'),
        () => (pin.hidden = true),
        () => {
          pin.remove();
        },
      ]) {
        parts.host.reading.open(1, pin);
        await parts.host.updateComplete;
        parts.name()!.focus();
        spoil();
        await sendKeys({ press: 'Escape' });
        await waitUntil(() => parts.focused() === parts.opener(1));
      }
    });

    it('takes the place that fits when the widget becomes narrow or wide, and keeps the focus', async () => {
      const { host, part, focused, name } = await prepareOpen();
      const box = host.parentElement!;
      box.style.inlineSize = `${NARROW}px`;
      await waitUntil(() => part('dialog')?.matches(':modal'));
      await waitUntil(() => focused() === name(), 'the focus goes along');
      expect(part('panel')).to.equal(undefined);
      expect(part('body')?.textContent).to.contain('Seit 1987');
      box.style.inlineSize = '780px';
      await waitUntil(() => part('panel'));
      await waitUntil(() => focused() === name(), 'the focus comes back along');
      expect(part('body')?.textContent).to.contain('Seit 1987');
      expect(host.told).to.deep.equal(['haus']);
    });

    it('opens for a link and leaves the focus where it is: the widget decides whether to move it', async () => {
      const host = await prepareReading(sampleOrganizations);
      const field = document.createElement('input');
      host.parentElement!.append(field);
      field.focus();
      expect(host.reading.openById('fehlt')).to.equal(undefined);
      expect(host.reading.openById('haus')).to.equal(true);
      await done(partsOf(host));
      expect(host.reading.openById('haus'), 'open already').to.equal(false);
      expect(document.activeElement === field).to.equal(true);
      expect(host.reading.openById('nur')).to.equal(true);
      expect(host.reading.identity).to.equal('nur');
    });
  });

  it('prints one organization alone, without controls', async () => {
    for (const width of [780, NARROW]) {
      const { control, host, all } = await prepareOpen(0, { width });
      const frames = new MutationObserver(([record]) => {
        const frame = record?.addedNodes[0];
        if (frame instanceof HTMLIFrameElement && frame.contentWindow) frame.contentWindow.print = () => undefined;
      });
      frames.observe(host.renderRoot, { childList: true });
      control('Drucken')!.click();
      const page = () => all<HTMLIFrameElement>('iframe')[0]?.contentDocument;
      await waitUntil(() => page()?.body.innerText);
      frames.disconnect();
      const text = plain(page()!.body.innerText);
      expect(page()!.title).to.equal('Haus der Begegnung Altenessen e. V.');
      expect(text).to.contain('Öffnungszeiten').and.to.contain('14:00–18:30 Uhr').and.to.contain('5. Oktober 2026');
      expect(text).not.to.contain('Drucken').and.not.to.contain('Fehler melden').and.not.to.contain('Zurück');
      host.remove();
    }
  });

  describe('records that have to be fetched', () => {
    it('shows what the index tells, says that more is coming, and then everything', async () => {
      let arrive = (): void => undefined;
      const catalog = fetched(() => new Promise<void>((resolve) => (arrive = resolve)));
      const parts = partsOf(await prepareReading(sampleOrganizations, { catalog }));
      parts.opener(0).click();
      await waitUntil(() => parts.part('detail'));
      expect(parts.part('detail')).to.have.attribute('aria-busy', 'true');
      expect(parts.text()).to.contain('Haus der Begegnung').and.to.contain('Die Inhalte werden geladen.');
      expect(parts.control('Drucken'), 'half an entry is not printed').to.equal(undefined);
      arrive();
      await done(parts);
      expect(parts.text()).to.contain('Sprachkurse').and.not.to.contain('werden geladen');
    });

    it('says kindly that it failed, and tries again', async () => {
      let broken = true;
      const catalog = fetched(() =>
        broken ? Promise.reject(new SourceError('offline', 'https://data.example/x', 'no network')) : Promise.resolve(),
      );
      const parts = partsOf(await prepareReading(sampleOrganizations, { catalog }));
      parts.opener(0).click();
      await waitUntil(() => parts.part('error'));
      expect(parts.text()).to.contain('Sie sind gerade nicht mit dem Internet verbunden.');
      expect(parts.part('detail')).to.have.attribute('aria-busy', 'false');
      expect(parts.host.errors).to.have.length(1);
      broken = false;
      parts.control('Noch einmal versuchen')!.focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => parts.text().includes('Sprachkurse'));
      expect(parts.part('error')).to.equal(undefined);
      expect(parts.focused() === parts.name(), 'the focus does not fall out').to.equal(true);
    });

    it('shows the last of several that are opened quickly, and lets go of the others', async () => {
      const answers: (() => void)[] = [];
      const signals: (AbortSignal | undefined)[] = [];
      const catalog = fetched((_, signal) => {
        signals.push(signal);
        return new Promise<void>((resolve) => answers.push(resolve));
      });
      const parts = partsOf(await prepareReading(sampleOrganizations, { catalog }));
      parts.host.reading.open(0);
      parts.host.reading.open(1);
      answers[1]?.();
      await done(parts);
      answers[0]?.();
      await nextFrame();
      expect(plain(parts.part('title')!.textContent)).to.equal('Dachverband Ruhr');
      expect(parts.text()).to.contain('bundesweit').and.not.to.contain('Sprachkurse');
      expect(signals.map((signal) => signal?.aborted)).to.deep.equal([true, false]);
    });

    it('stays open through a silent reload that moves it, and leaves with a reload that has lost it', async () => {
      const parts = await prepareOpen();
      const reload = (records: object[]): Promise<boolean> => {
        parts.host.catalog = catalogOfRecords(sourced(records));
        parts.host.requestUpdate();
        return parts.host.updateComplete;
      };
      await reload([
        { id: 'neu', name: 'Neu' },
        { ...house, members: 1300 },
      ]);
      await waitUntil(() => parts.text().includes('1.300'));
      expect(parts.host.reading.index).to.equal(1);
      expect(parts.part('body')?.textContent).to.contain('Seit 1987');
      await reload([{ id: 'neu', name: 'Neu' }]);
      expect(parts.host.reading.index).to.equal(undefined);
      expect(parts.part('panel')).to.equal(undefined);
    });
  });

  describe('for everybody', () => {
    before(() => loadLocale('ar'));

    for (const width of [780, NARROW]) {
      it(`axe finds nothing at ${width} px: light, dark, forced colours, Arabic`, async () => {
        for (const ui of ['de', 'ar'] as const) {
          const { host } = await prepareOpen(0, { width, ui });
          for (const theme of ['dark', 'light']) {
            host.setAttribute('theme', theme);
            document.documentElement.style.colorScheme = theme;
            await nextFrame();
            expect(await axeViolations(host), `${ui} ${theme}`).to.deep.equal([]);
          }
          document.documentElement.style.colorScheme = '';
          await withMedia({ forcedColors: 'active' }, async () => {
            await nextFrame();
            expect(await axeViolations(host), `${ui}, forced colours`).to.deep.equal([]);
          });
          host.remove();
        }
      });
    }

    it('nothing overflows at 320 px', async () => {
      for (const ui of ['de', 'ar'] as const) {
        const { host, all } = await prepareOpen(0, { width: 300, ui });
        const [dialog] = all<HTMLDialogElement>('dialog');
        expect(dialog!.scrollWidth, ui).to.be.at.most(dialog!.clientWidth);
        host.remove();
      }
    });

    it('reads well to those who do not see it, in German', async () => {
      await prepareOpen();
      expect(await ariaSnapshot('test-reading-host .panel')).to.equal(GERMAN);
    });

    it('is put together the same way in Arabic, from right to left', async () => {
      const roles = (yaml: string) =>
        [...yaml.matchAll(/^( *)- '?(\w+)(?: .*?(\[level=\d\]))?/gm)].map(
          ([, depth, role, level]) => `${depth ?? ''}${role ?? ''}${level ?? ''}`,
        );
      await prepareOpen(0, { ui: 'ar' });
      const arabic = await ariaSnapshot('test-reading-host .panel');
      expect(roles(arabic)).to.deep.equal(roles(GERMAN));
      expect(arabic).to.contain('heading "للتواصل" [level=4]').and.to.contain('listitem: دورات لغة');
      expect(arabic).to.contain('term: الاثنين والأربعاء – الجمعة').and.to.contain('time: 5 أكتوبر 2026');
    });
  });
});

const GERMAN = `- article "Haus der Begegnung Altenessen e. V.":
  - paragraph:
    - button "Zurück zur Liste"
  - heading "Haus der Begegnung Altenessen e. V." [level=3]
  - paragraph: Altenessen-Süd
  - figure:
    - 'img "Logo: ein offenes Tor"'
  - paragraph: "Ein Treffpunkt für Familien aus aller Welt: lernen, feiern, sich helfen."
  - figure "Das Haus im Sommer © Erika Muster":
    - img "Das Haus"
    - text: Das Haus im Sommer © Erika Muster
  - heading "Wer wir sind" [level=4]
  - paragraph: Seit 1987 öffnen wir unser Haus für alle.
  - list:
    - listitem: Jeden Mittwoch Café
    - listitem: Im Sommer ein Straßenfest
  - heading "Angebote" [level=4]
  - list:
    - listitem: Sprachkurse
    - listitem: Sport und Bewegung
    - listitem: Rechtsberatung
    - listitem: Sommerschule
    - listitem: Chor
  - heading "Vereinszweck" [level=4]
  - list:
    - listitem: Bildung
    - listitem: Kultur
  - heading "Für wen" [level=4]
  - list:
    - listitem: Frauen
    - listitem: Jugendliche
  - paragraph: "Herkunft: Syrien, Türkei und Irak"
  - heading "Sprachen" [level=4]
  - list:
    - listitem: Deutsch
    - listitem: Arabisch العربية
    - listitem: Türkisch Türkçe
    - listitem: Kurdisch
  - heading "Öffnungszeiten" [level=4]
  - term: Montag und Mittwoch – Freitag
  - definition: 09:00–12:00 Uhr
  - term: Dienstag
  - definition: 09:00–12:00 Uhr
  - definition: 14:00–18:30 Uhr
  - paragraph: in den Ferien nach Vereinbarung
  - heading "Adresse" [level=4]
  - paragraph: Altenessener Str. 123 45326 Essen
  - paragraph: Altenessen-Süd, Nordrhein-Westfalen
  - paragraph:
    - link "Weg dorthin bei OpenStreetMap":
      - /url: https://www.openstreetmap.org/directions?to=51.4827%2C7.0094
  - heading "Kontakt" [level=4]
  - text: Ayşe Yılmaz Leitung
  - term: Telefon
  - definition:
    - link "+49 (0)201 123456":
      - /url: tel:+49201123456
  - term: Fax
  - definition: +49 201 123457
  - term: E-Mail
  - definition:
    - link "kontakt@haus.example":
      - /url: mailto:kontakt@haus.example
  - heading "Barrierefreiheit" [level=4]
  - paragraph: Mit dem Rollstuhl nur eingeschränkt zugänglich
  - paragraph: Aufzug im Hof, bitte klingeln.
  - heading "Im Internet" [level=4]
  - list:
    - listitem:
      - link "zur Website von Haus der Begegnung Altenessen e. V. haus.example":
        - /url: https://www.haus.example/
    - listitem:
      - link "zum Facebook-Profil von Haus der Begegnung Altenessen e. V. haus.altenessen":
        - /url: https://www.facebook.com/haus.altenessen
    - listitem:
      - link "zum Instagram-Profil von Haus der Begegnung Altenessen e. V. @haus.altenessen":
        - /url: https://www.instagram.com/haus.altenessen
    - listitem:
      - link "Newsletter abonnieren":
        - /url: https://haus.example/newsletter
  - heading "Über die Organisation" [level=4]
  - term: Auch bekannt als
  - definition: HdB Altenessen und Begegnungshaus
  - term: Gegründet
  - definition: "1987"
  - term: Mitglieder
  - definition: "1.240"
  - term: Tätig
  - definition: vor Ort
  - term: Mitglied bei
  - definition:
    - list:
      - listitem:
        - button "Dachverband Ruhr"
  - paragraph:
    - text: "Zuletzt geprüft:"
    - time: 5. Oktober 2026
    - link "Fehler melden":
      - /url: mailto:redaktion@verbund.example?subject=Fehler%20im%20Eintrag%20%E2%80%9EHaus%20der%20Begegnung%20Altenessen%20e.%20V.%E2%80%9C&body=Haus%20der%20Begegnung%20Altenessen%20e.%20V.%0D%0Ahttps%3A%2F%2Fverbund.example%2Fvereine%2Fhaus%0D%0A%0D%0A
  - paragraph:
    - link "Auf der Seite des Herausgebers lesen":
      - /url: https://verbund.example/vereine/haus
    - button "Drucken"`;
