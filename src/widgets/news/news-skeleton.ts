import { html, type TemplateResult } from 'lit';

/** Rows of the form and about the height of what will stand there. */
export const newsSkeleton = (view: 'list' | 'cards' | 'headlines', rows: number): TemplateResult => html`
  <ul class="items ${view}">
    ${Array.from(
      { length: rows },
      () => html`
        <li>
          <div class="card">
            <div class="words">
              <div class="bone short"></div>
              <div class="bone title"></div>
              ${
                view === 'headlines'
                  ? ''
                  : html`<div class="bone"></div>
                      <div class="bone"></div>`
              }
            </div>
            ${view === 'headlines' ? '' : html`<div class="bone picture"></div>`}
          </div>
        </li>
      `,
    )}
  </ul>
`;
