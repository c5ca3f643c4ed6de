import { html, nothing, type TemplateResult } from 'lit';
import { items, type Fact } from '../../ui/panel.ts';
import { renderBar } from '../../ui/render/bar.ts';
import { renderItems } from '../../ui/render/parts.ts';
import type { ProgressView, StageView } from './view.ts';

/** A bar for each stage. */
export function renderStages({ stages }: ProgressView): unknown {
  return stages.length === 0
    ? nothing
    : html`<ul class="stages" part="stages" role="list">
        ${stages.map(renderStage)}
      </ul>`;
}

function renderStage({ stage, name, count, share, bar, marks }: StageView): TemplateResult {
  return html`<li data-stage=${stage}>
    <span>${name}</span> <span>${count}</span>
    <span class="percent">${share}</span> ${bar === undefined ? nothing : renderBar([bar])}
    ${marks.length === 0 ? nothing : html`<span class="marks">${renderItems(marks)}</span>`}
  </li>`;
}

/** The stages in words. */
export function stageFacts({ stages }: ProgressView): readonly Fact[] {
  return stages.map(({ name, count, share, marks }) => ({
    id: 'stages',
    label: name,
    items: [...items(count, share), ...marks],
  }));
}
