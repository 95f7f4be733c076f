import { describe, expect, it } from 'vitest';
import { fileBinary } from '../../src/check/rules/file-binary.js';
import { fileByteOrderMark } from '../../src/check/rules/file-byte-order-mark.js';
import { fileEmpty } from '../../src/check/rules/file-empty.js';
import { fileEncoding } from '../../src/check/rules/file-encoding.js';
import { fileTooComplex } from '../../src/check/rules/file-too-complex.js';
import { fileTooLarge } from '../../src/check/rules/file-too-large.js';
import { MAX_BYTES } from '../../src/model/source.js';
import { CLEAN } from '../support/sample.js';
import { findingsOf, testRule } from '../support/test-rule.js';

testRule(fileBinary, { whole: true, bad: [], good: [CLEAN] });
testRule(fileByteOrderMark, { whole: true, bad: [`⟦\uFEFF⟧${CLEAN}`], good: [CLEAN, `${CLEAN}\uFEFF`] });
testRule(fileEmpty, { whole: true, bad: ['⟦⟧', '⟦⟧ \r\n\t\n', '⟦⟧\uFEFF\n'], good: [CLEAN] });
testRule(fileEncoding, { whole: true, bad: [], good: [CLEAN, 'Redan förlorat: \uFFFD\n'] });
testRule(fileTooComplex, { whole: true, bad: [`Text\n\n⟦⟧${'> '.repeat(50)}`], good: [CLEAN] });
testRule(fileTooLarge, { whole: true, bad: [], good: [CLEAN] });

describe('what is told of a file that cannot be read', () => {
  it.each([
    ['Latin-1', Buffer.from('---\nformat: 1\ntitle: Vård\n', 'latin1'), 'Rad 3 har', 'Latin-1 eller Windows-1252'],
    ['three letters in Latin-1', Buffer.from('åäö\n', 'latin1'), 'Rad 1 har', 'Latin-1 eller Windows-1252'],
    ['UTF-16', Buffer.from('\uFEFFtitel: Vård', 'utf16le'), 'Rad 1 har', 'UTF-16'],
    ['half a character', Buffer.from('Vård').subarray(0, 2), 'Rad 1 har', 'Latin-1'],
  ])('names the line and the likely encoding: %s', (_, bytes, line, likely) => {
    const [finding, ...others] = findingsOf(fileEncoding, bytes);
    expect(others).toEqual([]);
    expect(finding?.message.sv).toContain(line);
    expect(finding?.message.sv).toContain(likely);
  });

  it('tells UTF-16 without its mark as binary', () => {
    expect(findingsOf(fileBinary, Buffer.from('Vård', 'utf16le'))).toHaveLength(1);
  });

  it.each([
    [MAX_BYTES, undefined],
    [MAX_BYTES + 1, 'Filen är 5,1 MB och läses inte. Gränsen är 5 MB.'],
    [8 * 1024 * 1024, 'Filen är 8 MB och läses inte. Gränsen är 5 MB.'],
  ])('tells size and limit: %i bytes', (bytes, message) => {
    expect(findingsOf(fileTooLarge, Buffer.alloc(bytes, '\n'))[0]?.message.sv).toBe(message);
  });

  it('reads a very long paragraph that is plain text', () => {
    expect(findingsOf(fileTooComplex, `${CLEAN}\n${'16 kap. 3 § HSL, '.repeat(10_000)}\n`)).toEqual([]);
  });

  it('removes the byte order mark and nothing else', () => {
    const [finding] = findingsOf(fileByteOrderMark, `\uFEFF${CLEAN}`);
    expect(finding?.fix?.edits).toEqual([{ range: finding?.range, text: '' }]);
  });
});
