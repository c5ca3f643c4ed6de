import { zoneLabel } from '../text/local-time.ts';
import { fullTime, plain } from '../ui/share/plain.ts';
import { message } from '../ui/share/message.ts';
import { staticStrings } from './strings.ts';
import type { StaticView } from './view.ts';

/** When it was made, with date, year and the zone of all times. */
export function madeText({ words, now }: StaticView): string {
  return staticStrings(words.lang).made(fullTime(now, words), zoneLabel(words.locale, words.zone, now));
}

/**
 * The message that a reader would copy, and below it when it was made: the message was written for that moment, and names no date.
 *
 * @param page address of the page; '' for none
 */
export function textOf(view: StaticView, page: string): string {
  return `${[...linesOf(view, page), madeText(view)].join('\n')}\n`;
}

/** The same without the time. */
export function linesOf(view: StaticView, page: string): readonly string[] {
  if (view.kind === 'panel') return message(view.shown, page).split('\n');
  const { screen, words } = view;
  const { title } = screen.text(words.strings.problem);
  return [plain(title), staticStrings(words.lang).noNumbers];
}
