import robotsParser from 'robots-parser';
import { SourceError } from '../../models/schema/source-error.js';
import type { Access } from './access.js';
import { untilAborted } from './deadline.js';
import type { Answer } from './request.js';

/** The name by which a robots.txt speaks to this program. */
const name = 'verbund-widgets';

/**
 * What is known of the robots.txt of a server: its rules, or why it cannot be had; neither when
 * there is none.
 */
interface Known {
  rules?: ReturnType<typeof robotsParser>;
  error?: SourceError;
}

/** Rejects with a `SourceError` where a server does not want an address to be read. */
export type RobotsGuard = (url: string, access: Access, signal: AbortSignal) => Promise<void>;

/**
 * Asks the robots.txt of every server once whether an address may be read (RFC 9309), with
 * robots-parser. A server that answers that it has none (4xx) allows everything. One whose
 * robots.txt cannot be had (5xx, no connection, no end) allows nothing for now.
 */
export function robotsGuard(get: (url: string, access: Access) => Promise<Answer>): RobotsGuard {
  const servers = new Map<string, Promise<Known>>();
  const load = async (address: string, access: Access): Promise<Known> => {
    try {
      const { bytes } = await get(address, access);
      return { rules: robotsParser(address, new TextDecoder().decode(bytes)) };
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      const { status = 0 } = error;
      return status >= 400 && status < 500 ? {} : { error };
    }
  };
  return async (url, access, signal) => {
    const address = new URL('/robots.txt', url).href;
    let known = servers.get(address);
    if (!known) servers.set(address, (known = load(address, access)));
    const { rules, error } = await untilAborted(known, signal);
    const way = 'ask its owner, then set "ignoreRobots"';
    if (error) {
      const explanation = `its robots.txt cannot be had, which counts as "no" (RFC 9309): ${error.message}`;
      throw new SourceError(error.kind, url, `${explanation}; ${way}`, { status: error.status });
    }
    if (rules?.isAllowed(url, name) === false)
      throw new SourceError('blocked', url, `the robots.txt of the server does not allow it; ${way}`);
  };
}
