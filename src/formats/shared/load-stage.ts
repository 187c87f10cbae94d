import { SourceError } from '../../models/schema/source-error.js';

/**
 * Waits for the code of a stage that most sources never reach. Where it cannot be loaded there is
 * no network, and the source fails as its data would.
 */
export function loadStage<T>(stage: Promise<T>, url: string): Promise<T> {
  return stage.catch((cause: unknown) => {
    throw new SourceError('offline', url, 'the code that is needed now cannot be loaded', { cause });
  });
}
