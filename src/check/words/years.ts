/** The first year that a text names; numbers of acts, bills and the like are no years, those of circulars tell one. */
export function firstYearIn(text: string): number | undefined {
  const years = [...text.matchAll(YEAR)].map(([year, before]) => Number(year.slice(-4)) - (before ? 1 : 0));
  const circulars = [...text.matchAll(CIRCULAR)].map(([, digits]) => century(Number(digits)));
  const all = [...years, ...circulars];
  return all.length > 0 ? all.reduce((first, year) => Math.min(first, year)) : undefined;
}

/** Not `2017:30`, `2007/08:70`. "Före 2019" is 2018. */
const YEAR =
  /((?:före|innan)\s{1,3}(?:år\s{1,3}|den\s{1,3}1\s{1,3}januari\s{1,3})?)?(?<![\d:])(?:19|20)\d\d(?!\d|:\d|\/\d\d:)/giu;
/** `Cirkulär 09:66`. */
const CIRCULAR = /cirkulär\p{L}{0,10}\s+(?:nr\s+)?(\d\d):\d/giu;

function century(digits: number): number {
  return digits > 50 ? 1900 + digits : 2000 + digits;
}
