/** Notes on the console for whoever wrote the attributes of an element. Loaded after the numbers. */
import type { PropertyDeclaration, ReactiveElement } from 'lit';
import { shortened } from '../feed/own.ts';
import { suggestSpelling } from '../lib/suggest-spelling.ts';
import { wordsIn } from '../lib/words-in.ts';
import type { Choices } from '../ui/widget.ts';

/** What is looked at of an element. */
export type NotedElement = ReactiveElement & {
  readonly theme: string | null;
  readonly view: string | null;
  readonly sort: string | null;
  readonly tools: string | null;
};

const THEMES = ['auto', 'light', 'dark'];
const TOOLS = ['auto', 'none'];
const VIEWS = ['compact', 'districts', 'large'];

/** What was written for each element. */
const written = new WeakMap<Element, Set<string>>();

/**
 * Writes one line for each attribute that is misspelt or has a value that means nothing; each line once an element.
 *
 * @param choices the words that attributes of the widget alone may hold
 * @param columns keys of the columns of its list; undefined where it shows none
 */
export function noteAttributes(
  element: NotedElement,
  choices: Choices,
  columns: readonly string[] | undefined,
): void {
  const before = written.get(element) ?? new Set();
  written.set(element, before);
  for (const note of attributeNotes(element, choices, columns)) {
    if (before.has(note)) continue;
    before.add(note);
    console.info(`lantern-widgets: <${element.localName}>: ${note}`);
  }
}

function attributeNotes(
  element: NotedElement,
  choices: Choices,
  columns: readonly string[] | undefined,
): readonly string[] {
  const { theme, view, sort, tools } = element;
  return [
    ...wordNotes('theme', theme ? [theme] : [], THEMES),
    ...wordNotes('view', wordsIn(view), VIEWS),
    ...wordNotes('tools', tools ? [tools] : [], TOOLS),
    ...(columns
      ? wordNotes('sort', wordsIn(sort?.replace('-', '')), ['name', 'district', 'age', ...columns])
      : []),
    ...Object.entries(choices).flatMap(([name, known]) => choiceNotes(element, name, known)),
    ...numberNotes(element),
    ...nameNotes(element),
  ];
}

function choiceNotes(element: NotedElement, name: string, choice: Choices[string]): readonly string[] {
  const known = typeof choice === 'function' ? choice() : choice;
  return known ? wordNotes(name, wordsIn(element.getAttribute(name)), known) : [];
}

function wordNotes(name: string, words: readonly string[], known: readonly string[]): readonly string[] {
  return words
    .filter(word => !known.includes(word))
    .map(word => `${name}="${shortened(word)}" is none of ${known.join(', ')}${suggestion(word, known)}`);
}

function numberNotes(element: NotedElement): readonly string[] {
  const notes: string[] = [];
  for (const [property, { type, attribute }] of declarationsOf(element)) {
    if (type !== Number || !Number.isNaN(Reflect.get(element, property))) continue;
    const name = typeof attribute === 'string' ? attribute : String(property);
    notes.push(`${name}="${shortened(element.getAttribute(name) ?? '')}" is not a number`);
  }
  return notes;
}

function nameNotes(element: NotedElement): readonly string[] {
  const { observedAttributes } = element.constructor as typeof ReactiveElement;
  return element
    .getAttributeNames()
    .filter(name => isPlain(name) && suggestSpelling(name, observedAttributes) !== undefined)
    .map(name => `there is no attribute "${name}"${suggestion(name, observedAttributes)}`);
}

/** Whether an attribute may be meant for us: not one of the page's own, nor of a framework. */
function isPlain(name: string): boolean {
  return /^[a-z][a-z_-]*$/.test(name) && !/^(?:data|aria)-/.test(name);
}

function suggestion(word: string, known: readonly string[]): string {
  const meant = suggestSpelling(word, known);
  return meant === undefined ? '' : `; did you mean "${meant}"?`;
}

function declarationsOf(element: NotedElement): ReadonlyMap<PropertyKey, PropertyDeclaration> {
  return (element.constructor as typeof ReactiveElement).elementProperties;
}
