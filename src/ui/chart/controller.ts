import type { ReactiveControllerHost } from 'lit';

/** What a reader has done with a chart. */
export interface ChartState {
  /** Index of the chosen mark of the first series. Undefined until the reader chooses one. */
  readonly index: number | undefined;
  /** Whether the table of values is open. */
  readonly isOpen: boolean;
}

const INITIAL: ChartState = { index: undefined, isOpen: false };

/** Keeps the state of all charts of one element, and has the element drawn again when it changes. */
export class ChartController {
  private readonly host: ReactiveControllerHost;
  private readonly states = new Map<string, ChartState>();

  constructor(host: ReactiveControllerHost) {
    this.host = host;
  }

  /** @param id of a chart */
  stateOf(id: string): ChartState {
    return this.states.get(id) ?? INITIAL;
  }

  /** Chooses a mark of a chart. @param index undefined: the latest, whichever it is */
  choose(id: string, index: number | undefined): void {
    this.change(id, { ...this.stateOf(id), index });
  }

  /** Opens or closes the table of values of a chart. */
  setOpen(id: string, isOpen: boolean): void {
    this.change(id, { ...this.stateOf(id), isOpen });
  }

  private change(id: string, state: ChartState): void {
    const { index, isOpen } = this.stateOf(id);
    if (index === state.index && isOpen === state.isOpen) return;
    this.states.set(id, state);
    this.host.requestUpdate();
  }
}
