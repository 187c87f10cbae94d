import { expect } from '@open-wc/testing';
import {
  packDigits,
  packKnown,
  packNumbers,
  packRows,
  packSets,
  packTexts,
} from '../../../src/data/directory-index/pack-columns.js';
import {
  ColumnFault,
  unpackDigits,
  unpackRows,
  unpackSets,
  unpackTexts,
} from '../../../src/data/directory-index/unpack-columns.js';

const never = () => undefined;
const readTexts = (texts: string[]) => unpackTexts(packTexts(texts), texts.length, 'names', never);

function readSets(rows: string[][]): string[][] {
  const { values, offsets, codes } = unpackSets(packSets(rows), rows.length, 'fields.offers');
  return rows.map((_, row) =>
    Array.from(codes.subarray(offsets[row], offsets[row + 1]), (code) => values[code] ?? '').sort(),
  );
}

function faultOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof ColumnFault) return error.message;
    throw error;
  }
  throw new Error('read');
}

describe('columns of an index', () => {
  it('give back numbers of any size', () => {
    for (const numbers of [[], [0], [0, 0], [63, 64, 4095, 4096], [2 ** 47, 1]]) {
      expect([...unpackDigits(packDigits(numbers), new Float64Array(numbers.length), 'x')]).to.deep.equal(numbers);
    }
    const { from, digits } = packNumbers([-70, 5, 1000]);
    expect([...unpackDigits(digits, new Float64Array(3), 'x')].map((number) => number + from)).to.deep.equal([
      -70, 5, 1000,
    ]);
  });

  it('tell unknown numbers from the least one', () => {
    const { from, digits } = packKnown([undefined, -3, 4]);
    expect(from).to.equal(-4);
    expect([...unpackDigits(digits, new Uint32Array(3), 'x')]).to.deep.equal([0, 1, 8]);
    expect(packKnown([undefined, undefined])).to.deep.equal({ from: 0, digits: [] });
  });

  it('give back texts, also empty, long and strange ones', async () => {
    for (const texts of [
      [],
      [''],
      ['', ''],
      ['Verein', 'Verein', 'Vereinsheim', 'Ver', ''],
      ['x'.repeat(200), `${'x'.repeat(199)}y`],
      ['𝒜', '𝒝', '👩‍👩‍👧', 'جمعية', '"\\'],
    ]) {
      expect(await readTexts(texts)).to.deep.equal(texts);
    }
  });

  it('never cut a character in two', () => {
    expect(packTexts(['a𝒜', 'a𝒝']).shared).to.equal('AB');
  });

  it('give back sets whatever the order of their values', () => {
    expect(readSets([['b', 'a'], [], ['a', 'b'], ['c'], ['a', 'a']])).to.deep.equal([
      ['a', 'b'],
      [],
      ['a', 'b'],
      ['c'],
      ['a'],
    ]);
    expect(readSets([['a'], ['a']])).to.deep.equal([['a'], ['a']]);
    expect(readSets([['a'], []])).to.deep.equal([['a'], []]);
    expect(packSets([[], []])).to.equal(undefined);
    expect(readSets([[], []])).to.deep.equal([[], []]);
    const many = Array.from({ length: 5000 }, (_, index) => [`v${index % 977}`, `v${index % 101}`, `w${index % 3}`]);
    expect(readSets(many)).to.deep.equal(many.map((row) => [...new Set(row)].sort()));
  });

  it('give back more different values than two bytes can count', () => {
    const rows = Array.from({ length: 70_000 }, (_, index) => [`v${index}`]);
    expect(readSets(rows)).to.deep.equal(rows);
  });

  it('refuse more values of each row than anybody would write, on both sides', () => {
    const many = Array.from({ length: 100 }, (_, index) => `v${index}`);
    const rows = Array.from({ length: 2000 }, () => many);
    expect(() => packSets(rows)).to.throw(RangeError, '200000 values are more than the 64 for each row');
    const few = packSets(rows.slice(0, 1));
    if (!few) throw new Error('no sets');
    const fault = faultOf(() => unpackSets({ ...few, rows: [] }, 2000, 'fields.offers'));
    expect(fault).to.contain('fields.offers.rows: 200000 values are more than 64 for each of 2000 rows');
  });

  it('take no memory for members that are not in the file', () => {
    // The sizes of 4096 sets of 4095 members each, and not one digit of a member.
    const values = Array.from({ length: 4095 }, (_, index) => `v${index}`);
    const sizes = ['_'.repeat(4096), '_'.repeat(4096)];
    const fault = faultOf(() => unpackSets({ values, sizes, codes: [], rows: [] }, 17_000, 'fields.offers'));
    expect(fault).to.contain('fields.offers.codes: expected 16773120 digits, received 0');
  });

  it('refuse rows whose digits have no end', () => {
    const endless = `${'g'.repeat(400)}A`;
    expect(faultOf(() => unpackRows(endless, 10, 'rows'))).to.contain('expected rows below 10');
  });

  it('give back rising rows with gaps of any size', () => {
    for (const rows of [[], [0], [0, 1, 2], [31, 32, 64, 1087], [99_999]]) {
      expect(unpackRows(packRows(rows), 100_000, 'rows')).to.deep.equal(rows);
    }
  });

  it('say where a file is wrong', async () => {
    expect(faultOf(() => unpackDigits(['AA'], new Uint32Array(3), 'place'))).to.equal(
      'place[0]: expected 3 digits, received 2',
    );
    expect(faultOf(() => unpackDigits(['A!A'], new Uint32Array(3), 'place'))).to.contain('base 64');
    expect(faultOf(() => unpackDigits(['AéA'], new Uint32Array(3), 'place'))).to.contain('base 64');
    expect(faultOf(() => unpackDigits(['AAC'], new Uint32Array(3), 'place', 2))).to.contain('row 2 is 2');
    expect(faultOf(() => unpackDigits(Array<string>(5).fill('A'), new Uint32Array(1), 'place'))).to.contain('place[4]');
    expect(faultOf(() => unpackRows('D', 3, 'rows, line 1'))).to.equal('rows, line 1: expected rows below 3');
    expect(faultOf(() => unpackRows('A?', 3, 'rows'))).to.contain('rows');
    const fault = async (texts: { shared: string; rest: string }, count: number) =>
      unpackTexts(texts, count, 'names', never).then(
        () => 'read',
        (error: unknown) => (error as Error).message,
      );
    expect(await fault({ shared: 'AA', rest: 'a' }, 2)).to.contain('expected 2 texts, received 1');
    expect(await fault({ shared: 'A', rest: 'a\nb' }, 2)).to.contain('expected 2 digits, received 1');
    expect(await fault({ shared: 'A', rest: 'a\nb' }, 1)).to.contain('received more');
    expect(await fault({ shared: 'B', rest: 'a' }, 1)).to.contain('row 0 shares more');
  });

  it('refuse sets whose parts do not fit together', () => {
    const sets = packSets([['a', 'b'], ['b']]);
    if (!sets) throw new Error('no sets');
    const fault = (change: object) => faultOf(() => unpackSets({ ...sets, ...change }, 2, 'fields.offers'));
    expect(fault({ values: ['a'] })).to.contain('fields.offers.sizes: row');
    expect(fault({ codes: ['ACB'] })).to.contain('fields.offers.codes: row 1 is 2');
    expect(fault({ codes: ['AB'] })).to.contain('fields.offers.codes: expected 3 digits');
    expect(fault({ sizes: ['BD'] })).to.contain('fields.offers');
    expect(fault({ rows: ['AC'] })).to.contain('fields.offers.rows');
    expect(fault({ rows: ['A'] })).to.contain('fields.offers.rows[0]');
  });
});
