import { html, nothing } from 'lit';
import type { Words } from '../../text/words.ts';
import { contactKind } from '../contact-kind.ts';
import type { Action } from '../panel.ts';
import { renderIcon } from './icons.ts';

/** Where readers can ask: one button, labelled by what it does. Nothing for an address that is none of these. */
export function renderContact(address: string | undefined, { strings }: Words): unknown {
  const icon = contactKind(address);
  if (!address || !icon) return nothing;
  return html`<a class="button quiet" part="contact" href=${address} rel="noopener"
    >${renderIcon(icon)}${strings.contact[icon]}</a
  >`;
}

/** The buttons of a card. @param contact drawn before, or nothing */
export function renderActions(actions: readonly Action[], contact: unknown): unknown {
  if (actions.length === 0 && contact === nothing) return nothing;
  return html`<div class="actions">
    ${actions.map(({ id, url, text, isQuiet }) => html`<a class=${isQuiet ? 'button quiet' : 'button'} part=${id} href=${url} rel="noopener">${text}</a>`)}
    ${contact}
  </div>`;
}
