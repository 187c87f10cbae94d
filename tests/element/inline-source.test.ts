import { expect, html, nextFrame } from '@open-wc/testing';
import { waitUntil } from '../support/dom/wait-until.js';
import { startEndpoint } from '../support/network/endpoint.js';
import { hearConsole } from '../support/dom/hear-console.js';
import { prepareNews, settled } from '../support/dom/news-widget.js';
import { allTurns } from '../support/dom/all-turns.js';

const scriptOf = (text: string) => {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = text;
  return script;
};
const json = (...titles: string[]) => JSON.stringify({ news: titles.map((title) => ({ title })) });

/** A widget without `src`, with a script inside it when `text` is given. */
async function prepareState(text?: string) {
  const script = scriptOf(text ?? '');
  const parts = await prepareNews({}, text === undefined ? html`` : html`${script}`);
  return { ...parts, script };
}

describe('the inline script', () => {
  const endpoint = startEndpoint();
  const heard = hearConsole();

  it('is read where there is no src', async () => {
    const { titles } = await settled(await prepareState(json('Eins', 'Zwei')));
    expect(titles()).to.deep.equal(['Eins', 'Zwei']);
    expect(endpoint.requests).to.deep.equal([]);
  });

  it('may be a bare array', async () => {
    const { titles } = await settled(await prepareState('[{"title":"Nackt"}]'));
    expect(titles()).to.deep.equal(['Nackt']);
  });

  it('may come later', async () => {
    const parts = await prepareState();
    await nextFrame();
    expect(parts.element.state).to.equal('idle');
    parts.element.append(scriptOf(json('Später')));
    await settled(parts);
    expect(parts.titles()).to.deep.equal(['Später']);
  });

  it('may change', async () => {
    const parts = await settled(await prepareState(json('Alt')));
    parts.script.textContent = json('Neu');
    await waitUntil(() => parts.titles()[0] === 'Neu');
    parts.script.firstChild!.nodeValue = json('Noch neuer');
    await waitUntil(() => parts.titles()[0] === 'Noch neuer');
    parts.script.replaceWith(scriptOf(json('Getauscht')));
    await waitUntil(() => parts.titles()[0] === 'Getauscht');
  });

  it('is left aside while there is a src, and read when src goes', async () => {
    endpoint.serve('/news.json', json('Von fern'));
    const parts = await prepareNews({ src: '/news.json' }, html`${scriptOf(json('Von hier'))}`);
    await settled(parts);
    expect(parts.titles()).to.deep.equal(['Von fern']);
    parts.element.removeAttribute('src');
    await waitUntil(() => parts.titles()[0] === 'Von hier');
  });

  it('is not taken from a widget inside, nor from a script of another type', async () => {
    const other = scriptOf(json('Falsch'));
    other.type = 'text/plain';
    const nested = document.createElement('div');
    nested.append(scriptOf(json('Tief')));
    const { element } = await prepareNews({}, html`${other}${nested}`);
    await allTurns();
    expect(element.state).to.equal('idle');
  });

  it('fails like any source when it is broken, and recovers when it is mended', async () => {
    const parts = await prepareState('{"news":[{"title":');
    await settled(parts);
    expect(parts.element.state).to.equal('failed');
    expect(parts.element.error?.kind).to.equal('unreadable');
    expect(parts.element.error?.message).to.contain('line 1');
    const errors = () => heard.lines.filter(({ method }) => method === 'error');
    await waitUntil(() => errors().length > 0);
    expect(errors()).to.have.length(1);
    parts.script.textContent = json('Heil');
    await waitUntil(() => parts.titles()[0] === 'Heil');
    expect(parts.part('error')).to.equal(undefined);
  });

  it('resolves addresses against the page', async () => {
    const parts = await settled(await prepareState('{"news":[{"title":"Ziel","url":"ziel.html"}]}'));
    expect(parts.part('link')).to.have.attribute('href', new URL('ziel.html', document.baseURI).href);
  });

  describe('in a text of an editor', () => {
    const problemsOf = ({ element }: Awaited<ReturnType<typeof prepareState>>) =>
      element.problems.map(({ message }) => message);

    for (const [editor, text] of [
      ['tags and spaces', '<p>{&nbsp;"news":\u00a0[<br />\n{"title": "Der „Chor“ <b>singt</b>"}<br>\n]}</p>'],
      ['German marks', '{„news“: [{„title“: „Der „Chor“ <b>singt</b>“}]}'],
      ['English marks', '{“news”: [{“title”: “Der „Chor“ <b>singt</b>”}]}'],
      ['character references', '{&#8222;news&#8220;: [{&quot;title&quot;: &bdquo;Der „Chor“ <b>singt</b>&ldquo;}]}'],
    ] as const) {
      it(`is repaired where that has put ${editor} into it, and says so`, async () => {
        const parts = await settled(await prepareState(text));
        expect(parts.titles()).to.deep.equal(['Der „Chor“ <b>singt</b>']);
        expect(problemsOf(parts)).to.have.length(1);
        expect(problemsOf(parts)[0]).to.match(
          /^expected JSON without what an editor has put into it, which was left out \(line 1: /,
        );
      });
    }

    it('is not completed where it is cut off, and says where it is wrong', async () => {
      const parts = await settled(await prepareState('<p>{"news":[<br />\n{"title":"Eins"},<br />\n{"title":"Zw</p>'));
      expect(parts.element.state).to.equal('failed');
      expect(parts.element.records).to.deep.equal([]);
      expect(parts.element.error?.message).to.match(
        /line 3, column 17: this is not valid JSON: the text ends too early/,
      );
    });

    it('is left alone where it is right', async () => {
      const title = '„A“: <p>b</p>&nbsp;“c”,';
      const parts = await settled(await prepareState(json(title)));
      expect(parts.titles()).to.deep.equal([title]);
      expect(problemsOf(parts)).to.deep.equal([]);
    });
  });
});
