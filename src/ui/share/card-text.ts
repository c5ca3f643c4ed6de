import type { Piece } from '../panel.ts';
import type { Shown } from '../shown.ts';
import { ageOfAll, cut, plain } from './plain.ts';
import { shareStrings } from './strings.ts';

/** Characters of a name, and of any other text. */
const NAME = 80;
const TEXT = 300;

/** What a card says, as plain texts in its own order, with times that stay true. */
export interface CardText {
  readonly name: string;
  /** What kind of numbers they are. */
  readonly kind: string;
  /** 'Open until 20:00'. */
  readonly state: string;
  readonly verdict: string;
  /** Those below the verdict; the first may go on with its sentence. */
  readonly sentences: readonly string[];
  readonly join: string;
  readonly remarks: readonly string[];
  readonly advice: string;
  readonly actions: readonly string[];
  /** 'may have changed', or ''. */
  readonly doubt: string;
  /** That the numbers are invented, or not the newest. */
  readonly caveats: readonly string[];
}

/** What is shown, in words. Nothing is said that the card does not say. */
export function cardText(shown: Shown): CardText {
  const { panel, list, context, isDegraded } = shown;
  const { words, feed } = context;
  const { chip, advice, actions = [] } = panel;
  const t = words.of(shareStrings);
  const notice = shown.notice();
  const { sentences = [] } = notice ?? panel;
  const remarks = notice?.remarks ?? panel.remarks ?? [];
  const doubt = ageOfAll(panel, list?.rows() ?? [])?.doubt ?? '';
  return {
    name: cut(plain(panel.name.text), NAME),
    kind: textOf(panel.kind?.text ?? ''),
    state: chip ? textOf([chip.word, chip.rest].filter(Boolean).join(' ')) : '',
    verdict: textOf(panel.verdict?.text ?? ''),
    sentences: sentences.map(({ pieces }) => piecesText(pieces)).filter(Boolean),
    join: textOf(notice?.join ?? ''),
    remarks: remarks.map(({ pieces }) => piecesText(pieces)).filter(Boolean),
    advice: advice ? piecesText([advice]) : '',
    actions: actions.map(({ text, url }) => t.labelled(plain(text), url)),
    doubt,
    caveats: [feed.sample ? words.strings.sample : '', isDegraded ? t.degraded : ''].filter(Boolean),
  };
}

/** Pieces as one text. */
function piecesText(pieces: readonly Piece[]): string {
  return textOf(pieces.map(({ text }) => text).join(''));
}

function textOf(text: string): string {
  return cut(plain(text), TEXT);
}
