import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { trimTemplates } from '../../build/trim-templates.mjs';

test('a line break of a template stands for nothing, with the blanks around it', () => {
  assert.equal(
    trimTemplates('html`<p>\n    ${one}\n    <b>two</b>\n  </p>\n`'),
    'html`<p>${one}<b>two</b></p>`',
  );
  assert.equal(
    trimTemplates('html`<ul>\n ${all.map(one => html`<li>\n${one}\n</li>`)}\n</ul>`'),
    'html`<ul>${all.map(one => html`<li>${one}</li>`)}</ul>`',
  );
});

test('a template is one also where a compiler writes a blank before it', () => {
  assert.equal(trimTemplates('html `<p>\n  ${one}\n</p>`'), 'html `<p>${one}</p>`');
});

test('a blank stays on one line, and beside a line break where it is written as a reference', () => {
  for (const code of ['html`${one} <b>two</b> three `', 'svg`<text>${one} ${two}</text>`'])
    assert.equal(trimTemplates(code), code);
  assert.equal(trimTemplates('html`${one}&#32;\n  ${two}`'), 'html`${one}&#32;${two}`');
});

test('a line break inside a tag stands for a blank, though a value of the tag is between', () => {
  assert.equal(
    trimTemplates('html`<a\n  class=${look}\n  href=${url}\n  >text</a\n>`'),
    'html`<a class=${look} href=${url} >text</a >`',
  );
});

test('a line break between words stops the build, since it could be meant', () => {
  assert.throws(() => trimTemplates('html`<p>two\n  words</p>`'), /line break between words/);
});

test('a style sheet loses its comments and the blanks that mean nothing, and keeps those that do', () => {
  assert.equal(
    trimTemplates('css`.a > .b,\n  .c {\n    /* why */\n    inline-size: calc(1em + ${two});\n  }\n`'),
    'css`.a > .b,.c{inline-size: calc(1em + ${two})}`',
  );
});

test('what is no template stays as it is', () => {
  const code = "const css = `\n  p {}\n`;\n/* html`<p>\n</p>` */\nconst text: string = 'html`<p>\\n`';\n";
  assert.equal(trimTemplates(code), code);
});

test('the templates of all sources can be trimmed, and trimming them again changes nothing', () => {
  const root = new URL('../../src/', import.meta.url);
  const files = readdirSync(root, { recursive: true }).map(name => String(name).replaceAll('\\', '/'));
  for (const name of files.filter(each => each.endsWith('.ts'))) {
    const trimmed = trimTemplates(readFileSync(new URL(name, root), 'utf8'));
    assert.equal(trimTemplates(trimmed), trimmed, name);
  }
});
