// Prints what src/lib/typeface.json holds: the code points for which all cuts that PDFs are set in have a glyph.
//   node scripts/typeface.mjs > src/lib/typeface.json && npx biome check --write src/lib/typeface.json
// Run it again when the version of the fonts changes; a test tells when. It reads `cmap` (OpenType 1.9), formats 4 and 12.
import { readFileSync } from 'node:fs';

const CUTS = JSON.parse(readFileSync(new URL('../src/lib/typeface-cuts.json', import.meta.url), 'utf8'));
const FOLDER = new URL('../node_modules/@expo-google-fonts/source-sans-3/', import.meta.url);

const [regular, ...others] = CUTS.map((cut) =>
  charactersOf(readFileSync(new URL(`${cut}/SourceSans3_${cut}.ttf`, FOLDER))),
);
const common = [...regular].filter((code) => others.every((cut) => cut.has(code))).sort((a, b) => a - b);
process.stdout.write(`${JSON.stringify({ edges: edgesOf(common) })}\n`);

/** Where stretches of code points begin and, in turn, where they are over: 65, 91, 97, 123 for A–Z and a–z. */
function edgesOf(codes) {
  const known = new Set(codes);
  return codes.flatMap((code) => [...(known.has(code - 1) ? [] : [code]), ...(known.has(code + 1) ? [] : [code + 1])]);
}

/** The code points of all Unicode subtables of a font. */
function charactersOf(font) {
  const table = tableOf(font, 'cmap');
  const records = Array.from({ length: table.readUInt16BE(2) }, (_, index) => 4 + index * 8);
  const isUnicode = (record) => [0, 3].includes(table.readUInt16BE(record));
  return new Set(
    records.filter(isUnicode).flatMap((record) => [...codesOf(table.subarray(table.readUInt32BE(record + 4)))]),
  );
}

function tableOf(font, tag) {
  for (let record = 12; record < 12 + font.readUInt16BE(4) * 16; record += 16) {
    if (font.toString('latin1', record, record + 4) === tag) return font.subarray(font.readUInt32BE(record + 8));
  }
  throw new Error(`The font has no table ${tag}.`);
}

function codesOf(subtable) {
  const format = subtable.readUInt16BE(0);
  if (format === 4) return segments(subtable);
  return format === 12 ? groups(subtable) : [];
}

/** Format 4: segments of 16-bit code points, each with a difference to the glyph or a list of glyphs. */
function* segments(table) {
  const size = table.readUInt16BE(6);
  for (let segment = 14; segment < 14 + size; segment += 2) {
    const [last, first] = [table.readUInt16BE(segment), table.readUInt16BE(segment + 2 + size)];
    const [difference, list] = [table.readUInt16BE(segment + 2 + 2 * size), table.readUInt16BE(segment + 2 + 3 * size)];
    for (let code = first; code <= last && code < 0xffff; code++) {
      const listed = list === 0 ? code : table.readUInt16BE(segment + 2 + 3 * size + list + (code - first) * 2);
      if (listed !== 0 && (listed + difference) % 0x10000 !== 0) yield code;
    }
  }
}

/** Format 12: groups of code points whose glyphs follow each other. */
function* groups(table) {
  for (let group = 16; group < 16 + table.readUInt32BE(12) * 12; group += 12) {
    const [first, last, glyph] = [0, 4, 8].map((at) => table.readUInt32BE(group + at));
    for (let code = first; code <= last; code++) if (glyph + code - first !== 0) yield code;
  }
}
