import { expect } from '@open-wc/testing';
import { describeFault, sample } from '../../../src/models/schema/describe-fault.js';
import { boolean, list, picklist } from '../../../src/models/schema/more-schemas.js';
import {
  check,
  dictionary,
  either,
  number,
  optional,
  shape,
  string,
  transform,
  type Schema,
} from '../../../src/models/schema/schema.js';

/** The output for a value that fits, or the problem of one that does not. */
function run(schema: Schema, value: unknown) {
  const output = schema.read(value);
  return output === undefined ? { problem: describeFault({ path: 'news[3]', schema, value }) } : { output };
}

const person = shape({ name: string, age: optional(number) });

describe('simple schemas', () => {
  const samples = ['', 'a', 'b', 0, -1.5, NaN, Infinity, true, false, null, undefined, {}, [], ['a'], Symbol.iterator];
  const fitting: [string, Schema, unknown[]][] = [
    ['string', string, ['', 'a', 'b']],
    ['number', number, [0, -1.5, Infinity]],
    ['boolean', boolean, [true, false]],
    ['"a" | "b"', picklist('a', 'b'), ['a', 'b']],
    ['an a', check(string, 'an a', (text) => text === 'a'), ['a']],
  ];
  for (const [name, schema, values] of fitting) {
    it(`take what fits as it is, and refuse all else: ${name}`, () => {
      expect(samples.filter((value) => schema.read(value) !== undefined)).to.deep.equal(values);
      for (const value of samples) {
        const { output, problem } = run(schema, value);
        if (values.includes(value)) expect(output).to.equal(value);
        else
          expect(problem).to.deep.equal({
            ...{ path: 'news[3]', received: sample(value) },
            // Of a wrong type says the type, of a wrong value what the check wants.
            message: `expected ${name === 'an a' && typeof value !== 'string' ? 'string' : name}, received ${sample(value)}`,
          });
      }
    });
  }

  it('change what they read', () => {
    const length = transform(string, (text) => text.length);
    expect([length.read('abc'), length.read(''), length.read(3)]).to.deep.equal([3, 0, undefined]);
    expect(run(length, 3).problem?.message).to.equal('expected string, received 3');
  });

  it('may be absent where they are optional', () => {
    const { output } = run(shape({ a: optional(check(string, 'an a', (text) => text === 'a')), b: optional(string) }), {
      b: null,
    });
    expect(output).to.deep.equal({});
    expect(run(shape({ a: optional(number) }), { a: 'x' }).problem?.message).to.equal('expected number, received "x"');
  });
});

describe('schemas made of schemas', () => {
  it('keep known fields and leave out unknown, absent and null ones', () => {
    const { output } = run(person, { name: 'A', age: null, unknown: 1 });
    expect(output).to.deep.equal({ name: 'A' });
    expect(Object.keys(output as object)).to.deep.equal(['name']);
  });

  it('name a required field that is missing', () => {
    expect(run(person, {}).problem).to.deep.equal({
      path: 'news[3].name',
      message: 'expected string, received nothing',
      received: 'nothing',
    });
  });

  it('count the further faults of a record', () => {
    const { problem } = run(shape({ a: string, b: string, c: string }), { a: 1, b: 2, c: 3 });
    expect(problem?.message).to.equal('expected string, received 1 (and 2 more faults)');
    expect(run(shape({ a: string, b: string }), {}).problem?.message).to.contain('(and 1 more fault)');
  });

  it('take an empty array for an empty object, as PHP writes it, and no other array', () => {
    expect(run(shape({ age: optional(number) }), []).output).to.deep.equal({});
    expect(run(person, ['A']).problem?.message).to.equal('expected an object, received an array of 1');
  });

  it('read own properties only and cannot be used to reach a prototype', () => {
    const hostile = JSON.parse('{"__proto__": {"name": "evil"}, "constructor": {"prototype": {"x": 1}}}') as unknown;
    expect(run(person, hostile).problem?.path).to.equal('news[3].name');
    const { output } = run(dictionary(shape({})), hostile);
    expect(Object.getPrototypeOf(output)).to.equal(null);
    expect(({} as Record<string, unknown>)['x']).to.equal(undefined);
  });

  it('name the place in a list', () => {
    expect(run(shape({ people: list(person) }), { people: [{ name: 'A' }, { name: 5 }] }).problem).to.deep.include({
      path: 'news[3].people[1].name',
      received: '5',
    });
    expect(run(list(string), 'a').problem?.message).to.equal('expected an array, received "a"');
  });

  it('tell of several alternatives what the one that came farthest misses', () => {
    const schema = either('a name or a person', string, person);
    expect(run(schema, 'A').output).to.equal('A');
    expect(run(schema, { name: 7 }).problem?.path).to.equal('news[3].name');
    expect(run(schema, 7).problem?.message).to.equal('expected a name or a person, received 7');
  });

  it('leave out entries of a dictionary that are null', () => {
    expect(run(dictionary(string), { de: 'ja', en: null }).output).to.deep.equal({ de: 'ja' });
    expect(run(dictionary(string), { de: 5 }).problem?.path).to.equal('news[3].de');
  });

  it('name the words that are possible', () => {
    expect(run(shape({ kind: picklist('a', 'b') }), { kind: 'c' }).problem?.message).to.equal(
      'expected "a" | "b", received "c"',
    );
  });
});

describe('sample', () => {
  it('shows a short printable piece of any value', () => {
    expect(sample('a'.repeat(100))).to.equal(`"${'a'.repeat(60)}"…`);
    expect([undefined, null, true, 1.5, {}, [1, 2]].map(sample)).to.deep.equal([
      'nothing',
      'null',
      'true',
      '1.5',
      'an object',
      'an array of 2',
    ]);
    expect(sample('a\n\u0000')).to.equal('"a\\n\\u0000"');
  });
});
