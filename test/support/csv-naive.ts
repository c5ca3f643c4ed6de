/**
 * A second reading of CSV, written apart from ours and as plainly as it goes: character by character, commas and
 * quotation marks only. Tests compare with it.
 */
export function naiveCsv(text: string): Record<string, string>[] {
  const rows: string[][] = [[]];
  let quoted = false;
  let cell = '';
  const endCell = (): void => {
    rows.at(-1)!.push(cell);
    cell = '';
  };
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!;
    if (quoted) {
      if (char !== '"') cell += char;
      else if (text[at + 1] === '"') {
        cell += '"';
        at++;
      } else quoted = false;
    } else if (char === '"') quoted = true;
    else if (char === ',') endCell();
    else if (char === '\n') {
      endCell();
      rows.push([]);
    } else if (char !== '\r') cell += char;
  }
  endCell();
  const [header = [], ...body] = rows;
  return body
    .filter(row => row.some(value => value !== ''))
    .map(row => Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])));
}
