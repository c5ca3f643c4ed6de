import { textWidth } from './labels.ts';

/** Ends an isolate that the text begins with. */
const closed = (text: string): string => (text.startsWith('\u2068') ? `${text}\u2069` : text);

/** The beginning of a text that is too wide, with an ellipsis. @param width in em */
export function cutToWidth(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  let cut = [...text];
  while (cut.length > 1 && textWidth(`${cut.join('').trimEnd()}…`) > width) cut = cut.slice(0, -1);
  return closed(`${cut.join('').trimEnd()}…`);
}
