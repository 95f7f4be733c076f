import { defineRule } from '../../model/rule.js';
import { MAX_BYTES } from '../../model/source.js';

/** A file far larger than any agreement. */
export const fileTooLarge = defineRule<{ bytes: number; limit: number }>({
  name: 'file-too-large',
  group: 'file',
  severity: 'error',
  gate: true,
  needs: 'file',
  source: {
    sv: 'Praxis: den längsta kända överenskommelsen är 75 kB text.',
    en: 'Practice: the longest known agreement is 75 kB of text.',
  },
  summary: { sv: 'Filen ska vara högst 5 MB.', en: 'The file must be at most 5 MB.' },
  help: {
    sv: 'Lägg bilder och bilagor i egna filer och länka till dem.',
    en: 'Put images and attachments in files of their own and link to them.',
  },
  message: {
    sv: ({ bytes, limit }) =>
      `Filen är ${megabytes(bytes, ',')} MB och läses inte. Gränsen är ${megabytes(limit, ',')} MB.`,
    en: ({ bytes, limit }) =>
      `The file is ${megabytes(bytes, '.')} MB and is not read. The limit is ${megabytes(limit, '.')} MB.`,
  },
  example: {
    whole: true,
    bad: '⟦⟧![Organisationsskiss](data:image/png;base64,iVBORw0KGgo…)\n',
    bytes: (bad) => Buffer.alloc(MAX_BYTES + 1, bad),
    good: '---\nformat: 1\nid: exempel\ntitle: Överenskommelse\n---\n\n![Organisationsskiss: en styrgrupp leder två arbetsgrupper](skiss.png)\n',
  },
  *check({ source: { unreadable } }) {
    if (unreadable?.reason !== 'too-large') return;
    yield { range: unreadable.range, data: { bytes: unreadable.measure, limit: MAX_BYTES } };
  },
});

/** Rounded up, so that a file over the limit never looks like one at it. */
function megabytes(bytes: number, point: string): string {
  return (Math.ceil((bytes / 1024 / 1024) * 10) / 10)
    .toFixed(1)
    .replace('.', point)
    .replace(/[.,]0$/, '');
}
