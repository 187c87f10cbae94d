import { msg } from '../../../i18n/catalogue/msg.js';
import type { Organization } from '../../../models/records/organization.js';

/** How far an organization is active, in words. */
export function nameLevel(level: NonNullable<Organization['level']>): string {
  switch (level) {
    case 'local':
      return msg('vor Ort');
    case 'county':
      return msg('im Kreis');
    case 'state':
      return msg('landesweit');
    case 'federal':
      return msg('bundesweit');
  }
}
