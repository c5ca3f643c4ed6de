import { finishBar, type FinishBar } from '../../chart/finish-bar.ts';
import { NARROW, placeLabels, textWidth, WIDE, type Label, type PlacedLabel } from '../../chart/labels.ts';
import type { Campaign, EpochMs } from '../../domain/model.ts';
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
  /** Above the line: the end of the campaign where it is known, its start, now. */
  readonly above: readonly PlacedLabel[];
  readonly below: PlacedLabel;
  /** What changes where the card is narrow. */
  readonly narrow: NarrowFinish;
}

/** Where the card is narrow, what does not fit beside the line stands in words below it. */
export interface NarrowFinish {
  readonly hasDeadline: boolean;
  readonly below: PlacedLabel | undefined;
  /** '' where all of it fits. */
  readonly words: string;
}

const MINUTE = 60_000;
/** A label may reach so far into the margin of a narrow card, in em. */
const OVERHANG = 0.5;

export function finishView(finish: Finish, campaign: Campaign, context: ViewContext): FinishView {
  const { startsAt, endsAt } = campaign;
  const { words, now } = context;
  const t = words.of(progressCardStrings);
  const bar = finishBar({ now, finish, start: startsAt, deadline: endsAt });
  const isLate = endsAt !== undefined && (finish.typical ?? Infinity) > endsAt;
  const times = words.rangeAhead(finish.earliest, finish.latest ?? finish.earliest, now);
  const text = finishText(finish, times, endsAt, context);
  const by = endsAt === undefined ? '' : t.by(words.timeAhead(endsAt, now));
  const share = bar.typical ?? bar.band.from;
  const above: readonly Label[] = [
    ...(by === '' ? [] : [{ text: by, share: bar.deadline ?? 1, anchors: ['end'] } as const]),
    ...(bar.hasStart && startsAt !== undefined
      ? [{ text: t.start(words.time(startsAt, now)), share: 0, anchors: ['start'] } as const]
      : []),
    { text: t.now, share: bar.now },
  ];
  const hasDeadline = by !== '' && textWidth(by) <= (bar.deadline ?? 1) * NARROW + OVERHANG;
  const isRange = !isLate && finish.latest !== undefined;
  return {
    label: joinedText(by === '' ? [text] : [text, by], t),
    bar,
    isLate,
    above: placeLabels(above, WIDE).filter(label => label !== undefined),
    below: placed(text, share, WIDE),
    narrow: {
      hasDeadline,
      below: isRange ? placed(times, share, NARROW) : undefined,
      words: [hasDeadline ? '' : by, isRange ? '' : text].filter(Boolean).join(' · '),
    },
  };
}

/** 'all sampled about 20:05–20:30', 'done about 09:30, 3½ h late'. */
function finishText(
  { earliest, typical, latest }: Finish,
  times: string,
  endsAt: EpochMs | undefined,
  { words, now }: ViewContext,
): string {
  const t = words.of(progressCardStrings);
  if (endsAt !== undefined && typical !== undefined && typical > endsAt)
    return t.late(words.time(typical, endsAt), lateness(typical - endsAt, words));
  return latest === undefined ? t.notBefore(words.timeAhead(earliest, now)) : t.finish(times);
}

/** Of a single label. One that is wider than the picture ends with it. */
function placed(text: string, share: number, width: number): PlacedLabel {
  return placeLabels([{ text, share }], width)[0] ?? { text, share: 1, anchor: 'end' };
}

/** By how much: '40 min', '3½ h'. From an hour on it is rounded up to half an hour. */
function lateness(by: number, words: Words): string {
  const minutes = Math.ceil(by / MINUTE);
  if (minutes < 60) return words.minutes(minutes);
  const halves = Math.ceil(minutes / 30);
  const hours = Math.floor(halves / 2);
  return words.of(progressCardStrings).hours(words.number(hours), hours, halves % 2 === 1);
}
