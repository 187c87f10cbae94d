import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { passthrough } from 'msw';
import { waitUntil } from '../support/dom/wait-until.js';
import { startEndpoint } from '../support/network/endpoint.js';
import { addNews, prepareNews, prepareReadyNews, settled } from '../support/dom/news-widget.js';
import { partsOf } from '../support/dom/widget-parts.js';
import type { VerbundNews } from '../../src/widgets/news/verbund-news.js';

const doc = {
  language: 'de',
  vocab: { categories: { a: { de: 'Wasser', tr: 'Su', ar: 'ماء' }, b: 'B' } },
  news: [
    { title: { de: 'Hallo', tr: 'Merhaba', ar: 'مرحبا' }, published: '2026-11-20', categories: ['a'] },
    { title: 'Nur deutsch', published: '2026-11-19', categories: ['b'] },
  ],
};

/** Something that waits until it is let go. */
function defer() {
  let settle = (): void => undefined;
  const open = new Promise<void>((resolve) => (settle = resolve));
  return { open, settle: () => settle() };
}

/** A box with `lang`, and a widget inside. */
async function prepareState(boxLanguage: string, attributes: Record<string, string> = {}) {
  await prepareNews();
  const box = await fixture<HTMLDivElement>(html`<div lang=${boxLanguage}></div>`);
  const parts = await settled(await addNews(box, { src: '/news.json', ...attributes }));
  return { ...parts, box };
}

describe('the language of a widget', () => {
  const endpoint = startEndpoint();
  beforeEach(() => {
    endpoint.serve('/news.json', doc);
  });

  it('is its own lang before the page’s', async () => {
    const { titles, frame } = await prepareState('de', { lang: 'tr' });
    expect(titles()[0]).to.equal('Merhaba');
    expect(frame()?.lang).to.equal('tr');
    expect(frame()?.dir).to.equal('ltr');
  });

  it('is the nearest ancestor’s where it has none', async () => {
    const { titles, text } = await prepareState('ar');
    expect(titles()[0]).to.equal('مرحبا');
    expect(text()).to.contain('نوفمبر');
  });

  it('is German for a language nobody has translated, while the data are in that language', async () => {
    endpoint.serve('/news.json', { news: [{ title: { ku: 'Silav', de: 'Hallo' }, published: '2026-11-20' }] });
    const { titles, frame, text } = await prepareState('ku');
    expect(titles()).to.deep.equal(['Silav']);
    expect(frame()?.lang).to.equal('de');
    expect(frame()?.dir).to.equal('ltr');
    expect(text()).to.contain('20. November 2026');
  });

  it('may be written with an underscore', async () => {
    const { titles, frame } = await prepareState('ar_EG');
    expect(titles()[0]).to.equal('مرحبا');
    expect(frame()?.dir).to.equal('rtl');
  });

  it('may differ between two widgets of one page, with their directions', async () => {
    const { box, titles, frame } = await prepareState('de');
    const second = await settled(await addNews(box, { src: '/news.json', lang: 'ar' }));
    const third = await settled(await addNews(box, { src: '/news.json', lang: 'fa' }));
    expect([frame()?.lang, frame()?.dir]).to.deep.equal(['de', 'ltr']);
    expect([second.frame()?.lang, second.frame()?.dir]).to.deep.equal(['ar', 'rtl']);
    expect([third.frame()?.lang, third.frame()?.dir]).to.deep.equal(['fa', 'rtl']);
    expect(titles()[0]).to.equal('Hallo');
    expect(second.titles()[0]).to.equal('مرحبا');
    expect(second.control('Suchen')).to.equal(undefined);
    partsOf(box.firstElementChild as VerbundNews).element.requestUpdate();
    await nextFrame();
    expect(titles()[0]).to.equal('Hallo');
    expect(getComputedStyle(second.part('list')!).direction).to.equal('rtl');
    expect(getComputedStyle(document.documentElement).direction).to.equal('ltr');
  });

  it('follows its own attribute live, back to German too', async () => {
    const { element, titles, frame } = await prepareReadyNews();
    element.lang = 'ar';
    await waitUntil(() => frame()?.lang === 'ar');
    expect(titles()[0]).to.equal('مرحبا');
    expect(frame()?.dir).to.equal('rtl');
    element.lang = 'tr';
    await waitUntil(() => frame()?.lang === 'tr');
    expect(frame()?.dir).to.equal('ltr');
    element.removeAttribute('lang');
    await waitUntil(() => titles()[0] === 'Hallo');
    expect(frame()?.lang).to.equal('de');
  });

  it('follows an ancestor live', async () => {
    const { box, titles, frame } = await prepareState('de');
    box.lang = 'tr';
    await waitUntil(() => titles()[0] === 'Merhaba');
    expect(frame()?.lang).to.equal('tr');
    box.removeAttribute('lang');
    await waitUntil(() => titles()[0] === 'Hallo');
  });

  it('follows the page’s root live', async () => {
    const { titles } = await prepareReadyNews();
    const before = document.documentElement.lang;
    document.documentElement.lang = 'tr';
    await waitUntil(() => titles()[0] === 'Merhaba');
    document.documentElement.lang = before;
    await waitUntil(() => titles()[0] === 'Hallo');
  });

  it('follows an ancestor beyond shadow roots', async () => {
    await prepareNews();
    const outer = await fixture<HTMLDivElement>(html`<div lang="tr"><section></section></div>`);
    const middle = outer.firstElementChild!.attachShadow({ mode: 'open' });
    const host = document.createElement('div');
    middle.append(host);
    const inner = host.attachShadow({ mode: 'open' });
    const box = document.createElement('div');
    inner.append(box);
    const { titles } = await settled(await addNews(box, { src: '/news.json' }));
    expect(titles()[0]).to.equal('Merhaba');
    outer.lang = 'ar';
    await waitUntil(() => titles()[0] === 'مرحبا');
    host.lang = 'de';
    await waitUntil(() => titles()[0] === 'Hallo');
    box.lang = 'tr';
    await waitUntil(() => titles()[0] === 'Merhaba');
  });

  it('changes when the widget is moved', async () => {
    const { element, box, titles } = await prepareState('de');
    const other = await fixture<HTMLDivElement>(html`<div lang="tr"></div>`);
    other.append(element);
    await waitUntil(() => titles()[0] === 'Merhaba');
    box.append(element);
    await waitUntil(() => titles()[0] === 'Hallo');
  });

  it('is followed live also by a widget that was moved several times at once', async () => {
    const { element, box, titles } = await prepareState('de');
    const other = await fixture<HTMLDivElement>(html`<div lang="de"></div>`);
    for (const place of [other, box, other]) place.append(element);
    await nextFrame();
    other.lang = 'tr';
    await waitUntil(() => titles()[0] === 'Merhaba');
  });

  it('ends with the last of several quick changes', async () => {
    const { element, frame, titles } = await prepareReadyNews();
    for (const language of ['ar', 'pl', 'fa', 'tr', 'uk', 'de', 'tr']) element.lang = language;
    await waitUntil(() => frame()?.lang === 'tr');
    await nextFrame();
    expect(titles()[0]).to.equal('Merhaba');
    expect(frame()?.dir).to.equal('ltr');
  });

  it('waits for the last of two languages that overlap, and shows nothing in German meanwhile', async () => {
    const gates = { fr: defer(), uk: defer() };
    for (const [code, gate] of Object.entries(gates)) {
      endpoint.serve(`*/locales/${code}.*`, async () => {
        await gate.open;
        return passthrough();
      });
    }
    await prepareNews();
    const box = await fixture<HTMLDivElement>(html`<div lang="fr"></div>`);
    const element = document.createElement('verbund-news');
    Object.assign(element, { src: '/news.json', loading: 'eager' });
    box.append(element);
    await waitUntil(() => endpoint.requests.some(({ url }) => url.includes('/locales/fr.')), 'French is asked for');
    element.lang = 'uk';
    await waitUntil(() => endpoint.requests.some(({ url }) => url.includes('/locales/uk.')), 'Ukrainian is asked for');
    gates.fr.settle();
    await import('../../src/i18n/generated/locales/fr.js');
    await nextFrame();
    await nextFrame();
    const { frame } = partsOf(element);
    expect(frame()?.lang).to.equal(undefined);
    gates.uk.settle();
    await waitUntil(() => frame());
    expect(frame()?.lang).to.equal('uk');
  });

  it('marks what is in another language, with its direction', async () => {
    const { all, item } = await prepareState('ar');
    expect(item('Nur deutsch')?.closest('[lang]')).to.have.attribute('lang', 'de');
    const title = item('Nur deutsch')?.querySelector('[part~="title"]');
    expect(getComputedStyle(title!).direction).to.equal('ltr');
    expect(all('[part~="category"]').map((tag) => tag.textContent)).to.deep.equal(['ماء', 'B']);
  });

  it('gives German texts their direction also where the language reads from right to left and is not translated', async () => {
    const { item, frame } = await prepareState('ckb');
    expect(frame()?.lang).to.equal('de');
    const title = item('Nur deutsch')?.querySelector('[part~="title"]');
    expect(getComputedStyle(title!).direction).to.equal('ltr');
  });
});
