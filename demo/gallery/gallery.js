// Makes a card for each state of each widget.

import { gallery } from './states.ts';

const at = new URLSearchParams(location.search).get('at');
const lang = document.documentElement.lang;
const main = document.querySelector('[data-gallery]');
const sections = await gallery(main.dataset.gallery.split(' '));
for (const { widget, states } of sections) main.append(sectionOf(widget, states));

function sectionOf(widget, states) {
  const section = document.createElement('section');
  const cases = document.createElement('div');
  cases.className = 'cases';
  cases.append(...states.map(state => caseOf(widget, state)));
  section.append(heading('h2', widget.charAt(0).toUpperCase() + widget.slice(1)), cases);
  return section;
}

function caseOf(widget, { attributes, ...names }) {
  const one = document.createElement('div');
  one.className = 'case';
  const element = document.createElement('lantern-' + widget);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.setAttribute('heading-level', '4');
  // `?at=<epoch ms>` shows the page as it was then: for pictures.
  if (at) element.setAttribute('src', attributes.src + '?at=' + at);
  one.append(heading('h3', names[lang]), element);
  return one;
}

function heading(name, text) {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
