/** The first year that a text names; numbers of acts, bills and the like are no years, those of circulars tell one. */
export function firstYearIn(text: string): number | undefined {
  const years = [...text.matchAll(YEAR)].map(([year]) => Number(year));
  const circulars = [...text.matchAll(CIRCULAR)].map(([, digits]) => century(Number(digits)));
  const all = [...years, ...circulars];
  return all.length > 0 ? all.reduce((first, year) => Math.min(first, year)) : undefined;
}

/** Not `2017:30`, `2007/08:70`. */
const YEAR = /(?<![\d:])(?:19|20)\d\d(?!\d|:\d|\/\d\d:)/g;
/** `Cirkulär 09:66`. */
const CIRCULAR = /cirkulär\p{L}{0,10}\s+(?:nr\s+)?(\d\d):\d/giu;

function century(digits: number): number {
  return digits > 50 ? 1900 + digits : 2000 + digits;
}
