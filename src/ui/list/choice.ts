import { html, nothing, type TemplateResult } from 'lit';
import type { Community } from '../../domain/model.ts';
import type { ListVisual } from '../list-visual.ts';
import type { Arrangement } from './arrangement.ts';
import type { ListHost } from './chunked-rows.ts';
import { standing, type Entry } from './entries.ts';
import type { RowChoice } from './row-style.ts';

/** The one community that is chosen in a list with a visual, and the place of both. */
export class ListChoice {
  private readonly host: ListHost;
  private id: string | undefined;
  /** It was chosen in the visual, and its row is not drawn as chosen yet. */
  private isNew = false;

  constructor(host: ListHost) {
    this.host = host;
  }

  /** The rows of an arrangement, with one above them for the chosen community where it has none. */
  entriesOf({ entries, found }: Arrangement): readonly Entry[] {
    const of = found.find(({ id }) => id === this.id);
    const hasRow = entries.some(each => each.kind === 'community' && each.of.id === this.id);
    return !of || hasRow ? entries : [{ kind: 'community', of, depth: 0 }, ...entries];
  }

  /** How the row of a community is chosen. A second click chooses none. */
  rowOf({ id }: Community): RowChoice {
    const isChosen = id === this.id;
    return { isChosen, choose: () => this.set(isChosen ? undefined : id) };
  }

  /** The visual, and the rows below or beside it. */
  render(
    visual: ListVisual,
    { found, entries }: Arrangement,
    communities: readonly Community[],
    rows: TemplateResult,
  ): TemplateResult {
    if (!communities.some(({ id }) => id === this.id)) this.id = undefined;
    const drawn = visual({
      found,
      rows: standing(entries),
      chosen: this.id,
      choose: id => {
        this.isNew = id !== this.id;
        this.set(id);
      },
    });
    return html`<div class=${drawn === nothing ? nothing : 'split'}>
      <div class="overview">${drawn}</div>
      <div class="rows">${rows}</div>
    </div>`;
  }

  /** Scrolls to a row that was chosen in the visual. A visual above the rows would be scrolled out of sight: then it stays. */
  scroll(): void {
    const root = this.host.shadowRoot;
    const [row, overview] = [root?.querySelector('tr.chosen'), root?.querySelector('.overview')];
    if (!this.isNew || !row || !overview) return;
    this.isNew = false;
    const { bottom } = overview.getBoundingClientRect();
    const isBeside = (overview.nextElementSibling?.getBoundingClientRect().top ?? bottom) < bottom;
    if (isBeside) row.scrollIntoView({ block: 'nearest' });
  }

  private set(id: string | undefined): void {
    this.id = id;
    this.host.requestUpdate();
  }
}
