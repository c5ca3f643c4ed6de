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

/** Writes what is another than it was when the element was drawn last. */
class DrawDirective extends Directive {
  private last: Shapes | string = [];

  render(_content: Shapes | string): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [content]: [Shapes | string]): unknown {
    fill(element, content, this.last);
    this.last = content;
    return noChange;
  }
}

/**
 * Draws shapes inside the element on which it stands: `<svg ${draw(shapes)}></svg>`. A picture has many elements, and as records
 * none of them takes a node of Lit's own, as each value in a template does. Nothing else may write inside the element.
 */
export const draw: (content: Shapes | string) => DirectiveResult = directive(DrawDirective);

/** What is there is compared with what was drawn last, since asking the page takes longer. */
function fill(parent: Element, content: Shapes | string, last: Shapes | string): void {
  if (content === last) return;
  if (typeof content === 'string') {
    parent.textContent = content;
    return;
  }
  if (typeof last === 'string') parent.textContent = '';
  const before = present(last);
  let child = parent.firstElementChild;
  for (const [index, each] of present(content).entries()) {
    const old = before[index];
    // From here on it is another picture.
    if (old?.tag !== each.tag) child = removeFrom(child);
    const element = child ?? parent.appendChild(document.createElementNS(SVG, each.tag));
    const { attributes, content: inside } = (child && old) || NOTHING;
    child = child && child.nextElementSibling;
    write(element, each.attributes, attributes);
    fill(element, each.content, inside);
  }
  removeFrom(child);
}

const NOTHING: Pick<Shape, 'attributes' | 'content'> = { attributes: {}, content: [] };

function present(content: Shapes | string): readonly Shape[] {
  return typeof content === 'string' ? [] : content.filter(each => each !== undefined);
}

/** Removes an element and all that follow it. */
function removeFrom(first: Element | null): null {
  let next = first;
  while (next) {
    const gone = next;
    next = next.nextElementSibling;
    gone.remove();
  }
  return null;
}

function write(element: Element, attributes: Attributes, last: Attributes): void {
  for (const name of Object.keys(last)) if (attributes[name] === undefined) element.removeAttribute(name);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined && value !== last[name]) element.setAttribute(name, String(value));
}
