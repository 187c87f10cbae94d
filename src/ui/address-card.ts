import { msg } from '../i18n/catalogue/msg.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { Address } from '../models/parts/address.js';
import type { Contact } from '../models/parts/contact.js';

const joined = (parts: (string | undefined)[], separator: string): string => parts.filter(Boolean).join(separator);

/** A postal address in the lines Germans write it in. */
export const addressLines = (address: Address | undefined): string[] =>
  address ? [address.street, joined([address.postalCode, address.city], ' ')].filter((line) => !!line).map(String) : [];

const dialled = (phone: string): string => phone.replace(/\(0\)/, '').replace(/[^+\d]/g, '');

/** A contact with everything that can be acted on: call, write, visit. */
export function addressCard(contact: Contact): TemplateResult {
  const { name, role, organization, phone, fax, email, address, url } = contact;
  const row = (label: string, content: unknown): TemplateResult =>
    html`<div>
      <dt>${label}</dt>
      <dd>${content}</dd>
    </div>`;
  return html`
    <address class="contact" part="contact">
      ${name ? html`<b>${name}</b>` : nothing} ${role ? html`<span>${role}</span>` : nothing}
      ${organization ? html`<span>${organization}</span>` : nothing}
      ${addressLines(address).map((line) => html`<span>${line}</span>`)}
      <dl>
        ${phone ? row(msg('Telefon'), html`<a href="tel:${dialled(phone)}" dir="ltr">${phone}</a>`) : nothing}
        ${fax ? row(msg('Fax'), html`<span dir="ltr">${fax}</span>`) : nothing}
        ${email ? row(msg('E-Mail'), html`<a href="mailto:${email}" dir="ltr">${email}</a>`) : nothing}
        ${url ? row(msg('Website'), html`<a href=${url} dir="ltr">${URL.canParse(url) ? new URL(url).hostname : url}</a>`) : nothing}
      </dl>
    </address>
  `;
}
