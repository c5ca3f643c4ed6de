import { nothing } from 'lit';
import type { EpochMs } from '../../domain/model.ts';
import { dayAround } from '../../text/calendar.ts';
import type { CommunityContext } from '../../ui/context.ts';
import type { Notice } from '../../ui/notice.ts';
import type { Remark, Sentence } from '../../ui/panel.ts';
import { shareStrings } from '../../ui/share/strings.ts';
import { queueCardStrings } from './card-strings.ts';
import type { DayBar } from './day-bar.ts';
import { dayBar } from './day-bar-of.ts';
import { renderDayBar } from './day-bar-visual.ts';
import { queueDetailsStrings } from './details-strings.ts';
import { known, type Known } from './known.ts';
import { queueSentences, turnText } from './sentences.ts';
import { joinLabel } from './turn-bar.ts';
import { isNoWait } from './verdict.ts';
import { capital, listText } from './wait-words.ts';

/** The notice of a queue: for somebody who joins at the time that it is printed or sent. */
export function notice(context: CommunityContext): Notice {
  const at = known(context);
  const join = joinText(at, context);
  const validUntil = validityOf(at, context);
  return {
    sentences: sentencesOf(at, context),
    visual: visualOf(at, context),
    tips: tipsOf(at, context),
    ...(join !== undefined && { join }),
    ...(validUntil !== undefined && { validUntil }),
  };
}

function sentencesOf(at: Known, context: CommunityContext): readonly Sentence[] {
  const { words, now } = context;
  const { state, band } = at;
  const t = words.of(queueDetailsStrings);
  const turn = band && !isNoWait(band) ? turnText(band, context, words.of(queueCardStrings)) : undefined;
  const time = words.time(now, now);
  if (turn === undefined) return queueSentences(at, context);
  if (state === 'wait' && band?.isReported === false) return [{ pieces: [{ text: t.joinAt(time, turn) }] }];
  return [...queueSentences(at, context), { pieces: [{ text: t.ifJoinedAt(time) }] }];
}

function joinText({ state, band, ...at }: Known, context: CommunityContext): string | undefined {
  if (state !== 'wait' || !band || isNoWait(band)) return undefined;
  const text = joinLabel({ state, band, ...at }, band, context);
  return text === undefined ? undefined : capital(text);
}

/** The bar, without the word 'now', which would go on being said. */
function visualOf(at: Known, context: CommunityContext): unknown {
  const { words, now } = context;
  const bar = at.band ? dayBar(at, context) : undefined;
  if (!bar) return nothing;
  const time = words.time(now, now);
  const told = words.of(queueCardStrings).now(time);
  const labels: DayBar['labels'] = bar.labels.map(label =>
    label.text === told ? { ...label, text: time } : label,
  );
  return renderDayBar({ ...bar, labels });
}

/** States that hold until the place opens again, or for the day. */
const FOR_THE_DAY: readonly Known['state'][] = ['full', 'too-late', 'closed', 'done'];

function validityOf({ state }: Known, context: CommunityContext): Notice['validUntil'] {
  const { community, words, now } = context;
  const { opensAt, resumesAt } = community;
  const isAhead = (time: EpochMs | undefined): time is EpochMs => time !== undefined && time > now;
  if (state === 'paused') return isAhead(resumesAt) ? resumesAt : undefined;
  if (state === 'not-started') return isAhead(opensAt) ? opensAt : undefined;
  if (!FOR_THE_DAY.includes(state)) return undefined;
  return isAhead(opensAt) && opensAt < dayAround(now, words.zone)[1] ? opensAt : 'day';
}

/** Where to wait and what to bring, for those who may be served. */
function tipsOf({ state, queue }: Known, { community, words }: CommunityContext): readonly Remark[] {
  if (FOR_THE_DAY.includes(state)) return [];
  const { labelled } = words.of(shareStrings);
  const t = words.of(queueDetailsStrings);
  const { bring = [] } = community;
  const place = queue.waitPlace?.name;
  const list = listText(
    bring.map(each => words.text(each).text),
    words,
  );
  return [
    ...(place === undefined
      ? []
      : [
          {
            id: 'place',
            icon: 'place',
            pieces: [{ text: labelled(t.place, '') }, words.text(place)],
          } as const,
        ]),
    ...(list === ''
      ? []
      : [{ id: 'bring', icon: 'bring', pieces: [{ text: labelled(t.bring, list) }] } as const]),
  ];
}
