import type { Locale, Template } from '../model/locale.js';

/** A colour that cannot be read on another. */
export interface WeakContrast {
  /** `theme.colours.light`. */
  readonly where: string;
  readonly text: NamedColour;
  readonly ground: NamedColour;
  readonly ratio: number;
  readonly least: number;
  /** What would be enough, each by itself. */
  readonly changes: readonly ColourChange[];
}

interface NamedColour {
  readonly name: string;
  /** `#rrggbb`. */
  readonly value: string;
}

interface ColourChange {
  readonly name: string;
  readonly isLighter: boolean;
}

/** What is wrong with a theme. */
export const THEME_SENTENCES = {
  contrast: {
    sv: ({ where, text, ground, ratio, least, changes }) =>
      `${where}: ${text.name} (${text.value}) på ${ground.name} (${ground.value}) har kontrasten ${ratioOf(ratio, 'sv')}. Text ska ha minst ${ratioOf(least, 'sv')} (WCAG 2.1, 1.4.3). Gör ${inWords(changes, 'sv')}.`,
    en: ({ where, text, ground, ratio, least, changes }) =>
      `${where}: ${text.name} (${text.value}) on ${ground.name} (${ground.value}) has a contrast of ${ratioOf(ratio, 'en')}. Text must have at least ${ratioOf(least, 'en')} (WCAG 2.1, 1.4.3). Make ${inWords(changes, 'en')}.`,
  } as Template<WeakContrast>,
  nameless: {
    sv: () =>
      'En logotyp behöver theme.organisation: den som inte ser bilden får namnet i stället. Skriv till exempel organisation: Region Blekinge',
    en: () =>
      'A logo needs theme.organisation: those who do not see the image get the name instead. Write, for instance, organisation: Region Blekinge',
  } as Template<undefined>,
  unquoted: {
    sv: (key) =>
      `${key} saknar värde: det som står efter # är en kommentar i YAML. Sätt citattecken runt färgen, till exempel "#0b4f9e".`,
    en: (key) =>
      `${key} has no value: what stands after # is a comment in YAML. Put quotation marks round the colour, such as "#0b4f9e".`,
  } as Template<string>,
} as const;

/** Rounded down, so that what is too little never looks like enough. */
function ratioOf(ratio: number, locale: Locale): string {
  const digits = (Math.floor(ratio * 10 + 1e-9) / 10).toFixed(1);
  return `${locale === 'sv' ? digits.replace('.', ',') : digits}:1`;
}

/** `link darker, or paper lighter`. */
function inWords(changes: readonly ColourChange[], locale: Locale): string {
  const parts = changes.map(({ name, isLighter }) => `${name} ${SHADES[isLighter ? 'lighter' : 'darker'][locale]}`);
  return parts.join({ sv: ', eller ', en: ', or ' }[locale]);
}

const SHADES = {
  lighter: { sv: 'ljusare', en: 'lighter' },
  darker: { sv: 'mörkare', en: 'darker' },
} as const;

/** What is wrong with the file of a logo. */
export const LOGO_FAULTS = {
  missing: {
    sv: (path) => `Bilden ${path} finns inte. Sökvägen räknas från inställningsfilens mapp.`,
    en: (path) => `There is no image ${path}. The path starts from the config's folder.`,
  } as Template<string>,
  linked: {
    sv: (path) => `${path} leder genom en länk ut ur projektet och läses inte. Kopiera hit bilden.`,
    en: (path) => `${path} leads by a link out of the project and is not read. Copy the image here.`,
  } as Template<string>,
  unreadable: {
    sv: ({ path, code }) => `${path} går inte att läsa (${code}).`,
    en: ({ path, code }) => `${path} cannot be read (${code}).`,
  } as Template<{ path: string; code: string }>,
  tooLarge: {
    sv: ({ path, limit }) =>
      `${path} är större än ${limit / 1000} kB, och bilden läggs in i varje webbsida. Spara den mindre, helst som SVG.`,
    en: ({ path, limit }) =>
      `${path} is larger than ${limit / 1000} kB, and the image is put into every page. Save it smaller, best as SVG.`,
  } as Template<{ path: string; limit: number }>,
  noImage: {
    sv: (path) =>
      `${path} är ingen bild i PNG, JPEG eller SVG, vad den än heter. Spara logotypen i något av de formaten.`,
    en: (path) => `${path} is no PNG, JPEG or SVG image, whatever it is called. Save the logo as one of them.`,
  } as Template<string>,
  tooWide: {
    sv: (path) => `${path} har fler bildpunkter än en logotyp behöver. Spara den mindre, helst som SVG.`,
    en: (path) => `${path} has more pixels than a logo needs. Save it smaller, best as SVG.`,
  } as Template<string>,
  cut: {
    sv: ({ path }) =>
      `${path} är inte en hel bild: filen tar slut för tidigt, eller fortsätter efter bildens slut. Kopiera den på nytt, eller spara om den i ett bildprogram.`,
    en: ({ path }) =>
      `${path} is not a whole image: the file ends too early, or goes on after the image's end. Copy it again, or save it anew in a drawing program.`,
  } as Template<{ path: string }>,
  typeset: {
    sv: ({ path }) =>
      `${path} har text i ett typsnitt (<text>), som ser olika ut på olika datorer. Gör om texten till kurvor (i Inkscape: Bana, Objekt till bana) och spara den igen.`,
    en: ({ path }) =>
      `${path} has text in a typeface (<text>), which looks different on different computers. Turn the text into outlines (in Inkscape: Path, Object to Path) and save it again.`,
  } as Template<{ path: string }>,
  unsafe: {
    sv: ({ path, found }) =>
      `${path} används inte, för filen innehåller mer än en bild behöver: ”${found}”. Skript, animeringar, DOCTYPE och sådant som hämtas från annat håll är inte tillåtet. Spara den som enkel SVG (i Inkscape: Vanlig SVG), eller som PNG.`,
    en: ({ path, found }) =>
      `${path} is not used, for there is more in the image than an image needs: “${found}”. Scripts, animations, DOCTYPE and what is fetched from elsewhere are not allowed. Save it as plain SVG (in Inkscape: Plain SVG), or as PNG.`,
  } as Template<{ path: string; found: string }>,
} as const;
