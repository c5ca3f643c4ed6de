// docs/accessibility.md says what a screen reader would say; it must be what it would say now.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readingOrder, written } from './reading-order.mjs';

test('docs/accessibility.md has the reading order of the widgets as they are', async () => {
  const now = await readingOrder();
  assert.equal(written(), now, 'run: node test/access/reading-order.mjs --write');
});
