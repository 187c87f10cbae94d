import { expect, fixture, html } from '@open-wc/testing';
import { define } from '../../src/element/define.js';
import type { VerbundNews } from '../../src/widgets/news/verbund-news.js';
import { startEndpoint } from '../support/network/endpoint.js';
import { prepareNews, settled } from '../support/dom/news-widget.js';
import { partsOf } from '../support/dom/widget-parts.js';

async function prepareState() {
  const parts = await prepareNews();
  return { ...parts, registered: customElements.get('verbund-news') };
}

describe('registration', () => {
  const endpoint = startEndpoint();

  it('leaves the first in charge when the same element comes twice', async () => {
    const { registered } = await prepareState();
    define('verbund-news', registered!);
    expect(customElements.get('verbund-news')).to.equal(registered);
  });

  it('leaves the first in charge when another version comes', async () => {
    const { registered } = await prepareState();
    class Other extends HTMLElement {}
    define('verbund-news', Other);
    expect(customElements.get('verbund-news')).to.equal(registered);
  });

  it('survives that every module of a second copy is run again', async () => {
    const { registered } = await prepareState();
    for (const module of ['define/news.js', 'define/social.js', 'all.js']) {
      await import(/* @vite-ignore */ `/src/${module.replace('.js', '.ts')}?copy=2`);
    }
    expect(customElements.get('verbund-news')).to.equal(registered);
  });

  it('works for tags written, made by script and put in by innerHTML, before and after', async () => {
    endpoint.serve('/news.json', { news: [{ title: 'Hallo' }] });
    const written = await fixture<VerbundNews>(html`<verbund-news src="/news.json" loading="eager"></verbund-news>`);
    const made = document.createElement('verbund-news');
    Object.assign(made, { src: '/news.json', loading: 'eager' });
    const box = await fixture<HTMLDivElement>(html`<div></div>`);
    box.append(made);
    box.insertAdjacentHTML('beforeend', '<verbund-news src="/news.json" loading="eager"></verbund-news>');
    const inserted = box.lastElementChild as VerbundNews;
    for (const element of [written, made, inserted])
      expect((await settled(partsOf(element))).titles()).to.deep.equal(['Hallo']);
  });

  it('takes properties that were set before the element was known', async () => {
    endpoint.serve('/news.json', { news: [{ title: 'Früh' }] });
    const { registered } = await prepareState();
    const unknown = document.createElement('verbund-early');
    Object.assign(unknown, { src: '/news.json', loading: 'eager', headingLevel: 5 });
    document.body.append(unknown);
    define('verbund-early', class extends (registered as typeof VerbundNews) {});
    const element = document.querySelector<VerbundNews>('verbund-early')!;
    await settled(partsOf(element));
    expect(element.renderRoot.querySelector('h5')?.textContent).to.contain('Früh');
    element.remove();
  });
});
