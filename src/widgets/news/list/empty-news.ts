import type { TemplateResult } from 'lit';
import { msg } from '../../../i18n/catalogue/msg.js';
import { emptyState } from '../../../ui/states/states.js';
import type { Period } from './select-news.js';

/**
 * What stands in place of the list where no news is.
 *
 * @param period the part of the news that has none; nothing where there is none at all
 */
export function emptyNews(period?: Period): TemplateResult {
  if (!period) return emptyState(msg('Zurzeit sind keine Meldungen veröffentlicht.'));
  return emptyState(
    period === 'archive' ? msg('Das Archiv ist noch leer.') : msg('Zurzeit gibt es keine aktuellen Meldungen.'),
  );
}
