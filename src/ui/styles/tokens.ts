import { css } from 'lit';

/**
 * The custom properties of all widgets. Each falls back to the KERN design system's property of the
 * same meaning, then to a default that is mixed from the page's own text colour, so that it suits
 * light and dark pages alike. A browser too old to mix colours shows the text colour itself, with
 * underlined links and full lines.
 */
export const tokens = css`
  :host {
    --_accent: var(--verbund-accent, var(--kern-color-action-default, color-mix(in oklab, #0b5fd0 64%, currentcolor)));
    --_focus: var(--verbund-focus, var(--kern-color-action-focus-default, currentcolor));
    --_muted: var(
      --verbund-muted,
      var(--kern-color-layout-text-muted, color-mix(in oklab, currentcolor 78%, transparent))
    );
    --_rule: var(--verbund-rule, var(--kern-color-layout-border, color-mix(in oklab, currentcolor 20%, transparent)));
    --_edge: var(--verbund-edge, color-mix(in oklab, currentcolor 62%, transparent));
    --_tint: var(--verbund-tint, color-mix(in oklab, currentcolor 7%, transparent));
    --_radius: var(--verbund-radius, var(--kern-metric-border-radius-default, 0.25em));
    --_gap: var(--verbund-gap, 1.5em);
    --_target: 24px;
  }

  :host([theme='light']) {
    color-scheme: light;
    color: var(--verbund-color, #1c1d21);
    background: var(--verbund-background, #fff);
  }

  :host([theme='dark']) {
    color-scheme: dark;
    color: var(--verbund-color, #eceef1);
    background: var(--verbund-background, #17181c);
  }

  @media (pointer: coarse) {
    :host {
      --_target: 2.75rem;
    }
  }

  @media (forced-colors: active) {
    :host {
      --_accent: LinkText;
      --_focus: Highlight;
      --_muted: CanvasText;
      --_rule: CanvasText;
      --_edge: ButtonBorder;
      --_tint: Canvas;
    }
  }
`;
