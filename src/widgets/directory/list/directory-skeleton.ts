import { html, nothing, type TemplateResult } from 'lit';
import { makeList } from '../../../models/list.js';

/** Rows, and beside them a surface, of the form and about the size of what will stand there. */
export const directorySkeleton = (rows: number, withMap: boolean): TemplateResult => html`
  <div class=${withMap ? 'layout both' : 'layout'}>
    ${withMap ? html`<div class="map-space bone"></div>` : nothing}
    <ul class="entries">
      ${makeList(
        rows,
        () => html`
          <li>
            <p class="bone title"></p>
            <p class="bone"></p>
          </li>
        `,
      )}
    </ul>
  </div>
`;
