import { CARD_CSS } from './card.ts';
import { PANEL_CSS } from './panel.ts';
import { RESET_CSS } from './reset.ts';
import { TOKENS_CSS } from './tokens.ts';
import { VISUAL_CSS } from './visual.ts';

/** The styles of all widgets, in their order. */
export const SHARED_CSS: readonly string[] = [RESET_CSS, TOKENS_CSS, PANEL_CSS, CARD_CSS, VISUAL_CSS];
