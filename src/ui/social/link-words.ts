import { msg, str } from '../../i18n/catalogue/msg.js';
import type { NetworkMatch } from './networks.js';

/** How a link is called, from the shortest to the complete form. */
export interface LinkWords {
  /** One or two words beside a glyph: `Facebook`, `Newsletter`. */
  readonly short: string;
  /** What the link does: `zum Facebook-Profil`. */
  readonly sentence: string;
  /**
   * The same with its owner: `zum Facebook-Profil von Verbund Essen`; the sentence where the owner
   * goes without saying.
   */
  readonly full: string;
}

/**
 * Names a link in the current locale, in the words visitors know from municipal pages.
 *
 * @param ownerName whose profiles these are; empty when there is no name
 * @param direction of the locale: from right to left, numbers and addresses have to be fenced off
 * to stay in order
 */
export function linkWords(match: NetworkMatch, ownerName: string, direction: 'ltr' | 'rtl'): LinkWords {
  const { name: network, wording } = match;
  const fence = (text = ''): string => (text && direction === 'rtl' ? `\u2068${text}\u2069` : text);
  const owner = fence(ownerName);
  const handle = fence(match.handle);
  const host = fence(match.host);
  switch (wording) {
    case 'profile': {
      const sentence = msg(str`zum ${network}-Profil`);
      return { short: network, sentence, full: owner ? msg(str`zum ${network}-Profil von ${owner}`) : sentence };
    }
    case 'channel': {
      const sentence = msg(str`zum ${network}-Kanal`);
      return { short: network, sentence, full: owner ? msg(str`zum ${network}-Kanal von ${owner}`) : sentence };
    }
    case 'group': {
      const sentence = msg(str`zur ${network}-Gruppe`);
      return { short: network, sentence, full: owner ? msg(str`zur ${network}-Gruppe von ${owner}`) : sentence };
    }
    case 'chat':
      return plain(network, msg(str`Nachricht über ${network} schreiben`));
    case 'podcast': {
      const sentence = msg('zum Podcast');
      return { short: msg('Podcast'), sentence, full: owner ? msg(str`zum Podcast von ${owner}`) : sentence };
    }
    case 'website': {
      const sentence = msg('zur Website');
      return { short: msg('Website'), sentence, full: owner ? msg(str`zur Website von ${owner}`) : sentence };
    }
    case 'newsletter':
      return plain(msg('Newsletter'), msg('Newsletter abonnieren'));
    case 'feed':
      return plain(msg('RSS-Feed'), msg('RSS-Feed abonnieren'));
    case 'email':
      return plain(msg('E-Mail'), handle ? msg(str`E-Mail an ${handle} schreiben`) : msg('E-Mail schreiben'));
    case 'phone':
      return plain(msg('Anrufen'), handle ? msg(str`${handle} anrufen`) : msg('Anrufen'));
    case 'other':
      return plain(match.host, msg(str`zu ${host}`));
  }
}

const plain = (short: string, sentence: string): LinkWords => ({ short, sentence, full: sentence });
