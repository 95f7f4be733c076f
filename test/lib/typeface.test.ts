import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isInTypeface } from '../../src/lib/typeface.js';

const FONTS = 'node_modules/@expo-google-fonts/source-sans-3';
const isInstalled = existsSync(FONTS);

describe('isInTypeface', () => {
  it.each([...'aZåäöÅÄÖéüß09 –—”“…§½²✓•→≥€×\u00A0'])('has %j', (character) => {
    expect(isInTypeface(character)).toBe(true);
  });

  it.each([...'\u0000\t\n\u202E😀中ع☃\uFFFF\u{10FFFF}', ''])('has no %j', (character) => {
    expect(isInTypeface(character)).toBe(false);
  });

  it.skipIf(!isInstalled)('is what the fonts have (skipped where these are not installed)', () => {
    const made = execFileSync(process.execPath, ['scripts/typeface.mjs'], { encoding: 'utf8' });
    expect(JSON.parse(readFileSync('src/lib/typeface.json', 'utf8'))).toEqual(JSON.parse(made));
  });
});
