/**
 * Registers an element. The first copy on a page wins: a second one leaves a note and stands back, whatever its version.
 *
 * @returns whether it is this one
 */
export function define(tag: string, element: CustomElementConstructor): boolean {
  // On a server.
  if (typeof customElements === 'undefined') return false;
  if (customElements.get(tag) === undefined) customElements.define(tag, element);
  const first = customElements.get(tag);
  if (first !== element && typeof console !== 'undefined') {
    console.info(`lantern-widgets: <${tag}> is defined already; the first copy on the page is used`);
  }
  return first === element;
}
