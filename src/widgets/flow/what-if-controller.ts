import type { LitElement, ReactiveController } from 'lit';

/** The number of stations that the reader tries out. */
export interface Trial {
  readonly community: string;
  /** Id of the step. */
  readonly step: string;
  readonly stations: number;
}

/** What the reader has tried out last, for as long as the element lives. */
export class WhatIfController implements ReactiveController {
  private readonly host: LitElement;
  private last: Trial | undefined;
  private spokenOfLast: string | undefined;

  constructor(host: LitElement) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  /** What is tried out in a community; undefined where nothing is. */
  trialIn(community: string): Trial | undefined {
    return this.last?.community === community ? this.last : undefined;
  }

  readonly take = (trial: Trial): void => {
    const before = this.last;
    this.last = trial;
    this.spokenOfLast = undefined;
    // As a change of a property, so that the view is made anew.
    this.host.requestUpdate('whatIf', before ?? null);
  };

  /** What is announced of the last trial: what it led to when it was made, not what new numbers make of it. */
  spoken(trial: Trial | undefined, outcome: string): string {
    return trial === undefined ? '' : (this.spokenOfLast ??= outcome);
  }
}
