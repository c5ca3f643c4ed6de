import { html, nothing, type TemplateResult } from 'lit';
import type { NoticeKind } from '../../domain/model.ts';
import { nullPrototype } from '../../lib/null-prototype.ts';
import type { Fact } from '../../ui/panel.ts';
import { renderIcon, renderLines } from '../../ui/render/icons.ts';
import { on } from '../../ui/render/on.ts';
import { renderPiece, renderPieces } from '../../ui/render/pieces.ts';
import { saveFile } from '../../ui/share/save-file.ts';
import { fileName } from '../../ui/share/plain.ts';
import type { NoticeItem } from './items.ts';
import type { ScheduleRow, ScheduleView } from './schedule-view.ts';
import type { FoldedItems, NoticesView } from './view.ts';
import { textOf } from './verdict.ts';

/** Lines in a square of 20 by 20. */
const LOCK = 'M4.5 9.5h11v8h-11zM7 9.5V6.3a3 3 0 0 1 6 0v3.2M10 12.7v1.8';
const FLASK =
  'M7.5 2.5h5M8.5 2.5v5L4 15.2c-.7 1.2.1 2.3 1.4 2.3h9.2c1.3 0 2.1-1.1 1.4-2.3L11.5 7.5v-5M6 12.5h8';
const CALENDAR = 'M3 4.5h14v13H3zM3 8.5h14M7 2.5v4M13 2.5v4';
const CUP = 'M4 8h10v5a4 4 0 0 1-4 4H8a4 4 0 0 1-4-4zM14 9.5h1.3a2 2 0 0 1 0 4H14M7 2.5V5M11 2.5V5';
const INFO = 'M10 2.5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15zM10 9.2V14M10 6.3v.1';

const ICONS: Readonly<Record<NoticeKind, () => TemplateResult>> = {
  caution: () => renderIcon('warning'),
  closure: () => renderLines(LOCK),
  schedule: () => renderIcon('bell'),
  reminder: () => renderIcon('bring'),
  result: () => renderLines(FLASK),
  comfort: () => renderLines(CUP),
  info: () => renderLines(INFO),
};

/** What there is to know, and the schedule. */
export function renderNotices(view: NoticesView): unknown {
  const { items = [], folded, schedule } = view;
  const open = folded ? items.filter(each => !folded.items.includes(each)) : items;
  return html`${renderItems(open)}${folded ? renderFolded(folded) : nothing}${schedule ? renderSchedule(schedule, view) : nothing}`;
}

function renderItems(items: readonly NoticeItem[]): unknown {
  return items.length === 0
    ? nothing
    : html`<ul class="notices" part="notices" role="list">
        ${items.map(renderItem)}
      </ul>`;
}

/** One row, which names them all, and unfolds. */
function renderFolded({ items, label, titles }: FoldedItems): TemplateResult {
  return html`<details class="others" part="others">
    <summary>
      <span><b>${label}</b> <span class="titles">${renderPieces(titles)}</span></span
      >${renderIcon('unfold')}
    </summary>
    ${renderItems(items)}
  </details>`;
}

function renderItem({ kind, title, text, url }: NoticeItem): TemplateResult {
  const head = renderPieces(title);
  return html`<li class=${kind === 'caution' ? 'pinned' : nothing} part=${kind}>
    ${ICONS[kind]()}
    <div>
      <p class="strong">${url === undefined ? head : html`<a href=${url} rel="noopener">${head}</a>`}</p>
      ${text.length === 0 ? nothing : html`<p class="small muted">${renderPieces(text)}</p>`}
    </div>
  </li>`;
}

function renderSchedule(schedule: ScheduleView, { file, name }: NoticesView): TemplateResult {
  const { title, rows, calendar } = schedule;
  const save = (): void => {
    if (!file) return;
    const { text } = file();
    saveFile(
      new Blob([text], nullPrototype({ type: 'text/calendar;charset=utf-8' })),
      fileName(name, undefined, 'ics'),
    );
  };
  return html`<div class="schedule-head">
      <p class="small strong">${title}</p>
      ${
        calendar === '' || !file
          ? nothing
          : html`<button class="calendar" part="calendar" type="button" @click=${on(save)}>
              ${renderLines(CALENDAR)}${calendar}
            </button>`
      }
    </div>
    <ol class="schedule" part="timetable" role="list">
      ${rows.map(renderRow)}
    </ol>`;
}

function renderRow({ when, time, until, what, note }: ScheduleRow): TemplateResult {
  return html`<li data-when=${when}>
    <span class="small"
      ><span class=${when === 'now' || when === 'next' ? 'strong' : nothing}>${time}</span>
      ${until === '' ? nothing : html`<span class="until">${until}</span>`}</span
    >
    <span
      ><span class=${when === 'earlier' ? nothing : 'strong'}>${renderPiece(what)}</span>
      ${note.length === 0 ? nothing : html`<span class="small muted about">${renderPieces(note)}</span>`}</span
    >
  </li>`;
}

/** The same in words, for a table. */
export function noticesFacts({ items = [], schedule }: NoticesView): readonly Fact[] {
  return [
    ...items.map(({ kind, title, text }) => ({
      id: kind,
      label: text.length === 0 ? '' : textOf(title),
      items: [{ text: textOf(text.length === 0 ? title : text) }],
    })),
    ...(schedule?.rows ?? []).map(({ time, until, what, note }) => ({
      id: 'schedule',
      label: [time, until].filter(Boolean).join(', '),
      items: [{ text: what.text }, ...(note.length > 0 ? [{ text: textOf(note) }] : [])],
    })),
  ];
}
