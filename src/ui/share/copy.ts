/**
 * Puts a text on the clipboard. Where the page may not (no secure context, a frame without leave), by the old way of copying what
 * is selected.
 *
 * @returns whether it is there
 */
export async function copied(text: string, host: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copiedBySelection(text, host);
  }
}

function copiedBySelection(text: string, host: Element): boolean {
  const root = host.shadowRoot ?? host;
  const before = host.shadowRoot?.activeElement;
  const field = document.createElement('textarea');
  field.readOnly = true;
  field.value = text;
  root.append(field);
  try {
    field.select();
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    if (before instanceof HTMLElement) before.focus();
  }
}
