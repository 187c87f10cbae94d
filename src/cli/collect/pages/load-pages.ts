import { SourceError } from '../../../models/schema/source-error.js';
import type { CollectedSource } from '../collect-source.js';
import { loadPage, sumCounts } from '../state/collect-state.js';
import type { PageState } from '../state/stored-state.js';
import type { CollectPlan } from '../config/read-config.js';

/**
 * Brings what sources have given into memory, in their order, as much of it as a run may take:
 * where there is no room for a page of a source, it and the following ones stay out, and the source
 * has failed. The same sources always lose the same pages. Changes the sources.
 */
export async function loadPages(sources: readonly CollectedSource[], { state, limits }: CollectPlan): Promise<void> {
  let { runBytes, runRecords } = limits;
  for (const collected of sources) {
    const loaded: PageState[] = [];
    for (const page of collected.stored) {
      const records = Object.values(sumCounts([page])).reduce((sum, count) => sum + count, 0);
      const excess =
        page.bytes > runBytes
          ? `all sources together hold more than ${Math.round(limits.runBytes / 2 ** 20)} MiB ("limits.runMegabytes")`
          : records > runRecords
            ? `all sources together hold more than ${limits.runRecords} records ("limits.runRecords")`
            : undefined;
      const stored = excess === undefined ? await loadPage(state, page) : undefined;
      if (!stored) {
        const { written } = collected.source;
        collected.error ??=
          excess === undefined
            ? new SourceError('unreadable', written, 'what was stored of it has been changed by another program')
            : new SourceError('too-large', written, `it does not fit in: ${excess}`);
        break;
      }
      runBytes -= page.bytes;
      runRecords -= records;
      loaded.push(page);
      collected.pages.push(stored);
    }
    if (loaded.length < collected.stored.length) {
      collected.status = loaded.length ? 'partial' : 'failed';
      collected.stored = loaded;
      collected.counts = sumCounts(loaded);
    }
  }
}
