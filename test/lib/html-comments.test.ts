import { expect, it } from 'vitest';
import { withoutComments } from '../../src/lib/html-comments.js';

it.each([
  ['<!-- a --><p><!-- b\nc -->', '<p>'],
  ['<!--><b><!---><i>', '<b><i>'],
  ['<!-- a --> b <!-- c', ' b <!-- c'],
  ['<!-- a <!-- b --> c -->', ' c -->'],
])('%j leaves %j', (html, left) => {
  expect(withoutComments(html)).toBe(left);
});
