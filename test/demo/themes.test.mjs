// The example themes hold what the default ones hold: text 7:1, everything else that is read 4.5:1.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const THEMES = new URL('../../demo/themes/', import.meta.url);
/** Of this one the accent is too pale on purpose: the widgets correct it. */
const CORRECTED = 'ngo.css';

function contrast(one, other) {
  const luminance = hex => {
    const full = hex.length === 4 ? hex.replace(/[^#]/g, '$&$&') : hex;
    const [red, green, blue] = [1, 3, 5].map(at => {
      const share = Number.parseInt(full.slice(at, at + 2), 16) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

for (const name of readdirSync(THEMES)) {
  test(`${name} has contrast, and only tokens`, () => {
    const css = readFileSync(new URL(name, THEMES), 'utf8').replace(/\/\*[^]*?\*\//g, '');
    const declared = [...css.matchAll(/^\s*([\w-]+):\s*(.+);$/gm)].map(([, key, value]) => [key, value]);
    assert.ok(declared.length >= 9);
    for (const [key] of declared) assert.match(key, /^--lantern-/);
    const colours = Object.fromEntries(
      declared.map(([key, value]) => [key.replace('--lantern-color-', ''), value]),
    );
    assert.ok(contrast(colours.text, colours.surface) >= 7);
    for (const key of ['muted', 'good', 'warn', 'alert', 'accent']) {
      const ratio = contrast(colours[key], colours.surface);
      if (key === 'accent' && name === CORRECTED) assert.ok(ratio < 3, `${ratio}: nothing to correct`);
      else assert.ok(ratio >= 4.5, `${key}: ${ratio}`);
    }
    assert.ok(contrast(colours.accent, colours.track) >= 1.5);
  });
}
