import { plainText } from '../../formats/shared/plain-text.js';
import type { Organization } from '../../models/records/organization.js';
import type { Text } from '../../models/parts/text.js';

const allOf = (text: Text | undefined): string =>
  typeof text === 'object' ? Object.values(text).join('\n') : (text ?? '');

/**
 * What is searched beside the columns of a directory: the name in all its languages, where it has
 * several, other names, summary, text and street.
 */
export function textsOfOrganization({ name, alternateNames, summary, html, text, address }: Organization): string {
  const names = [typeof name === 'object' ? allOf(name) : '', ...(alternateNames ?? []).map(allOf)];
  return [...names, allOf(summary), html ? plainText(html) : '', text ?? '', address?.street ?? ''].join('\n');
}
