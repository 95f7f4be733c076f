import type { Template, Text } from '../model/locale.js';

/** What the comments of a new config say, beside what its schema says of the keys. */
export const CONFIG_TEMPLATE = {
  schema: {
    sv: 'Raden ovan är till för redigeringsprogram: med den fyller de i nycklar och visar vad var och en betyder. Den stämmer när programmet är installerat här (npm install --save-dev agreement-cli). Skriv annars schemat till en fil med ”agreement schema config > config.schema.json” och ange ./config.schema.json på raden.',
    en: 'The line above is for editors: with it they complete keys and show what each means. It is right where the tool is installed here (npm install --save-dev agreement-cli). Otherwise write the schema to a file by “agreement schema config > config.schema.json” and name ./config.schema.json on the line.',
  },
  keys: {
    sv: 'Alla nycklar får utelämnas. Ta bort # framför dem som du vill använda.',
    en: 'All keys may be left out. Remove the # before those that you want to use.',
  },
  draft: {
    sv: 'Överenskommelsen här nedanför har platser kvar att fylla i. Tills det är gjort är de varningar och inte fel, så att det går att granska och bygga. Ta bort den särskilda nivån när du har fyllt i dem.',
    en: 'The agreement below has places left to fill in. Until that is done they are warnings and not errors, so that it can be checked and built. Remove this override when you have filled them in.',
  },
} as const satisfies Record<string, Text>;

/** What the comments of a new agreement say, beside what the schema of the frontmatter says of the keys. */
export const AGREEMENT_TEMPLATE = {
  brackets: {
    sv: 'Här uppe står uppgifterna som ett program måste vara säkert på. Byt ut allt som står inom [hakparenteser], här och i texten under: ”agreement lint” visar vad som är kvar. Kommentarer som den här kan du ta bort.',
    en: 'Up here stand the facts that a program must be sure of. Write in place of all that stands in [brackets], here and in the text below: “agreement lint” shows what is left. Comments like this one you may remove.',
  },
  language: {
    sv: 'Rubrikerna känns igen på svenska ord.',
    en: 'Agreements are written in Swedish: headings are known by Swedish words.',
  },
  suggestion: {
    sv: 'Det som står här är bara ett förslag: skriv vad ni kommer överens om.',
    en: 'What stands here is only a suggestion: write what you agree on.',
  },
  ofParent: {
    sv: 'Här står parterna i den överenskommelse som den här bygger på: ta bort dem som inte är med.',
    en: 'Here stand the parties to the agreement that this one builds on: remove those that do not take part.',
  },
  optional: {
    sv: 'Fler nycklar, som får utelämnas. Ta bort # framför dem som du behöver.',
    en: 'More keys, which may be left out. Remove the # before those that you need.',
  },
} as const satisfies Record<string, Text>;

/** What the comments of new files for CI say. */
export const CI_TEMPLATES = {
  name: { sv: 'Överenskommelser', en: 'Agreements' },
  github: {
    sv: 'Granskar överenskommelserna vid varje ändring och varje natt: frister går ut också när ingen ändrar något.',
    en: 'Checks the agreements on every change and every night: deadlines pass also when nobody changes anything.',
  },
  gitlab: {
    sv: 'Granskar överenskommelserna vid varje ändring, och varje natt om du lägger till ett schema under Build > Pipeline schedules: frister går ut också när ingen ändrar något.',
    en: 'Checks the agreements on every change, and every night if you add a schedule under Build > Pipeline schedules: deadlines pass also when nobody changes anything.',
  },
  version: {
    sv: 'CI kör den version av agreement-cli som står i package.json och package-lock.json. Installera den en gång med ”npm install --save-dev agreement-cli” (eller med sökvägen till paketets .tgz-fil i projektet) och lägg till båda filerna i git.',
    en: 'The version of agreement-cli is run that package.json and package-lock.json name. Install it once by “npm install --save-dev agreement-cli” (or by the path to the package as a .tgz file in the project) and add both files to git.',
  },
  include: {
    sv: 'Läser in granskningen av överenskommelserna.',
    en: 'Reads in the check of the agreements.',
  },
} as const satisfies Record<string, Text>;

/** What `init` tells on standard output. */
export const INIT_REPORT = {
  written: { sv: (path) => `Skrev ${path}`, en: (path) => `Wrote ${path}` } as Template<string>,
  kept: {
    sv: (path) => `Fanns redan och lämnades orörd: ${path}`,
    en: (path) => `Was there already and is as it was: ${path}`,
  } as Template<string>,
  noAgreement: {
    sv: 'Här finns överenskommelser redan, så ingen ny är skriven. Skriv --id ID för att få en till.',
    en: 'There are agreements here already, so no new one is written. Write --id ID to get another one.',
  },
  now: { sv: 'Gör så här nu:', en: 'What to do now:' },
  lint: {
    sv: (folder) =>
      `Kör ”agreement lint”${folder && ` i mappen ${folder}`}: det visar vad som är fel, och varje plats där något är kvar att skriva.`,
    en: (folder) =>
      `Run “agreement lint”${folder && ` in the folder ${folder}`}: it shows what is wrong, and each place where something is left to write.`,
  } as Template<string>,
  begin: {
    sv: ({ file, isLocal }) =>
      `Öppna ${file}. Börja med ${isLocal ? 'title och parties' : 'title, parties och targetGroups'} överst, och skriv sedan avsnitten under.`,
    en: ({ file, isLocal }) =>
      `Open ${file}. Begin with ${isLocal ? 'title and parties' : 'title, parties and targetGroups'} at the top, and then write the sections below.`,
  } as Template<{ file: string; isLocal: boolean }>,
  addTo: {
    sv: (config) =>
      `Lägg till det här i ${config}, under overrides om nyckeln finns, så att den nya överenskommelsen går att bygga medan något är kvar att fylla i:`,
    en: (config) =>
      `Add this to ${config}, below overrides if the key is there, so that the new agreement can be built while something is left to fill in:`,
  } as Template<string>,
  unchecked: {
    sv: ({ check, folder }) =>
      `${check} granskar andra mappar, men inte mappen ”${folder}”. Lägg till det här sist i filen, så att den här mappen också granskas:`,
    en: ({ check, folder }) =>
      `${check} checks other folders, but not the folder “${folder}”. Add this at the end of the file, so that this folder is checked too:`,
  } as Template<{ check: string; folder: string }>,
  install: {
    sv: 'Kör ”npm install --save-dev agreement-cli” och lägg till package.json och package-lock.json i git: då vet CI vilken version som ska köras.',
    en: 'Run “npm install --save-dev agreement-cli” and add package.json and package-lock.json to git: then CI knows which version to run.',
  },
  include: {
    sv: 'Lägg till det här i .gitlab-ci.yml, så att GitLab kör granskningen:',
    en: 'Add this to .gitlab-ci.yml, so that GitLab runs the check:',
  },
} as const;

/** Why `init` does nothing. */
export const INIT_NOTES = {
  notAFolder: {
    sv: (path) => `${path} är ingen mapp: ange en mapp att börja i`,
    en: (path) => `${path} is not a folder: name a folder to start in`,
  } as Template<string>,
  linked: {
    sv: (path) =>
      `${path} skrivs inte: en länk på vägen dit leder ut ur mappen. Ta bort länken, eller skriv filen själv`,
    en: (path) =>
      `${path} is not written: a link on the way there leads out of the folder. Remove the link, or write the file yourself`,
  } as Template<string>,
  badId: {
    sv: (id) => `--id ${id}: skriv små bokstäver a–z och siffror, med enkla bindestreck emellan, högst 100 tecken`,
    en: (id) => `--id ${id}: write lower-case a–z and digits, with single hyphens between, at most 100 characters`,
  } as Template<string>,
  sameId: {
    sv: ({ id, path }) => `--id ${id}: ${path} har redan det id:t. Välj ett annat`,
    en: ({ id, path }) => `--id ${id}: ${path} has that id already. Choose another one`,
  } as Template<{ id: string; path: string }>,
  parentNeeded: {
    sv: ({ profile, ids }) =>
      `--profile ${profile}: en lokal överenskommelse bygger på en annan. Ange vilken med --parent ID${choiceOf(ids, ': här finns', '. Här finns ingen ännu')}`,
    en: ({ profile, ids }) =>
      `--profile ${profile}: a local agreement builds on another one. Name it by --parent ID${choiceOf(ids, ': there are', '. There is none here yet')}`,
  } as Template<{ profile: string; ids: readonly string[] }>,
  parentUnknown: {
    sv: ({ parent, meant, ids }) =>
      `--parent ${parent}: ingen ensam överenskommelse här har det id:t${meant ? `; menade du ${meant}?` : choiceOf(ids, '; här finns', '')}`,
    en: ({ parent, meant, ids }) =>
      `--parent ${parent}: no single agreement here has that id${meant ? `; did you mean ${meant}?` : choiceOf(ids, '; there are', '')}`,
  } as Template<{ parent: string; meant: string | undefined; ids: readonly string[] }>,
} as const;

const MOST_NAMED = 5;

function choiceOf(ids: readonly string[], some: string, none: string): string {
  return ids.length > 0 ? `${some} ${ids.slice(0, MOST_NAMED).join(', ')}${ids.length > MOST_NAMED ? ' …' : ''}` : none;
}
