import { expect, it } from 'vitest';
import { sha256 } from '../../src/lib/sha256.js';

it('is that of FIPS 180-4, the same for a text and its UTF-8', () => {
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect(sha256('åäö')).toBe(sha256(Buffer.from('åäö')));
});
