import { html, nothing, type TemplateResult } from 'lit';
import { renderBar } from '../../ui/render/bar.ts';
import { items } from '../../ui/panel.ts';
import { renderItems } from '../../ui/render/parts.ts';
import type { Widget } from '../../ui/widget.ts';
import type { LanternProgress } from './element.ts';
import { progressList } from './list.ts';
import { PROGRESS_CSS } from './styles.ts';
import { progressView, type ProgressView, type StageView } from './view.ts';

const isShown = (element: Element): boolean => (element as LanternProgress).showPositive;

export const widget: Widget<ProgressView> = {
  community: (community, context, element) => progressView(community, context, isShown(element)),
  list: (communities, context, element) => progressList(communities, context, isShown(element)),
  picture: ({ stages }) =>
    stages.length === 0
      ? nothing
      : html`<ul class="stages" part="stages" role="list">
          ${stages.map(renderStage)}
        </ul>`,
  drawn: ({ stages }) =>
    stages.map(({ name, count, share, marks }) => ({
      id: 'stages',
      label: name,
      items: [...items(count, share), ...marks],
    })),
  css: [PROGRESS_CSS],
};

function renderStage({ stage, name, count, share, bar, marks }: StageView): TemplateResult {
  return html`<li data-stage=${stage}>
    <span>${name}</span> <span>${count}</span>
    <span class="percent">${share}</span> ${bar === undefined ? nothing : renderBar([bar])}
    ${marks.length === 0 ? nothing : html`<span class="marks">${renderItems(marks)}</span>`}
  </li>`;
}
