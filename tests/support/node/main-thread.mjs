/**
 * How long tasks keep a page's main thread busy, in milliseconds of processor time: that of the thread itself (`tdur` of Chromium's
 * trace), not of the clock on the wall, so that it is the same whatever else the machine does. A reference task, run on the same page
 * while it is watched, says how slow the machine is.
 */

/** Processor time of the reference task on the machine on which the limits were set. */
const REFERENCE_MS = 40;
const REFERENCE = 'verbundReferenceTask';

/** Begins to watch all tasks of a page; one page of a browser at a time. */
export async function watchMainThread(browser, page) {
  await browser.startTracing(page, {
    categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'],
  });
  return {
    /** @returns the longest task, and by what factor this machine is slower than that of the limits (at least 1). */
    async stop() {
      await page.evaluate(runReference, REFERENCE);
      const { traceEvents } = JSON.parse(String(await browser.stopTracing()));
      const threads = new Set(
        traceEvents.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain').map(keyOf),
      );
      const tasks = traceEvents.filter((event) => event.name === 'RunTask' && threads.has(keyOf(event)));
      const mark = traceEvents.find(({ name, args }) => name === 'TimeStamp' && args.data?.message === REFERENCE);
      const isReference = (task) => keyOf(task) === keyOf(mark) && task.ts <= mark.ts && mark.ts <= task.ts + task.dur;
      const reference = mark && tasks.find(isReference);
      if (!reference?.tdur)
        throw new Error(`the trace does not tell how long tasks take: ${tasks.length} tasks, ${JSON.stringify(mark)}`);
      const factor = Math.max(1, reference.tdur / 1000 / REFERENCE_MS);
      const others = tasks.filter((task) => task !== reference).map(({ tdur = 0 }) => tdur / 1000);
      return { longest: Math.max(...others), factor };
    },
  };
}

const keyOf = ({ pid, tid }) => `${pid} ${tid}`;

/** In the page: a task of its own that does what reading records does. */
function runReference(name) {
  return new Promise((done) => {
    setTimeout(() => {
      const record = { title: 'Meldung', categories: ['a', 'b'], text: 'Wort '.repeat(40) };
      for (let round = 0; round < 60; round += 1) {
        const text = JSON.stringify(Array.from({ length: 300 }, (_, id) => ({ ...record, id })));
        for (const one of JSON.parse(text)) one.text.normalize('NFD').split(' ');
      }
      // Not a mark of `performance`, which is not real while a test moves the clock.
      window.console.timeStamp(name);
      // In a task of its own, so that this one has ended before the trace does.
      setTimeout(done);
    });
  });
}
