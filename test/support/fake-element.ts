import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What controllers see of an element, without the element: it is connected and updated when the test says so. */
export class FakeElement implements ReactiveControllerHost {
  /** How many updates were asked for. */
  requested = 0;
  readonly updateComplete: Promise<boolean> = Promise.resolve(true);
  private readonly controllers = new Set<ReactiveController>();

  addController(controller: ReactiveController): void {
    this.controllers.add(controller);
  }

  removeController(controller: ReactiveController): void {
    this.controllers.delete(controller);
  }

  requestUpdate(): void {
    this.requested += 1;
  }

  connect(): void {
    for (const controller of this.controllers) controller.hostConnected?.();
  }

  update(): void {
    for (const controller of this.controllers) controller.hostUpdate?.();
    for (const controller of this.controllers) controller.hostUpdated?.();
  }

  disconnect(): void {
    for (const controller of this.controllers) controller.hostDisconnected?.();
  }
}
