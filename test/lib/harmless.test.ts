import { expect, it } from 'vitest';
import { harmless } from '../../src/lib/harmless.js';

it.each([
  ['::error::x', '\\::error::x'],
  ['a\n  ::warning::b\n', 'a\n  \\::warning::b\n'],
  ['\u00A0\u2003::add-mask::x', '\u00A0\u2003\\::add-mask::x'],
  ['a\r\n\u0085\u2028::error::x', 'a\r\n\u0085\u2028\\::error::x'],
  ['##[error]x', '#\\#[error]x'],
  ['a ##[add-mask]x', 'a #\\#[add-mask]x'],
  ['###vso[task.complete]', '##\\#vso[task.complete]'],
  ['##teamcity[x]', '#\\#teamcity[x]'],
  ['## Syfte\n[a](b)', '## Syfte\n[a](b)'],
  ['se ::error::', 'se ::error::'],
])('%j is told as %j', (report, told) => {
  expect(harmless(report)).toBe(told);
});
