import { html, nothing } from 'lit';
import type { Folded } from './foot.ts';
import { renderIcon } from './icons.ts';
import { on } from './on.ts';

/** What a reader can unfold; it is made when it is opened, and gone when it is closed. */
export function renderFold(folded: Folded | undefined, label: string | undefined): unknown {
  if (!folded || !label) return nothing;
  const { isOpen, toggle, content } = folded;
  const toggled = ({ target }: Event): void => {
    if ((target as HTMLDetailsElement).open !== isOpen) toggle();
  };
  return html`<details class="fold" part="details" ?open=${isOpen} @toggle=${on(toggled)}>
    <summary>${label}${renderIcon('unfold')}</summary>
    ${isOpen ? html`<div class="depth" part="depth">${content()}</div>` : nothing}
  </details>`;
}
