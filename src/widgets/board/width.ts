import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { pageHost } from '../../page/host.ts';

/** In em of plain text: below it there is one column. */
const NARROW = 40;
const PLAIN = 16;

/** Whether an element has room for one column only. Where browsers cannot tell, it has room for more. */
export class WidthController implements ReactiveController {
  private readonly host: ReactiveControllerHost & HTMLElement;
  private observer: ResizeObserver | undefined;
  private narrow: boolean | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.host = host;
    host.addController(this);
  }

  get isNarrow(): boolean {
    // Before the first update, so that nothing is made which is hidden right afterwards.
    return (this.narrow ??= isNarrowWidth(this.host.clientWidth));
  }

  hostConnected(): void {
    if (typeof ResizeObserver === 'undefined') return;
    // Later, since what is drawn then changes sizes again, which a browser reports as a fault of the page.
    this.observer = new ResizeObserver(() => void pageHost().after(0, this.look));
    this.observer.observe(this.host);
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
    this.observer = undefined;
  }

  private readonly look = (): void => {
    const narrow = isNarrowWidth(this.host.clientWidth);
    if (narrow === this.narrow || !this.observer) return;
    this.narrow = narrow;
    this.host.requestUpdate();
  };

  hostUpdate(): void {}

  hostUpdated(): void {}
}

/** An element that is not laid out has no width, and says nothing. */
function isNarrowWidth(width: number): boolean {
  return width > 0 && width < NARROW * PLAIN;
}
