import { css } from './css.ts';

const dark = css`
  --_text: var(--lantern-color-text, #eef1f4);
  --_given-muted: var(--lantern-color-muted, #a5b0bb);
  --_surface: var(--lantern-color-surface, #171b20);
  --_border: var(--lantern-color-border, #343c45);
  --_track: var(--lantern-color-track, #2d353e);
  --_given-accent: var(--lantern-color-accent, #79b8f7);
  --_accent-soft: var(--lantern-color-accent-soft, #2a557f);
  --_given-on-accent: var(--lantern-color-on-accent, #0b1a29);
  --_given-good: var(--lantern-color-good, #72d399);
  --_given-warn: var(--lantern-color-warn, #f2b65c);
  --_given-warn-soft: var(--lantern-color-warn-soft, #3a2c12);
  --_given-alert: var(--lantern-color-alert, #ff978d);
  --_given-alert-soft: var(--lantern-color-alert-soft, #46201d);
  --_scheme: dark;
`;

/**
 * The public tokens, each read once. All other rules use the private names (`--_…`), so that a default stands in one place.
 * Contrast of the defaults: text 7:1 or more, muted text and state colours 5.5:1 or more, on the surface of either theme.
 * Colours that are drawn (`--_accent`) may be others than those that are given: see `fit-colors.ts`. Where a page makes the
 * root's type small (`62.5%` is a habit), plain text is 16 px all the same.
 */
export const TOKENS_CSS: string = css`
  :host {
    --_text: var(--lantern-color-text, #15191e);
    --_given-muted: var(--lantern-color-muted, #56606b);
    --_surface: var(--lantern-color-surface, #fff);
    --_border: var(--lantern-color-border, #dde2e7);
    --_track: var(--lantern-color-track, #e8ecf0);
    --_given-accent: var(--lantern-color-accent, #0b5cad);
    --_accent-soft: var(--lantern-color-accent-soft, #c3dcf5);
    --_given-on-accent: var(--lantern-color-on-accent, #fff);
    --_given-good: var(--lantern-color-good, #176b3a);
    --_given-warn: var(--lantern-color-warn, #875000);
    --_given-warn-soft: var(--lantern-color-warn-soft, #fdf0d5);
    --_given-alert: var(--lantern-color-alert, #b3221b);
    --_given-alert-soft: var(--lantern-color-alert-soft, #fde3e0);
    --_font: var(
      --lantern-font,
      system-ui,
      -apple-system,
      'Segoe UI',
      Roboto,
      'PingFang SC',
      'Microsoft YaHei',
      'Noto Sans CJK SC',
      'Noto Sans SC',
      'Noto Sans',
      sans-serif
    );
    --_size: var(--lantern-font-size, max(1rem, 16px));
    --_verdict: var(--lantern-verdict-size, 2.25em);
    --_unit: var(--lantern-space, max(0.25rem, 4px));
    --_space: var(--lantern-padding, max(1rem, 16px));
    --_radius: var(--lantern-radius, max(0.75rem, 12px));
    --_line: var(--lantern-border-width, 1px);
    --_shadow: var(--lantern-shadow, none);
    --_target: var(--lantern-target, max(2.75rem, 44px));
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
