import { html, type TemplateResult } from 'lit';
import { msg } from '../../../i18n/catalogue/msg.js';
import { icon } from '../../../ui/icons.js';

const PLUS = 'M12 5v14M5 12h14';
const MINUS = 'M5 12h14';
const ALL = 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5';
const ARROWS = {
  north: { path: 'm6 14 6-6 6 6', step: [0, -1] },
  west: { path: 'm14 6-6 6 6 6', step: [-1, 0] },
  east: { path: 'm10 6 6 6-6 6', step: [1, 0] },
  south: { path: 'm6 10 6 6 6-6', step: [0, 1] },
} as const;

/** What the buttons can do to the map. */
export interface Steering {
  readonly zoomBy: (levels: number) => void;
  /** By parts of what is seen. */
  readonly panBy: (right: number, down: number) => void;
  readonly showAll: () => void;
}

/** How much of what is seen a press moves it by. */
const SHARE_PER_PRESS = 0.4;

/**
 * Zoom and move by buttons, for everybody who cannot drag or pinch: in a corner, and one at each
 * edge.
 */
export function mapButtons({ zoomBy, panBy, showAll }: Steering): TemplateResult {
  const button = (name: string, label: string, path: string, act: () => void): TemplateResult => html`
    <button type="button" class=${name} part="button" data-act=${name} aria-label=${label} title=${label} @click=${act}>
      ${icon(path)}
    </button>
  `;
  const pan = (name: keyof typeof ARROWS, label: string): TemplateResult => {
    const { path, step } = ARROWS[name];
    return button(name, label, path, () => {
      panBy(step[0] * SHARE_PER_PRESS, step[1] * SHARE_PER_PRESS);
    });
  };
  return html`
    <div class="steer controls" role="group" aria-label=${msg('Karte bewegen')}>
      <div class="corner">
        ${button('zoom-in', msg('Vergrößern'), PLUS, () => {
          zoomBy(1);
        })}
        ${button('zoom-out', msg('Verkleinern'), MINUS, () => {
          zoomBy(-1);
        })}
        ${button('all', msg('Alle zeigen'), ALL, showAll)}
      </div>
      ${pan('north', msg('Nach Norden'))} ${pan('west', msg('Nach Westen'))} ${pan('east', msg('Nach Osten'))}
      ${pan('south', msg('Nach Süden'))}
    </div>
  `;
}
