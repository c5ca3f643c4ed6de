import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Tells whether the page is being printed. What is printed then has to be there already, since a browser waits for nothing:
 * it is prepared when a key or a mouse shows that there is something to print with.
 */
export class PrintController implements ReactiveController {
  private readonly host: ReactiveControllerHost;
  private readonly prepare: () => void;
  private readonly drawNow: () => void;
  isPrinting = false;

  /** @param prepare loads what is printed @param drawNow draws the element at once */
  constructor(host: ReactiveControllerHost, prepare: () => void, drawNow: () => void) {
    this.host = host;
    this.prepare = prepare;
    this.drawNow = drawNow;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.begin);
    addEventListener('afterprint', this.end);
    addEventListener('keydown', this.onKey);
    addEventListener('pointermove', this.onPointer);
  }

  hostUpdate(): void {}

  hostUpdated(): void {}

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.begin);
    removeEventListener('afterprint', this.end);
    removeEventListener('keydown', this.onKey);
    removeEventListener('pointermove', this.onPointer);
  }

  private readonly begin = (): void => this.draw(true);

  private readonly end = (): void => this.draw(false);

  private readonly onKey = ({ ctrlKey, metaKey }: KeyboardEvent): void => {
    if (ctrlKey || metaKey) this.prepare();
  };

  private readonly onPointer = ({ pointerType }: PointerEvent): void => {
    if (pointerType !== 'mouse') return;
    removeEventListener('pointermove', this.onPointer);
    this.prepare();
  };

  private draw(isPrinting: boolean): void {
    this.isPrinting = isPrinting;
    this.host.requestUpdate();
    this.drawNow();
  }
}
