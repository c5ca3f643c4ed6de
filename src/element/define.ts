/**
 * Registers an element. The first copy on a page wins: a second one leaves a note and stands back, whatever its version.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const first = customElements.get(tag);
  if (first === undefined) customElements.define(tag, element);
  else if (first !== element && typeof console !== 'undefined') {
    console.info(`lantern-widgets: <${tag}> is defined already; the first copy on the page is used`);
  }
}
