import { html, type TemplateResult } from 'lit';
import { makeList } from '../../models/list.js';

/** Rows, or a grid, of the form and about the size of what will stand there. */
export const calendarSkeleton = (isGrid: boolean, rows: number): TemplateResult =>
  isGrid
    ? html`<div class="bone month-space"></div>`
    : html`
        <ul class="days">
          ${makeList(
            rows,
            () =>
              html`<li class="day">
                <p class="bone date"></p>
                <div>
                  <p class="bone title"></p>
                  <p class="bone"></p>
                </div>
              </li>`,
          )}
        </ul>
      `;
