import { html, type TemplateResult } from 'lit';
import { makeList } from '../../../models/list.js';

/** Rows of the form and about the height of what will stand there. */
export const newsSkeleton = (view: 'list' | 'cards' | 'headlines', rows: number): TemplateResult => html`
  <ul class="items ${view}">
    ${makeList(
      rows,
      () => html`
        <li class="card">
          <div class="words">
            <p class="bone short"></p>
            <p class="bone title"></p>
            <p class="bone"></p>
            <p class="bone"></p>
          </div>
          <p class="bone picture"></p>
        </li>
      `,
    )}
  </ul>
`;
