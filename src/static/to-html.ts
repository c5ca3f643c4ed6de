import { noChange, nothing, type TemplateResult } from 'lit';
import type { Shape, Shapes } from '../ui/render/draw.ts';

/**
 * Markup that is written as it is. Made by this layer only, from templates.
 */
export class Markup {
  readonly html: string;

  constructor(html: string) {
    this.html = html;
  }
}

/** Where in the markup a template goes on. */
interface Place {
  readonly kind: 'content' | 'tag' | 'quoted';
  /** The quotation mark of the attribute's value. */
  readonly quote: string;
}

const CONTENT: Place = { kind: 'content', quote: '' };

/** An attribute whose value begins where a piece of a template ends: its binding and its quotation mark. */
const ATTRIBUTE = /\s+([.?@]?)([\w:-]+)=(["']?)$/;

/**
 * Writes a template of Lit as HTML, without the comments by which Lit finds its parts again: what is written is replaced, not
 * hydrated. Listeners are left out, and a button that has one is disabled, because nothing would happen. Of properties,
 * `textContent` becomes content, `value` and `checked` become attributes, and others are left out.
 */
export function toHtml(value: unknown): string {
  if (value instanceof Markup) return value.html;
  if (isTemplate(value)) return templateHtml(value);
  if (value === nothing || value === noChange || value === null || value === undefined) return '';
  if (typeof value === 'object' && Symbol.iterator in value)
    return [...(value as Iterable<unknown>)].map(toHtml).join('');
  return escaped(String(value));
}

function isTemplate(value: unknown): value is TemplateResult {
  return typeof value === 'object' && value !== null && 'strings' in value && 'values' in value;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`);
}

/** What the directive `draw` draws inside the element on which it stands; there is no other directive. */
function drawnBy(value: unknown): Shapes | string {
  const { values } = value as { readonly values: readonly [Shapes | string] };
  return values[0];
}

function shapesHtml(content: Shapes | string): string {
  if (typeof content === 'string') return escaped(content);
  return content.map(each => (each ? shapeHtml(each) : '')).join('');
}

function shapeHtml({ tag, attributes, content }: Shape): string {
  const written = Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escaped(String(value))}"`))
    .join('');
  return `<${tag}${written}>${shapesHtml(content)}</${tag}>`;
}

function templateHtml({ strings, values }: TemplateResult): string {
  const writer = new Writer();
  strings.forEach((piece, index) => {
    writer.write(piece);
    if (index < values.length) writer.bind(values[index]);
  });
  return writer.html;
}

/** Takes the pieces of one template and the values between them. */
class Writer {
  html = '';
  private place: Place = CONTENT;
  /** Where the tag begins that is being written. */
  private tagAt = 0;
  /** Where the attribute begins that has values within quotation marks. */
  private attributeAt = -1;
  /** One of its values is nothing, so that there is no attribute. */
  private isDropped = false;
  /** Content of the element whose tag is being written. */
  private content = '';

  write(piece: string): void {
    for (const character of piece.replace(/\s*\n\s*/g, '\n')) this.add(character);
  }

  private add(character: string): void {
    const { kind, quote } = this.place;
    this.html += character;
    if (kind === 'content') {
      if (character === '<') {
        this.tagAt = this.html.length - 1;
        this.place = { kind: 'tag', quote: '' };
      }
    } else if (kind === 'tag') {
      if (character === '>') this.endTag();
      else if (character === '"' || character === "'") this.place = { kind: 'quoted', quote: character };
    } else if (character === quote) this.endValue();
  }

  private endTag(): void {
    this.html += this.content;
    this.content = '';
    this.place = CONTENT;
  }

  private endValue(): void {
    if (this.isDropped) this.html = this.html.slice(0, this.attributeAt);
    this.isDropped = false;
    this.attributeAt = -1;
    this.place = { kind: 'tag', quote: '' };
  }

  bind(value: unknown): void {
    if (this.place.kind === 'content') this.html += toHtml(value);
    else if (this.place.kind === 'quoted') this.bindWithin(value);
    else this.bindAttribute(value);
  }

  /** A value within quotation marks, maybe one of several. */
  private bindWithin(value: unknown): void {
    if (this.attributeAt < 0)
      this.attributeAt = this.tagAt + this.html.slice(this.tagAt).search(/\s+[\w:-]+=["'][^"']*$/);
    if (value === nothing) this.isDropped = true;
    else this.html += escaped(String(value ?? ''));
  }

  private bindAttribute(value: unknown): void {
    const found = ATTRIBUTE.exec(this.html.slice(this.tagAt));
    if (!found) return void (this.content = shapesHtml(drawnBy(value)));
    const [all, binding, name = ''] = found;
    this.html = this.html.slice(0, -all.length);
    if (binding === '@') this.disable(name);
    else if (binding === '.') this.bindProperty(name, value);
    else if (binding === '?') this.setAttribute(name, value ? '' : nothing);
    else this.setAttribute(name, value);
  }

  private bindProperty(name: string, value: unknown): void {
    if (name === 'textContent') this.content = escaped(String(value));
    else if (name === 'checked') this.setAttribute(name, value ? '' : nothing);
    else if (name === 'value') this.setAttribute(name, value);
  }

  private setAttribute(name: string, value: unknown): void {
    if (value !== nothing) this.html += ` ${name}="${escaped(String(value ?? ''))}"`;
  }

  private disable(event: string): void {
    const tag = /^<(\w+)/.exec(this.html.slice(this.tagAt))?.[1];
    if (event === 'click' && tag === 'button') this.html += ' disabled';
  }
}
