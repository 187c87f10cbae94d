import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { attacks, widgets } from '../support/hostile/attacks.mjs';
import { good } from '../support/hostile/data.mjs';
import { startHostileServer, startThirdParty } from '../support/network/hostile-server.mjs';
import { watchMainThread } from '../support/node/main-thread.mjs';
import { closeBrowser, visit } from '../support/node/visit.mjs';

/** Milliseconds of processor time that one task may take. */
const LONGEST_TASK = 200;
/** What takes longer hangs, whatever else this machine does. */
const HANGS_AFTER = 240_000;
/** How far the clock is moved on, at most, until what hangs must have been given up; in steps in which something can arrive. */
const LONGEST_WAIT = 15 * 60_000;
const STEP = 30_000;

const titleOf = ({ title, name, label }) => title ?? name ?? label;
/** What the page itself does, and what tells that it still works. */
const ownScript = `<script>
  window.beats = 0;
  setInterval(() => (window.beats += 1), 20);
  window.ended = new Set();
  for (const end of ['verbund-load', 'verbund-error']) addEventListener(end, ({ target }) => window.ended.add(target));
  addEventListener('unhandledrejection', ({ reason }) => (window.rejections ??= []).push(String(reason)));
</script><button onclick="window.pressed = true">Eigener Knopf</button><p id="body">Eigener Text</p>`;

/**
 * A page with the widgets that some attacks are about: each reads the hostile source beside the good one, and once more alone. What hangs
 * needs a clock that can be moved, and so a page of its own.
 */
async function visitUnder(t, chosen) {
  const hangs = chosen.some((attack) => attack.hangs);
  const parties = await Promise.all(
    chosen.map(async (attack) => {
      const third = await startThirdParty(attack.thirdServes);
      return { attack, third, hostile: await startHostileServer(attack.routes, third.origin) };
    }),
  );
  let isOver = false;
  t.after(async () => {
    await Promise.all(parties.flatMap(({ third, hostile }) => [third.close(), hostile.close()]));
    // A page that hangs, and its trace, must not be in the way of the next one.
    if (!isOver) await closeBrowser();
  });
  const widgetsOf = ({ attack, hostile }, n, data) => {
    const bad = attack.sources.map((path) => hostile.origin + path);
    const sources = attack.isSecond ? [data, ...bad] : [...bad, data];
    return attack.kinds.flatMap((kind) => {
      const widget = (name, src) =>
        `<${widgets[kind]} class="${name} attack-${n}" src="${src.join(' ')}" loading="eager" ${attack.attributes[kind] ?? ''}></${widgets[kind]}>`;
      // A single document is read in another way than several.
      return [widget('beside', sources), ...(bad.length === 1 ? [widget('alone', bad)] : [])];
    });
  };
  let watch;
  const open = new Set();
  const visitor = await visit(t, {
    body: ({ data }) => ownScript + parties.flatMap((party, n) => widgetsOf(party, n, `${data}/good.json`)).join(''),
    servers: { data: { routes: { '/good.json': good } } },
    async prepare(page) {
      if (hangs) await page.clock.install();
      page.on('request', (request) => open.add(request));
      for (const end of ['requestfinished', 'requestfailed']) page.on(end, (request) => open.delete(request));
      watch = await watchMainThread(page.context().browser(), page);
    },
  });
  /** Waits until nothing is asked for any more. */
  const idle = async () => {
    do {
      await visitor.page.evaluate(
        () => new Promise((done) => window.requestAnimationFrame(() => setTimeout(done, 50))),
      );
    } while (open.size > 0);
  };
  return { ...visitor, parties, hangs, watch, idle, end: () => (isOver = true) };
}

/** Waits until the widgets have read all they will read, or until what they wait for must have been given up. */
async function readToTheEnd({ page, parties, hangs, idle }) {
  const isDone = () => {
    const all = [...document.querySelectorAll('.beside, .alone')];
    return all.every((widget) => window.ended.has(widget) && widget.state !== 'loading');
  };
  const isWaitedFor = () => parties.some(({ hostile }) => hostile.open() > 0);
  if (hangs) {
    for (let passed = 0; passed < LONGEST_WAIT; passed += STEP) {
      if (!isWaitedFor() && (await page.evaluate(isDone))) break;
      await page.clock.fastForward(STEP);
      // Real time, in which what is sent arrives.
      await sleep(100);
    }
    if (isWaitedFor()) return `a source is still waited for after ${LONGEST_WAIT / 60_000} minutes`;
  }
  await page.waitForFunction(isDone);
  // What is asked for after the records.
  if (!hangs) await idle();
  return undefined;
}

/** Does what visitors do: searches, and opens what an attack wants them to open. */
async function use({ page, parties, idle }) {
  for (const [n, { attack }] of parties.entries()) {
    for (const kind of attack.kinds) {
      const widget = page.locator(`${widgets[kind]}.beside.attack-${n}`);
      const first = widget.getByText(titleOf(good[kind][0])).first();
      const search = widget.getByRole('searchbox').or(widget.getByRole('combobox')).first();
      const canSearch = await search.isVisible();
      // Among 200,000 records a good one need not be in the part of the list that is drawn.
      if (canSearch) await search.fill('gute');
      await first.waitFor();
      if (canSearch) await search.fill('');
      const name = attack.opens[kind];
      if (!name) continue;
      await widget.getByText(name, { exact: true }).first().click();
      await idle();
      await page.keyboard.press('Escape');
    }
  }
}

/** A list of what does not hold. */
function startList() {
  const faults = [];
  const expect = (holds, message) => {
    if (!holds) faults.push(message);
  };
  return { faults, expect };
}

/** What does not hold of the widgets that read the source of one attack, and of what they have asked for. */
async function listFaultsOf({ attack, hostile, third }, n, page) {
  const { faults, expect } = startList();
  for (const kind of attack.kinds) {
    for (const widget of await page.locator(`${widgets[kind]}.attack-${n}`).all()) {
      const wanted = [...good[kind].map(titleOf), ...(attack.shown[kind] ?? [])];
      const { isAlone, state, shown } = await widget.evaluate(
        (element, titles) => ({
          isAlone: element.classList.contains('alone'),
          state: element.state,
          // Only what is asked about: to hand over 200,000 records would be what takes long.
          shown: element.shown
            .map((one) => one.record ?? one)
            .filter(({ title, name, label }) => titles.includes(title ?? name ?? label)),
        }),
        wanted,
      );
      const name = `<${widgets[kind]}>${isAlone ? ' alone' : ''}`;
      const titles = shown.map(titleOf);
      for (const title of attack.shown[kind] ?? []) expect(titles.includes(title), `${name} does not show "${title}"`);
      for (const word of attack.hidden) expect((await widget.getByText(word).count()) === 0, `${name} shows "${word}"`);
      if (isAlone) continue;
      expect(state === 'ready', `${name} is ${state}`);
      for (const record of good[kind]) {
        const copies = shown.filter((one) => titleOf(one) === titleOf(record));
        expect(copies.length > 0, `${name} does not show "${titleOf(record)}"`);
        for (const field of ['url', 'text', 'start'])
          expect(
            copies.every((one) => !record[field] || one[field] === record[field]),
            `${field} of "${titleOf(record)}" has changed`,
          );
      }
    }
  }
  // A browser follows redirects by itself; what a page can do is to refuse the answer.
  expect(attack.isRedirect || third.requests.length === 0, `the third party is asked for ${third.requests[0]}`);
  const asked = hostile.requests.length;
  expect(asked <= (attack.mostRequests ?? 250), `the source is asked ${asked} times`);
  return faults;
}

/** What does not hold of the page as a whole. */
async function listFaultsOfPage(visitor) {
  const { page, faults: said, parties, origins, requests, elsewhere } = visitor;
  const { faults, expect } = startList();
  const known = parties.flatMap(({ hostile, third }) => [hostile.origin, third.origin]);
  const strangers = elsewhere.filter((url) => !known.some((origin) => url.startsWith(`${origin}/`)));
  expect(strangers.length === 0, `asks ${strangers[0]?.slice(0, 100)}`);
  const foreign = requests().filter(({ server }) => server === 'foreign');
  expect(foreign.length === 0, 'a stranger is asked');

  const beats = await page.evaluate(() => window.beats);
  await page.waitForFunction((before) => window.beats > before, beats);
  await page.getByText('Eigener Knopf').click();
  const state = await page.evaluate(() => ({
    pressed: window.pressed,
    executed: window.executed,
    polluted: {}.polluted,
    rejections: window.rejections,
    own: document.getElementById('body').textContent,
    address: location.href,
  }));
  expect(state.pressed && state.own === 'Eigener Text', 'the page is broken');
  expect(state.executed === undefined, 'code of the source was run');
  expect(state.polluted === undefined, 'what all objects have was changed');
  expect(!state.rejections, `nobody catches ${state.rejections}`);
  expect(state.address.startsWith(origins.site), 'the page has been left');
  const own = /^<verbund-\w+>: |Failed to load resource|CORS policy/;
  const uncaught = said.filter((fault) => !own.test(fault));
  expect(uncaught.length === 0, `in the console: ${uncaught[0]?.slice(0, 200)}`);
  return faults;
}

/** Visits a page under some attacks, uses it, and lists what does not hold of the page, and of each attack. */
async function examine(t, chosen) {
  const visitor = await visitUnder(t, chosen);
  const step = async (name, work) => {
    try {
      return await work();
    } catch (error) {
      return `${name}: ${error.message.split('\n')[0]}`;
    }
  };
  const ofPage = [await step('reading', () => readToTheEnd(visitor)), await step('using', () => use(visitor))];
  const ofAttacks = new Map();
  for (const [n, party] of visitor.parties.entries())
    ofAttacks.set(party.attack, [await step('looking', () => listFaultsOf(party, n, visitor.page))].flat());
  ofPage.push(await step('the page', () => listFaultsOfPage(visitor)));

  const { longest, factor } = await visitor.watch.stop();
  visitor.end();
  t.diagnostic(`longest task ${Math.round(longest)} ms, machine slower by ${factor.toFixed(2)}`);
  const limit = LONGEST_TASK * factor;
  if (longest > limit) ofPage.push(`a task of ${Math.round(longest)} ms (limit ${Math.round(limit)})`);
  return { ofPage: ofPage.flat().filter(Boolean), ofAttacks };
}

/** What takes long has a page of its own, so that the page says what it was. All else stands side by side. */
const onPages = attacks.filter(({ only }) => only !== 'collect');
const standAlone = onPages.filter(({ group }) => group === 'takes long');
const together = onPages.filter((attack) => !standAlone.includes(attack));

describe('a page with a source that', () => {
  after(closeBrowser);

  for (const hangs of [false, true]) {
    for (const group of new Set(together.map((attack) => attack.group))) {
      const chosen = together.filter((attack) => attack.group === group && Boolean(attack.hangs) === hangs);
      if (chosen.length === 0) continue;
      describe(hangs ? `${group}, and hangs` : group, () => {
        let found;
        it('lives on', { timeout: HANGS_AFTER }, async (t) => {
          found = await examine(t, chosen);
          assert.deepEqual(found.ofPage, []);
        });
        for (const attack of chosen) it(attack.name, () => assert.deepEqual(found.ofAttacks.get(attack), []));
      });
    }
  }
  for (const attack of standAlone) {
    it(attack.name, { timeout: HANGS_AFTER }, async (t) => {
      const { ofPage, ofAttacks } = await examine(t, [attack]);
      assert.deepEqual([...ofPage, ...ofAttacks.get(attack)], []);
    });
  }
});
