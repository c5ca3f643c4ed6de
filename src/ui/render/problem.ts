import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../text/words.ts';
import { renderActions, renderContact } from './contact.ts';
import { renderIcon } from './icons.ts';
import { on } from './on.ts';

/** Why there are no numbers, in words. */
export interface ProblemText {
  readonly title: string;
  /** What residents should know of it; '' for nothing. */
  readonly sentence: string;
  /** What whoever runs the page can do about it; '' for nothing. */
  readonly forOwner: string;
}

/** What stands in place of numbers. */
export interface Problem extends ProblemText {
  readonly code: string;
  /** Undefined where trying again is of no use. */
  readonly retry: (() => void) | undefined;
  readonly contact: string | undefined;
}

/** Draws why there are no numbers, below what the page's author put inside. */
export function renderProblem(problem: Problem, words: Words): TemplateResult {
  const { title, sentence } = problem;
  const { lang, strings } = words;
  return html`<div class="frame card" part="frame">
    <div class="inner">
      <slot name="fallback"></slot><slot></slot>
      <div class="problem" lang=${lang} dir=${strings.direction ?? nothing}>
        <div part="problem" role="status">
          <p class="second">${title}</p>
          ${sentence ? html`<p class="sentence">${sentence}</p>` : nothing}
        </div>
        ${renderActions([], renderButtons(problem, words))}${renderOwner(problem, words)}
      </div>
    </div>
  </div>`;
}

/** To try again, and to ask. */
function renderButtons({ retry, contact }: Problem, words: Words): unknown {
  const toAsk = renderContact(contact, words);
  if (!retry) return toAsk;
  return html`<button class="button" type="button" part="retry" @click=${on(retry)}>
      ${renderIcon('retry')}${words.strings.retry}</button
    >${toAsk}`;
}

/** Folded, since it says nothing to residents. */
function renderOwner({ forOwner, code }: Problem, { strings }: Words): unknown {
  if (!forOwner) return nothing;
  return html`<details class="fold" part="owner">
    <summary>${strings.problem.owner}${renderIcon('unfold')}</summary>
    <p class="depth">${forOwner} <code>${code}</code></p>
  </details>`;
}
