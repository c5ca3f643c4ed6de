/** The words of an attribute that holds several, with spaces or commas between. */
export function wordsIn(value: string | null | undefined): readonly string[] {
  return (value ?? '').split(/[\s,]+/).filter(word => word !== '');
}
