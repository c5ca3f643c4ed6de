import '@angular/compiler';
import {
  Component,
  CUSTOM_ELEMENTS_SCHEMA,
  provideZonelessChangeDetection,
  signal,
  ViewChild,
  type ElementRef,
} from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import type { FeedDocument, LanternQueue } from 'lantern-widgets';
import type { LanternEvents } from 'lantern-widgets/jsx';
import 'lantern-widgets/queue';

const now = new Date().toISOString();

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <output>{{ updates() > 0 ? 'updated' : '' }}</output>
    <lantern-queue
      #queue
      [feed]="feed"
      community="a"
      [staleAfter]="600"
      theme="light"
      (lantern-update)="onUpdate($event)"
    ></lantern-queue>
  `,
})
export class App {
  readonly feed: FeedDocument = {
    version: 1,
    generatedAt: now,
    communities: [{ id: 'a', name: 'Anheyuan', asOf: now, queue: { waiting: 183 } }],
  };
  readonly updates = signal(0);
  @ViewChild('queue') queue?: ElementRef<LanternQueue>;

  onUpdate({ detail }: LanternEvents['lantern-update']): void {
    this.updates.set(detail.feed.communities.length);
  }
}

void bootstrapApplication(App, { providers: [provideZonelessChangeDetection()] });
