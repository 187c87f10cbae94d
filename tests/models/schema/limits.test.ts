import { expect } from '@open-wc/testing';
import { validateRecords } from '../../../src/data/load/validate.js';
import { readFastPath } from '../../../src/data/load/fast-path.js';
import { readHead } from '../../../src/formats/shared/read-head.js';
import { describeFault } from '../../../src/models/schema/describe-fault.js';
import { eventKind } from '../../../src/models/records/event.js';
import { firstWords } from '../../../src/models/parts/first-words.js';
import { LIMITS } from '../../../src/models/schema/limits.js';
import { newsKind } from '../../../src/models/records/news-item.js';
import { organizationKind } from '../../../src/models/records/organization.js';
import type { RecordKind } from '../../../src/models/records/record-kind.js';

const url = 'https://data.example/news.json';
const words = (length: number) => 'Wort '.repeat(Math.ceil(length / 5)).slice(0, length);
const long = (length: number) => 'x'.repeat(length + 1);

async function readOne<T extends object>(kind: RecordKind<T>, record: object) {
  const { records, faults } = await validateRecords({ records: [record], path: kind.name }, kind, url, () => undefined);
  return { record: records[0], faults: faults.map(describeFault) };
}

describe('a field that is too long', () => {
  it('is cut between words where people read it, and says so', async () => {
    const { record, faults } = await readOne(newsKind, {
      title: words(LIMITS.line + 5),
      summary: { de: words(LIMITS.summary + 5), tr: 'kısa' },
      image: { src: 'a.png', credit: words(LIMITS.line * 2) },
    });
    expect(record?.title).to.match(/^(Wort ){198}Wort…$/);
    const { de = '', tr } = record?.summary as Record<string, string>;
    expect(de)
      .to.match(/Wort…$/)
      .and.to.have.length.within(LIMITS.summary - 10, LIMITS.summary);
    expect(tr).to.equal('kısa');
    expect(record?.image?.credit).to.match(/Wort…$/);
    expect(faults.map(({ path }) => path)).to.deep.equal([
      'news[0].title',
      'news[0].summary.de',
      'news[0].image.credit',
    ]);
    expect(faults[0]?.message).to.match(/^expected no more than 1000 characters \(it is cut\), received "Wort .*"…$/);
  });

  it('is left out where a part of it is of no use, and the record stays', async () => {
    const { record, faults } = await readOne(newsKind, {
      id: long(LIMITS.id),
      title: 'A',
      url: `https://a.example/${long(LIMITS.url)}`,
      html: `<p>${long(LIMITS.body)}`,
      text: 'kurz',
      contact: { name: 'B', phone: long(LIMITS.word), email: long(LIMITS.word) },
      image: `https://a.example/${long(LIMITS.image)}`,
      categories: ['a', long(LIMITS.word), 7],
      translations: { en: long(LIMITS.url), tr: 'tr.html' },
      language: long(LIMITS.word),
    });
    expect(record).to.deep.equal({
      title: 'A',
      text: 'kurz',
      contact: { name: 'B' },
      categories: ['a', '7'],
      translations: { tr: 'https://data.example/tr.html' },
    });
    expect(faults.map(({ path }) => path)).to.deep.equal(
      [
        'id',
        'url',
        'html',
        'contact.phone',
        'contact.email',
        'image',
        'categories[1]',
        'translations.en',
        'language',
      ].map((field) => `news[0].${field}`),
    );
    expect(faults[1]?.message).to.contain('no more than 2000 characters (it is left out)');
  });

  it('costs of a list only what is too much', async () => {
    const { record, faults } = await readOne(organizationKind, {
      name: 'A',
      origins: Array.from({ length: LIMITS.items + 500 }, (_, index) => `o${index}`),
      links: Array.from({ length: LIMITS.items + 1 }, (_, index) => ({ url: `https://a.example/${index}` })),
      openingHours: ['Mo-Fr 09:00-17:00', words(LIMITS.line + 1)],
    });
    expect([record?.origins?.length, record?.links?.length]).to.deep.equal([LIMITS.items, LIMITS.items]);
    expect((record?.openingHours as string[])[0]).to.equal('Mo-Fr 09:00-17:00');
    expect(faults.map(({ path }) => path)).to.deep.equal([
      'organizations[0].origins',
      'organizations[0].links',
      'organizations[0].openingHours[1]',
    ]);
    expect(faults[0]?.message).to.equal(
      'expected no more than 1000 items (the others are left out), received an array of 1500',
    );
  });

  it('costs a series of dates only its line', async () => {
    const event = { title: 'A', start: '2026-01-01' };
    const line = `RDATE:${'20260101,'.repeat(LIMITS.recurrence / 9)}20260101`;
    expect((await readOne(eventKind, { ...event, recurrence: line })).record).to.deep.equal(event);
    const { record } = await readOne(eventKind, { ...event, recurrence: ['RRULE:FREQ=WEEKLY', line] });
    expect(record?.recurrence).to.deep.equal(['RRULE:FREQ=WEEKLY']);
  });

  it('costs a record that cannot be without it', async () => {
    const { record, faults } = await readOne(eventKind, {
      title: 'A',
      start: `2026-01-01T00:00:00.${'0'.repeat(300)}Z`,
    });
    expect(record).to.equal(undefined);
    expect(faults.map(({ path }) => path)).to.deep.equal(['events[0].start']);
  });

  it('is cut in the head of a document, too', () => {
    const { head, faults } = readHead({
      publisher: { name: words(LIMITS.line + 9), url: long(LIMITS.url) },
      vocab: { categories: { a: words(LIMITS.line + 9), b: 'B' } },
      license: words(LIMITS.summary + 9),
    });
    expect(head.publisher).to.have.keys('name');
    expect(head.publisher?.name).to.match(/Wort…$/);
    expect(head.vocab?.categories?.['b']).to.equal('B');
    expect(head.license?.text).to.match(/Wort…$/);
    expect(faults.map(({ path }) => path)).to.deep.equal([
      'publisher.name',
      'publisher.url',
      'vocab.categories.a',
      'license',
    ]);
  });

  it('is nothing for the first look, which only reads documents without a fault', async () => {
    const look = (title: string) =>
      readFastPath(
        { json: { news: [{ title }] }, url, contentType: '', text: '' },
        url,
        newsKind,
        new Set(['https://data.example']),
        () => undefined,
      );
    expect((await look(words(LIMITS.line)))?.records).to.have.length(1);
    expect(await look(words(LIMITS.line + 5))).to.equal(undefined);
  });

  it('is not cut for white space', async () => {
    const title = `Ein${' '.repeat(LIMITS.line)}\n Titel`;
    expect(await readOne(newsKind, { title })).to.deep.equal({ record: { title: 'Ein Titel' }, faults: [] });
  });

  it('keeps whole characters when it is cut', () => {
    expect(firstWords('😀'.repeat(10), 5)).to.equal('😀😀…');
  });
});
