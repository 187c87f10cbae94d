import { html, type TemplateResult } from 'lit';
import { msg } from '../../../i18n/msg.js';
import { icon } from '../../../ui/icons.js';
import type { GroundMap } from './leaflet-map.js';

const PLUS = 'M12 5v14M5 12h14';
const MINUS = 'M5 12h14';
const ARROW = { left: 'm14 6-6 6 6 6', right: 'm10 6 6 6-6 6', up: 'm6 14 6-6 6 6', down: 'm6 10 6 6 6-6' };
/** How much of what is seen a press moves it by. */
const STEP = 0.4;

/** Zoom and move by buttons, for everybody who cannot drag or pinch. */
export function mapButtons(act: (wish: (ground: GroundMap) => void) => void): TemplateResult {
  const button = (name: string, label: string, path: string, wish: (ground: GroundMap) => void): TemplateResult => html`
    <button
      type="button"
      class=${name}
      part="button"
      data-act=${name}
      aria-label=${label}
      title=${label}
      @click=${() => {
        act(wish);
      }}
    >
      ${icon(path)}
    </button>
  `;
  const pan = (name: keyof typeof ARROW, label: string, right: number, down: number): TemplateResult =>
    button(name, label, ARROW[name], (ground) => {
      ground.panBy(right * STEP, down * STEP);
    });
  return html`
    <div class="steer controls" role="group" aria-label=${msg('Karte bewegen')}>
      ${button('zoom-in', msg('Vergrößern'), PLUS, (ground) => {
        ground.zoomBy(1);
      })}
      ${button('zoom-out', msg('Verkleinern'), MINUS, (ground) => {
        ground.zoomBy(-1);
      })}
      ${pan('left', msg('Nach links'), -1, 0)} ${pan('up', msg('Nach oben'), 0, -1)}
      ${pan('down', msg('Nach unten'), 0, 1)} ${pan('right', msg('Nach rechts'), 1, 0)}
    </div>
  `;
}
