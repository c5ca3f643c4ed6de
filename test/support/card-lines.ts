import type { Panel, Piece } from '../../src/ui/panel.ts';

/** What a card says, a string a line, with ordinary blanks: head, verdict, sentences, remarks, advice, label of the details, age. */
export function cardLines(panel: Panel): readonly string[] {
  const { name, kind, chip, verdict, sentences = [], remarks = [], advice, detailsLabel, age } = panel;
  return [
    [name.text, kind?.text, chip && [chip.word, chip.rest].filter(Boolean).join(' ')]
      .filter(Boolean)
      .join(' · '),
    verdict?.text,
    ...sentences.map(({ pieces }) => textOf(pieces)),
    ...remarks.map(({ pieces }) => textOf(pieces)),
    advice?.text,
    detailsLabel && `[${detailsLabel}]`,
    age ? [age.timeText, age.ago, age.doubt].filter(Boolean).join(' · ') : '',
  ]
    .flatMap(line => (line ? [line] : []))
    .map(plainBlanks);
}

function textOf(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('');
}

/** No-break spaces are there to be seen, and are in the way of tests. */
export function plainBlanks(text: string): string {
  return text.replace(/\u00A0/g, ' ');
}
