import { expect } from '@open-wc/testing';
import { matchPreset } from '../../src/element/match-preset.js';
import { readDate } from '../../src/formats/fields/read-date.js';
import { readText } from '../../src/formats/schema-org/node-values.js';
import { readEvent } from '../../src/formats/schema-org/read-event.js';
import { prepareReadyNews } from '../support/dom/news-widget.js';
import { waitUntil } from '../support/dom/wait-until.js';
import { startEndpoint } from '../support/network/endpoint.js';

/** What every object has under these names is not what a page or its data mean by them. */
const names = Object.getOwnPropertyNames(Object.prototype);

describe('names that every object has', () => {
  const endpoint = startEndpoint();

  it('are unknown keys of a preset', () => {
    for (const name of names) expect(matchPreset({ category: ['a'] }, new URLSearchParams({ [name]: '1' }))).to.be.true;
  });

  it('are no zones, states or ways of attendance', () => {
    const unknown = readDate('Mon, 05 Jan 2026 18:00:00 nowhere+1');
    for (const name of names) {
      expect(readDate(`Mon, 05 Jan 2026 18:00:00 ${name}+1`)).to.equal(unknown);
      const { status, mode } = readEvent(
        { eventStatus: `https://schema.org/${name}`, eventAttendanceMode: `https://schema.org/${name}` },
        new Map() as never,
      ) as { status?: unknown; mode?: unknown };
      expect([status, mode]).to.deep.equal([undefined, undefined]);
    }
  });

  it('are languages like any other', () => {
    for (const name of names) {
      const text = readText([
        { '@language': 'de', '@value': 'Haus' },
        { '@language': name, '@value': 'house' },
      ]);
      expect(Object.entries(text as object)).to.deep.equal([
        ['de', 'Haus'],
        [name, 'house'],
      ]);
    }
  });

  it('in filter and data leave the widget whole', async () => {
    const news = names.map((name, index) => ({
      id: name,
      title: name,
      date: `2026-01-${String(index + 10)}`,
      categories: [name],
      html: '<p>Text</p>',
      attachments: [{ url: '/a', title: 'Datei', type: name }],
    }));
    endpoint.serve('/news.json', { news });
    for (const name of names) {
      const { element, all } = await prepareReadyNews({ filter: `${name}=1`, limit: '50' });
      expect(element.shown).to.have.length(names.length);
      all('.open')
        .find((button) => button.textContent.trim() === name)!
        .click();
      await waitUntil(() => all('[part~="downloads"] a').length === 1, `${name} is open`);
    }
  });
});
