import { networkNamed } from '../../ui/social/networks.js';

/**
 * What the developer of the page should know about a `filter`: keys and networks that nothing can
 * fit.
 */
export function faultsOfPreset(filter: string): string[] {
  return [...new URLSearchParams(filter)].flatMap(([key, value]) => {
    if (key === 'network') return networkNamed(value) ? [] : [`filter: the network "${value}" is not known.`];
    return key === 'language' ? [] : [`filter: "${key}" is not known and was ignored; known are network and language.`];
  });
}
