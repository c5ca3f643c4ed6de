/** What residents and the page are told where the code of a widget cannot be loaded: nothing else of ours is there to do it. */

const sentences = new Map<Element, Text>();

/** Puts a sentence into an element that has nothing inside, and tells the page why; once. */
export function reportFailure(element: Element, isChinese: boolean, seen: string): void {
  if (sentences.has(element)) return;
  const sentence = new Text(isChinese ? '暂时无法载入数据。' : 'The numbers cannot be loaded now.');
  sentences.set(element, sentence);
  if (!element.textContent?.trim()) element.append(sentence);
  const issue = { code: 'module/not-loaded', pointer: '', seen: seen.slice(0, 80), severity: 'error' };
  element.dispatchEvent(new CustomEvent('lantern-issue', { bubbles: true, detail: [issue] }));
}

/** Takes the sentence away again. */
export function withdrawSentence(element: Element): void {
  sentences.get(element)?.remove();
}

/** A line on the console. */
export function note(text: string, error: unknown = ''): void {
  console.info(`lantern-widgets ${text}`, error);
}
