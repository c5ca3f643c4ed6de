import { finishBar, type FinishBar } from '../../chart/finish-bar.ts';
import { placeLabels, WIDE, type Label, type PlacedLabel } from '../../chart/labels.ts';
import type { Campaign } from '../../domain/model.ts';
import type { Finish } from '../../domain/pace.ts';
import type { ViewContext } from '../../ui/context.ts';
import type { Words } from '../../text/words.ts';
import { joinedText, progressCardStrings } from './card-strings.ts';

/** When all will be sampled, on a line from the start of the campaign to its end. */
export interface FinishView {
  /** All of it in one sentence. */
  readonly label: string;
  readonly bar: FinishBar;
  /** Whether all are sampled only after the end. */
  readonly isLate: boolean;
  /** Above the line: start, now, end. */
  readonly above: readonly PlacedLabel[];
  /** Below the line. `short` stands there where the card is narrow. */
  readonly below: PlacedLabel;
  readonly short: PlacedLabel;
}

const MINUTE = 60_000;

export function finishView(
  finish: Finish,
  { startsAt, endsAt }: Campaign,
  { words, now }: ViewContext,
): FinishView {
  const t = words.of(progressCardStrings);
  const bar = finishBar({ now, finish, start: startsAt, deadline: endsAt });
  const { typical, earliest } = finish;
  const isLate = endsAt !== undefined && (typical ?? Infinity) > endsAt;
  const times = words.rangeAhead(earliest, finish.latest ?? earliest, now);
  const text =
    isLate && typical !== undefined
      ? t.late(words.time(typical, endsAt), lateness(typical - endsAt, words))
      : finish.latest === undefined
        ? t.notBefore(words.timeAhead(earliest, now))
        : t.finish(times);
  const by = endsAt === undefined ? undefined : t.by(words.timeAhead(endsAt, now));
  const share = bar.typical ?? bar.band.from;
  const above: readonly Label[] = [
    ...(by === undefined ? [] : [{ text: by, share: bar.deadline ?? 1, anchors: ['end'] } as const]),
    ...(bar.hasStart && startsAt !== undefined
      ? [{ text: t.start(words.time(startsAt, now)), share: 0, anchors: ['start'] } as const]
      : []),
    { text: t.now, share: bar.now },
  ];
  return {
    label: joinedText(by === undefined ? [text] : [text, by], t),
    bar,
    isLate,
    above: placeLabels(above, WIDE).filter(label => label !== undefined),
    below: placed(text, share),
    short: placed(isLate && typical !== undefined ? words.time(typical, endsAt) : times, share),
  };
}

/** Of a single label. One that is wider than the picture ends with it. */
function placed(text: string, share: number): PlacedLabel {
  return placeLabels([{ text, share }], WIDE)[0] ?? { text, share: 1, anchor: 'end' };
}

/** By how much: '40 min', '3½ h'. From two hours on it is rounded up to half an hour. */
function lateness(by: number, words: Words): string {
  const minutes = Math.ceil(by / MINUTE);
  if (minutes < 60) return words.minutes(minutes);
  const halves = Math.ceil(minutes / 30);
  const hours = Math.floor(halves / 2);
  return words.of(progressCardStrings).hours(words.number(hours), hours, halves % 2 === 1);
}
