import { expect, it } from 'vitest';
import { harmless } from '../../src/lib/harmless.js';

it.each([
  ['::error::x', '\\::error::x'],
  ['a\n  ::warning::b\n', 'a\n  \\::warning::b\n'],
  ['##[error]x', '\\##[error]x'],
  ['##vso[task.complete]', '\\##vso[task.complete]'],
  ['## Syfte\n[a](b)', '## Syfte\n[a](b)'],
  ['se ::error::', 'se ::error::'],
])('%j is told as %j', (report, told) => {
  expect(harmless(report)).toBe(told);
});
