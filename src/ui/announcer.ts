import type { EpochMs } from '../domain/model.ts';
import type { ViewContext } from './context.ts';
import type { Panel } from './panel.ts';

/** Between two announcements, in milliseconds. */
const QUIET_MS = 60_000;

/** What is announced, until when. */
export interface Announcement {
  readonly text: string;
  readonly changesAt: EpochMs;
}

/**
 * Announces a change of meaning once, to those who hear a widget rather than see it, and at most one a minute: what changes
 * and changes back meanwhile is not announced at all.
 */
export class Announcer {
  private subject: string | undefined;
  private meaning = '';
  private text = '';
  private announcedAt = -Infinity;
  private isQuiet = false;

  /** When it has to be asked again. */
  get changesAt(): EpochMs {
    return this.isQuiet ? this.announcedAt + QUIET_MS : Infinity;
  }

  /**
   * Takes in what the numbers mean at a moment.
   *
   * @param subject of whom or what; of another one nothing is announced at first
   * @param meaning in words, without any number
   * @returns what is to be announced: the meaning when it has become another, for a minute or as long as it is so; else ''
   */
  take(subject: string, meaning: string, now: EpochMs): string {
    // In either direction, because the page's clock may be set back.
    if (subject !== this.subject || Math.abs(now - this.announcedAt) >= QUIET_MS) {
      this.text = subject === this.subject && meaning !== this.meaning ? meaning : '';
      this.isQuiet = this.text !== '';
      if (this.isQuiet) this.announcedAt = now;
      this.subject = subject;
      this.meaning = meaning;
    } else if (meaning !== this.meaning) {
      // Whoever reads through the widget must not find what is no longer so.
      this.text = '';
    }
    return this.text;
  }
}

/**
 * Announces what a panel means: its state and its level, when one of them changes; never a number. Of what is in doubt it announces
 * the doubt, and no state, which may have changed.
 */
export class PanelAnnouncer {
  private readonly announcer = new Announcer();

  take(panel: Panel, isAged: boolean, { words, now }: ViewContext): Announcement {
    const { name, announced, verdict, age } = panel;
    if (panel.isIncomplete) return { text: '', changesAt: Infinity };
    const { strings } = words;
    const unknown = verdict.look === 'unknown' && verdict.text;
    const doubt = age ? age.doubt : isAged && strings.notCurrent;
    const meaning = doubt || (announced ?? unknown) || '';
    // A list of a feed without a name has none before the colon either.
    const news = strings.news(name.text, meaning).replace(/^: /, '');
    const text = this.announcer.take(`${words.lang} ${name.text}`, news, now);
    return { text, changesAt: this.announcer.changesAt };
  }
}
