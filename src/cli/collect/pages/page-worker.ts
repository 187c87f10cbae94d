import { parentPort, workerData } from 'node:worker_threads';
import { SourceError } from '../../../models/schema/source-error.js';
import { countRecords } from '../state/collect-state.js';
import { makePage } from './make-page.js';
import type { PageJob, PageResult } from './page-workers.js';
import type { CollectPlan } from '../config/read-config.js';
import { makeDocument } from '../../io/read-document.js';

/* What runs in a thread of its own: makes pages of documents, one after the other. */

const plan = workerData as CollectPlan;

async function answer({ name, document, source, lastModified, now }: PageJob): Promise<PageResult> {
  try {
    const { raw } = makeDocument(name, document);
    const page = await makePage(raw, source, plan, lastModified, now);
    const json = new TextEncoder().encode(JSON.stringify(page));
    return { page: { json, counts: countRecords(page.records), next: page.next } };
  } catch (error) {
    const { kind, url, place, message } =
      error instanceof SourceError ? error : new SourceError('unreadable', name, String(error));
    return { error: { kind, url, place, message } };
  }
}

parentPort?.on('message', (job: PageJob) => {
  void answer(job).then((result) => parentPort?.postMessage(result, result.page ? [result.page.json.buffer] : []));
});
