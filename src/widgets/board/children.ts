import type { Feed, Seconds } from '../../domain/model.ts';
import type { LanternElement } from '../../element/lantern-element.ts';

/** What the parts of a board have as the board has it. */
const SHARED = [
  'src',
  'map',
  'stream',
  'refresh',
  'persist',
  'contact',
  'community',
  'district',
  'theme',
  'limit',
] as const;

/** How a part is shown. */
export interface ChildLook {
  /** Level of its heading, from 1. */
  readonly level: number;
  readonly view: string | null;
  readonly tools: LanternElement['tools'];
  readonly staleAfter: Seconds | null;
}

/** The elements that a board is made of, each made when it is first shown, and kept with what its reader did with it. */
export class BoardChildren {
  private readonly host: LanternElement;
  private readonly elements = new Map<string, LanternElement>();
  /** For tests: called with each element before it is used. */
  prepare: (element: LanternElement) => void = () => {};

  constructor(host: LanternElement) {
    this.host = host;
  }

  /**
   * The element of a part. It asks for the same address, which is one request for the page, or is given the board's own feed.
   *
   * @param feed of the board
   */
  childOf(tag: string, feed: Feed, { level, ...look }: ChildLook): LanternElement {
    const { host } = this;
    const element = this.elements.get(tag) ?? this.make(tag);
    for (const name of SHARED) Object.assign(element, { [name]: host[name] });
    Object.assign(element, look, {
      headingLevel: Math.min(6, level),
      feed: host.src === null ? feed : null,
    });
    for (const name of this.ownAttributes(element)) copyAttribute(name, host, element);
    return element;
  }

  private make(tag: string): LanternElement {
    const element = document.createElement(tag) as LanternElement;
    this.elements.set(tag, element);
    this.prepare(element);
    return element;
  }

  /** Attributes that the part alone has: a page writes them on the board. */
  private ownAttributes(element: LanternElement): readonly string[] {
    const attributesOf = ({ constructor }: LanternElement): readonly string[] =>
      (constructor as typeof LanternElement).observedAttributes;
    const common = attributesOf(this.host);
    return attributesOf(element).filter(name => !common.includes(name));
  }
}

function copyAttribute(name: string, from: Element, to: Element): void {
  const value = from.getAttribute(name);
  if (to.getAttribute(name) === value) return;
  if (value === null) to.removeAttribute(name);
  else to.setAttribute(name, value);
}
