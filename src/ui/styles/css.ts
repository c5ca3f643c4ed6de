/** A style sheet as text, for `adopt-styles.ts`. The build makes templates with this name smaller. */
export const css = (text: TemplateStringsArray, ...parts: readonly string[]): string =>
  text.map((piece, index) => piece + (parts[index] ?? '')).join('');
