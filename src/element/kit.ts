/**
 * What second files of the script tag use of the first one, instead of copies of their own: by these imports the build knows
 * what to leave out of them (`fromFirstFile` in vite.config.ts). Elsewhere they import it like anything else.
 */
import { html, noChange, nothing, svg } from 'lit';
import { pageHost } from '../page/host.ts';
import { isPlain, lookUp } from '../text/locale.ts';
import { adoptStyles } from '../ui/styles/adopt-styles.ts';
import { renderFacts, renderItems, renderSpoken, renderStatus, renderFeedText } from '../ui/render/parts.ts';

/** In this order. */
export const kit: readonly unknown[] = [
  html,
  noChange,
  nothing,
  svg,
  pageHost,
  isPlain,
  lookUp,
  adoptStyles,
  renderFacts,
  renderItems,
  renderSpoken,
  renderStatus,
  renderFeedText,
];
