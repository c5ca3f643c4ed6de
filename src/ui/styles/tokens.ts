import { css } from './css.ts';

const dark = css`
  --_text: var(--lantern-color-text, #e8ecf0);
  --_muted: var(--lantern-color-muted, #a3aeb9);
  --_surface: var(--lantern-color-surface, #171c21);
  --_border: var(--lantern-color-border, #39424b);
  --_given: var(--lantern-color-accent, #8cc2ea);
  --_track: var(--lantern-color-track, #2b333b);
  --_good: var(--lantern-color-good, #7cc893);
  --_warn: var(--lantern-color-warn, #e5b265);
  --_alert: var(--lantern-color-alert, #f29a94);
  --_scheme: dark;
`;

/**
 * The public tokens, each read once. All other rules use the private names (`--_…`), so that a default stands in one place.
 * Contrast of the defaults: text 7:1 or more, muted text and state colours 4.5:1 or more, on the surface of either theme.
 * The accent that is drawn (`--_accent`) may be another than the one that is given: see `contrast.ts`. Where a page makes the
 * root's type small (`62.5%` is a habit), plain text is 16 px all the same.
 */
export const TOKENS_CSS: string = css`
  :host {
    --_text: var(--lantern-color-text, #1b2127);
    --_muted: var(--lantern-color-muted, #56616c);
    --_surface: var(--lantern-color-surface, #fff);
    --_border: var(--lantern-color-border, #d5dbe1);
    --_given: var(--lantern-color-accent, #1f5f8b);
    --_track: var(--lantern-color-track, #e6eaee);
    --_good: var(--lantern-color-good, #24693d);
    --_warn: var(--lantern-color-warn, #8a5300);
    --_alert: var(--lantern-color-alert, #ab2a2a);
    --_font: var(--lantern-font, system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif);
    --_size: var(--lantern-font-size, max(1rem, 16px));
    --_space: var(--lantern-space, 1em);
    --_radius: var(--lantern-radius, 0.5em);
    --_scheme: light;
  }
  :host([theme='dark']) {
    ${dark}
  }
  @media (prefers-color-scheme: dark) {
    :host(:not([theme='light'])) {
      ${dark}
    }
  }
`;
