import { noChange } from 'lit';
import { Directive, directive, type DirectiveResult, type ElementPart } from 'lit/directive.js';

/** Attributes by name. Those that are undefined are left out. */
type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element of SVG as a plain record. */
export interface Shape {
  readonly tag: 'svg' | 'g' | 'rect' | 'line' | 'path' | 'circle' | 'text' | 'pattern';
  readonly attributes: Attributes;
  /** What is inside: other elements, or a text. */
  readonly content: Shapes | string;
}

/** Elements in the order in which they are drawn. Those that are undefined are left out. */
export type Shapes = readonly (Shape | undefined)[];

export function shape(tag: Shape['tag'], attributes: Attributes, content: Shapes | string = []): Shape {
  return { tag, attributes, content };
}

const SVG = 'http://www.w3.org/2000/svg';

/** Writes into the element what is not there yet. What is there and is still needed stays. */
class DrawDirective extends Directive {
  render(_content: Shapes | string): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [content]: [Shapes | string]): unknown {
    fill(element, content);
    return noChange;
  }
}

/**
 * Draws shapes inside the element on which it stands: `<svg ${draw(shapes)}></svg>`. A picture has many elements, and as records
 * none of them takes a node of Lit's own, as each value in a template does.
 */
export const draw: (content: Shapes | string) => DirectiveResult = directive(DrawDirective);

function fill(parent: Element, content: Shapes | string): void {
  if (typeof content === 'string') {
    if (parent.textContent !== content) parent.textContent = content;
    return;
  }
  let next = parent.firstElementChild;
  for (const each of content) {
    if (!each) continue;
    const { tag, attributes } = each;
    const isThere = next?.localName === tag;
    const element = isThere && next ? next : parent.insertBefore(document.createElementNS(SVG, tag), next);
    if (isThere) next = element.nextElementSibling;
    write(element, attributes);
    fill(element, each.content);
  }
  while (next) {
    const gone = next;
    next = next.nextElementSibling;
    gone.remove();
  }
}

function write(element: Element, attributes: Attributes): void {
  for (const name of element.getAttributeNames())
    if (attributes[name] === undefined) element.removeAttribute(name);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined && element.getAttribute(name) !== String(value))
      element.setAttribute(name, String(value));
}
