import assert from 'node:assert/strict';
import { createServer, connect } from 'node:net';
import { before, describe, it } from 'node:test';
import { importSource } from '../../support/node/import-source.mjs';

describe('public addresses', () => {
  let isPublicAddress;
  let publicLookup;

  before(async () => {
    ({ isPublicAddress, publicLookup } = await importSource('src/cli/io/public-address.ts'));
  });

  it('are those of the Internet only', () => {
    const isPublic = ['8.8.8.8', '100.63.255.255', '172.32.0.1', '2a00:1450:4001:80b::200e', '64:ff9b::808:808'];
    const isNot = [
      '0.0.0.0',
      '10.1.2.3',
      '100.64.0.1',
      '127.0.0.1',
      '127.255.255.254',
      '169.254.169.254',
      '172.16.0.1',
      '172.31.255.255',
      '192.168.1.1',
      '198.18.0.1',
      '224.0.0.1',
      '255.255.255.255',
      '::',
      '::1',
      '::ffff:127.0.0.1',
      '::ffff:10.0.0.1',
      '::ffff:7f00:1',
      '::127.0.0.1',
      'fc00::1',
      'fd12:3456::1',
      'fe80::1',
      'fe80::1%eth0',
      'ff02::1',
      '2001:db8::1',
      '2001::1',
      '2002:7f00:1::',
      '64:ff9b::a00:1',
      '64:ff9b:1::a00:1',
      'localhost',
      '',
    ];
    assert.deepEqual([...isPublic, ...isNot].filter(isPublicAddress), isPublic);
  });

  const found = (address) => ({ address, family: address.includes(':') ? 6 : 4 });
  /** A resolver that gives another answer each time it is asked, the last one for ever. */
  const resolver = (...answers) => {
    const asked = [];
    const lookUp = (host, options, done) => {
      const answer = answers[Math.min(asked.length, answers.length - 1)];
      asked.push(host);
      process.nextTick(() => done(null, answer.map(found)));
    };
    return { asked, lookUp };
  };
  const resolve = (lookUp, options = { all: true }) =>
    new Promise((done, fail) => {
      publicLookup(lookUp)('verein.example', options, (error, address) => (error ? fail(error) : done(address)));
    });

  it('are refused by name if only one of several is not public', async () => {
    const { lookUp } = resolver(['93.184.215.14', '10.0.0.1']);
    await assert.rejects(resolve(lookUp), /verein\.example has the address 10\.0\.0\.1, which is not public/);
    assert.deepEqual(await resolve(resolver(['93.184.215.14']).lookUp), [found('93.184.215.14')]);
    assert.equal(await resolve(resolver(['93.184.215.14']).lookUp, {}), '93.184.215.14');
  });

  it('are looked up once for a connection: the name cannot have another one a moment later', async (t) => {
    let connections = 0;
    const server = createServer(() => (connections += 1));
    await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
    t.after(() => server.close());
    const { asked, lookUp } = resolver(['192.0.2.1'], ['127.0.0.1']);
    const socket = connect({ host: 'verein.example', port: server.address().port, lookup: publicLookup(lookUp) });
    const error = await new Promise((done) => socket.once('error', done).once('connect', () => done(undefined)));
    assert.equal(error?.name, 'PrivateAddressError');
    assert.deepEqual([asked, connections], [['verein.example'], 0]);
  });

  it('keep the errors of the resolver', async () => {
    const broken = (_, __, done) => done(Object.assign(new Error('no such name'), { code: 'ENOTFOUND' }));
    await assert.rejects(resolve(broken), { code: 'ENOTFOUND' });
  });
});
