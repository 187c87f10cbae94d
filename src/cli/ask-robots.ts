import robotsParser from 'robots-parser';
import type { Answer } from './request.js';

/** The name by which a robots.txt speaks to this program. */
const name = 'verbund-widgets';

/**
 * Asks the robots.txt of every server once whether an address may be read (RFC 9309); the only door to robots-parser. A server that has none,
 * or cannot say, allows everything.
 */
export function robotsGuard(get: (url: string) => Promise<Answer>): (url: string) => Promise<boolean> {
  const known = new Map<string, Promise<ReturnType<typeof robotsParser> | undefined>>();
  const load = async (address: string) => {
    try {
      const { bytes } = await get(address);
      return robotsParser(address, new TextDecoder().decode(bytes));
    } catch {
      return undefined;
    }
  };
  return async (url) => {
    const address = new URL('/robots.txt', url).href;
    let rules = known.get(address);
    if (!rules) known.set(address, (rules = load(address)));
    return (await rules)?.isAllowed(url, name) !== false;
  };
}
