import { expect } from '@open-wc/testing';
import { prepareReadyCalendar } from '../../../support/dom/calendar-widget.js';
import { hearConsole } from '../../../support/dom/hear-console.js';
import { startEndpoint } from '../../../support/network/endpoint.js';
import { waitUntil } from '../../../support/dom/wait-until.js';

/** Whether the page has asked for what knows of rules. */
const hasRules = (): boolean =>
  performance.getEntriesByType('resource').some(({ name }) => /rule-engine|\/rrule\//.test(name));

describe('<verbund-calendar> and the package rrule', () => {
  const heard = hearConsole();
  const endpoint = startEndpoint();
  const serve = (...rules: string[]) => {
    endpoint.serve('/termine.json', {
      events: rules.map((rule, i) => ({ id: `${i}`, title: `Kurs ${i}`, start: '2031-03-04T18:00', recurrence: rule })),
    });
  };

  it('does without for single events, and asks for it with the first that recurs', async () => {
    endpoint.serve('/termine.json', { events: [{ title: 'Fest', start: '2031-03-04T18:00' }] });
    await prepareReadyCalendar();
    expect(hasRules()).to.equal(false);
    serve('RRULE:FREQ=MONTHLY;BYDAY=1TU;COUNT=2');
    const other = await prepareReadyCalendar();
    await waitUntil(() => other.days().length === 2, 'the dates of the rule are there');
    expect(other.days()).to.deep.equal(['Dienstag, 4. März 2031', 'Dienstag, 1. April 2031']);
    expect(hasRules()).to.equal(true);
  });

  it('tells the developer of the page, once, which rule cannot be used', async () => {
    serve('RRULE:FREQ=WEEKLY;UNTIL=bald', 'RRULE:FREQ=WEEKLY;COUNT=3');
    const { search, days } = await prepareReadyCalendar();
    const told = () => heard.lines.map(({ text }) => text).filter((text) => text.startsWith('events:'));
    await waitUntil(() => told().length > 0, 'it is said');
    expect(told()[0]).to.match(/^events: "Kurs 0": RRULE:FREQ=WEEKLY;UNTIL=bald cannot be used: .*termine\.json/);
    expect(days().length).to.be.above(0);
    await search('kurs');
    await search('');
    expect(told()).to.have.length(1);
  });
});
