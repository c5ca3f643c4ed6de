import { html, nothing, type ReactiveControllerHost } from 'lit';
import { moduleOfWidget } from '../../element/lazy-modules.ts';
import type { LazyModule } from '../../page/lazy-module.ts';
import type { ViewContext } from '../../ui/context.ts';
import { isSeveral, windowsOf, type CourseView } from './course-view.ts';
import type { LinesView } from './lines.ts';
import type * as DrawingModule from './drawing.ts';

/** The drawing of lines, with d3: words and numbers do not wait for it. */
const drawing: LazyModule<typeof DrawingModule> = moduleOfWidget('trend-chart', () => import('./drawing.ts'));

/** Requests a module for an element. */
type Need = <T extends object>(module: LazyModule<T>) => T | null | undefined;

/** The lines of one element, and what the reader does with them. */
export class TrendFigure {
  private readonly host: ReactiveControllerHost & Element;
  private readonly need: Need;
  private drawer: DrawingModule.CourseDrawer | undefined;

  constructor(host: ReactiveControllerHost & Element, need: Need) {
    this.host = host;
    this.need = need;
  }

  /** The lines; until they can be drawn, their room. */
  render(course: CourseView, context: ViewContext): unknown {
    const module = this.need(drawing);
    if (module === null) return html`<p class="muted">${context.words.strings.missing}</p>`;
    if (module) this.drawer ??= new module.CourseDrawer(this.host);
    const classes = ['course', windowsOf(course).length > 0 && 'zoomed', isSeveral(course) && 'several'];
    return html`<div class=${classes.filter(Boolean).join(' ')}>
      ${this.drawer?.render(course, context)}
    </div>`;
  }

  /** The lines of several communities, above their rows. */
  renderLines(view: LinesView | undefined, context: ViewContext): unknown {
    if (!view) return nothing;
    const { course, note } = view;
    return html`${this.render(course, context)}${note === '' ? nothing : html`<p class="muted">${note}</p>`}`;
  }
}
