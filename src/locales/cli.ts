import type { Locale, Template, Text } from '../model/locale.js';

/** What the command line says of itself: its help. */
export const HELP_TEXTS = {
  program: {
    sv: 'Granskar och publicerar överenskommelser mellan regioner och kommuner.',
    en: 'Checks and publishes agreements between regions and municipalities.',
  },
  lint: {
    sv: 'Granska överenskommelser: vad är fel, varför, och vad gör du nu?',
    en: 'Check agreements: what is wrong, why, and what to do now.',
  },
  build: {
    sv: 'Gör webbsidor, PDF, JSON med mera av överenskommelser, och ett manifest över filerna; av en mapp också index.html, collection.json och calendar.ics.',
    en: 'Make web pages, PDF, JSON and more of agreements, and a manifest of the files; of a folder also index.html, collection.json and calendar.ics.',
  },
  citations: {
    sv: 'Lista vilken lag texten hänvisar till, och om den gäller.',
    en: 'List the law that a text cites, and whether it is in force.',
  },
  status: {
    sv: 'Visa läget: vad gäller, vad är försenat, vad kommer härnäst?',
    en: 'Show where agreements stand: what is in force, what is overdue, what comes next.',
  },
  coverage: {
    sv: 'Visa vem som har överenskommelse om vad: var saknas en, var överlappar två, när öppnas en lucka?',
    en: 'Show who has agreements on what: where one is missing, where two overlap, when a gap opens.',
  },
  forecast: {
    sv: 'Se framåt: vad blir fel vilken dag, om ingen gör något?',
    en: 'Look ahead: what will become wrong on which day, if nobody does anything.',
  },
  calendar: {
    sv: 'Gör en kalender (iCalendar) av alla frister.',
    en: 'Make a calendar (iCalendar) of all deadlines.',
  },
  verify: {
    sv: 'Kontrollera en publicerad mapp: är allt som när det byggdes?',
    en: 'Verify a published folder: is all as it was built?',
  },
  verifyFolder: { sv: 'mappen som agreement build skrev i', en: 'the folder that agreement build wrote in' },
  verifyFormat: {
    sv: 'hur skillnaderna visas, eventuellt i en fil; kan anges flera gånger',
    en: 'how differences are told, perhaps to a file; may be repeated',
  },
  verifySources: {
    sv: 'mappen som källornas sökvägar utgår från (förval: den här mappen)',
    en: 'the folder that the paths of sources start from (default: this folder)',
  },
  init: {
    sv: 'Börja: skriv en inställningsfil, en första överenskommelse och granskning i CI.',
    en: 'Start: write a config, a first agreement, and a check in CI.',
  },
  initFolder: { sv: 'mappen att börja i', en: 'the folder to start in' },
  initProfile: {
    sv: 'vad överenskommelsen ska uppfylla: en av våra profiler, eller en egen i mappens inställningsfil',
    en: "what the agreement is to meet: one of our profiles, or one of your own in the folder's config",
  },
  initId: {
    sv: 'den nya överenskommelsens id och filnamn (förval: ny-overenskommelse)',
    en: "the new agreement's id and file name (default: ny-overenskommelse)",
  },
  initParent: {
    sv: 'id för den överenskommelse som en lokal bygger på',
    en: 'the id of the agreement that a local one builds on',
  },
  initCi: { sv: 'var ändringar granskas', en: 'where changes are checked' },
  initAsOf: {
    sv: 'föreslå datum som om det vore denna dag (ÅÅÅÅ-MM-DD)',
    en: 'suggest dates as if it were this day (YYYY-MM-DD)',
  },
  shell: { sv: 'vilket skal', en: 'which shell' },
  settings: {
    sv: 'Visa inställningarna, och vilken fil som säger vad.',
    en: 'Show the config, and which file says what.',
  },
  completion: {
    sv: 'Skriv ut komplettering för ett skal (bash, zsh eller fish).',
    en: 'Print completion for a shell (bash, zsh or fish).',
  },
  man: { sv: 'Skriv ut manualsidan (man).', en: 'Print the manual page (man).' },
  explain: {
    sv: 'Förklara en regel: vad den kräver, var det står, exempel.',
    en: 'Explain a rule: what it asks for, where that is written, examples.',
  },
  rules: { sv: 'Lista alla regler.', en: 'List all rules.' },
  schema: { sv: 'Skriv ut ett JSON-schema.', en: 'Print a JSON Schema.' },
  paths: {
    sv: 'filer, mappar eller mönster; - är standard in (förval: vad inställningsfilen säger, annars agreements/, annars den här mappen)',
    en: 'files, folders or globs; - is standard input (default: what the config says, else agreements/, else this folder)',
  },
  rule: { sv: 'regelns namn', en: "the rule's name" },
  schemaName: { sv: 'vilket schema', en: 'which schema' },
  format: {
    sv: 'hur anmärkningarna visas, eventuellt i en fil; kan anges flera gånger',
    en: 'how findings are told, perhaps to a file; may be repeated',
  },
  citationFormat: { sv: 'hur listan visas', en: 'how the list is shown' },
  baseAct: {
    sv: 'SFS-numret för den lag som texten själv är en del av: ensamma ”3 §” läses som dess paragrafer',
    en: 'the SFS number of the act that the text is a part of: a bare “3 §” is read as its section',
  },
  statusFormat: {
    sv: 'hur läget visas, eventuellt i en fil; kan anges flera gånger',
    en: 'how the status is told, perhaps to a file; may be repeated',
  },
  within: {
    sv: 'hur långt fram som räknas som snart, till exempel P90D eller P6M (förval: inställningsfilens horizon, annars P180D)',
    en: "how far ahead counts as soon, such as P90D or P6M (default: the config's horizon, else P180D)",
  },
  statusFailOn: {
    sv: 'slutkod 1 när något är försenat (overdue), eller också när en frist kommer snart (due)',
    en: 'exit code 1 when something is overdue, or also when a deadline comes soon (due)',
  },
  coverageFormat: {
    sv: 'hur täckningen visas, eventuellt i en fil; kan anges flera gånger',
    en: 'how the coverage is told, perhaps to a file; may be repeated',
  },
  coverageUntil: {
    sv: 'sista dagen att se framåt till (ÅÅÅÅ-MM-DD; förval: två år fram)',
    en: 'the last day to look ahead to (YYYY-MM-DD; default: two years ahead)',
  },
  forecastFormat: {
    sv: 'hur prognosen visas, eventuellt i en fil; kan anges flera gånger',
    en: 'how the forecast is told, perhaps to a file; may be repeated',
  },
  until: {
    sv: 'sista dagen att se fram till (ÅÅÅÅ-MM-DD; förval: om ett år)',
    en: 'the last day to look at (YYYY-MM-DD; default: in a year)',
  },
  calendarOut: { sv: 'fil att skriva; - är standard ut', en: 'file to write; - is standard output' },
  asOf: { sv: 'granska som om det vore denna dag (ÅÅÅÅ-MM-DD)', en: 'judge dates as of this day (YYYY-MM-DD)' },
  locale: { sv: 'språk', en: 'language' },
  setRule: {
    sv: 'ändra en regels nivå: error, warning, info eller off; kan anges flera gånger',
    en: "change a rule's level: error, warning, info or off; may be repeated",
  },
  failOn: { sv: 'lägsta nivå som ger slutkod 1', en: 'the lowest level that makes the exit code 1' },
  maxWarnings: { sv: 'slutkod 1 vid fler varningar än så', en: 'exit code 1 with more warnings than this' },
  quiet: { sv: 'visa bara fel', en: 'show errors only' },
  fix: {
    sv: 'gör de ändringar som är säkra, i filerna (från standard in: skriv den rättade texten till standard ut)',
    en: 'make the changes that are safe, in the files (of standard input: write the mended text to standard output)',
  },
  fixDryRun: {
    sv: 'visa vad --fix skulle ändra, som en diff, och ändra inget',
    en: 'show what --fix would change, as a diff, and change nothing',
  },
  baseline: {
    sv: 'fil med kända anmärkningar: de visas inte och räknas inte',
    en: 'file of known findings: they are not shown and do not count',
  },
  updateBaseline: {
    sv: 'skriv filen --baseline med alla anmärkningar som finns nu',
    en: 'write the file --baseline with all findings there are now',
  },
  since: {
    sv: 'granska bara det som har ändrats sedan en gren eller en version i git, och det som bygger på det',
    en: 'check only what has changed since a branch or a commit in git, and what depends on it',
  },
  cache: {
    sv: 'läs bara det som har ändrats sedan sist på nytt (samma dag, inställningar och version)',
    en: 'read anew only what has changed since last time (on the same day, with the same settings and version)',
  },
  cacheLocation: {
    sv: 'mapp för --cache (förval: agreement i användarens egen mapp för cache)',
    en: "folder for --cache (default: agreement in the user's own folder for caches)",
  },
  staged: {
    sv: 'granska bara det som är på väg in i nästa commit, och det som bygger på det',
    en: 'check only what is staged to be committed, and what depends on it',
  },
  stdinFilename: { sv: 'vad standard in kallas i rapporten', en: 'what standard input is called in the report' },
  allowEmpty: { sv: 'slutkod 0 även om ingen fil hittas', en: 'exit code 0 even when no file is found' },
  config: {
    sv: 'inställningsfil (förval: agreement.config.yaml i den här mappen eller närmast ovanför, i samma git-projekt)',
    en: 'config file (default: agreement.config.yaml in this folder or the nearest above, within the git checkout)',
  },
  noConfig: { sv: 'läs ingen inställningsfil', en: 'read no config file' },
  ignorePattern: {
    sv: 'hoppa också över filer som passar mönstret, skrivet som i .gitignore och räknat från den här mappen; kan anges flera gånger',
    en: 'skip also the files that fit the pattern, written as in .gitignore and read from this folder; may be repeated',
  },
  noIgnore: {
    sv: 'bry dig inte om .gitignore och .agreementignore; --ignore-pattern gäller ändå',
    en: 'take no notice of .gitignore and .agreementignore; --ignore-pattern still counts',
  },
  to: { sv: 'format att skapa, åtskilda med komma', en: 'forms to make, separated by commas' },
  pdfStandard: {
    sv: 'standard för PDF: för läsare (ua-1) eller för arkiv (a-2a; a-3a med JSON inuti)',
    en: 'standard of the PDF: for readers (ua-1) or for archives (a-2a; a-3a with the JSON inside)',
  },
  force: {
    sv: 'publicera också det som har fel, märkt som utkast',
    en: 'publish also what has errors, marked as a draft',
  },
  out: {
    sv: 'mapp att skriva i; - skriver ett enda dokument till standard ut',
    en: 'folder to write in; - writes a single document to standard output',
  },
  color: { sv: 'använd färger', en: 'use colours' },
  noColor: { sv: 'använd inte färger', en: 'do not use colours' },
  defaultValue: { sv: 'förval', en: 'default' },
  help: { sv: 'visa hjälp', en: 'show help' },
  helpOf: { sv: 'Visa hjälp om ett kommando.', en: 'Show the help of a command.' },
  helpCommand: { sv: 'vilket kommando (förval: alla)', en: 'which command (default: all)' },
  version: { sv: 'visa versionen', en: 'show the version' },
} as const satisfies Record<string, Text>;

/** What commands say while they work, on stderr. */
export const NOTES = {
  noFiles: {
    sv: (looked) =>
      `hittade ingen överenskommelse: letade efter .md-filer i ${looked.join(', ')}, utom README, CHANGELOG och liknande och det som .gitignore, .agreementignore och --ignore-pattern undantar`,
    en: (looked) =>
      `found no agreement: looked for .md files in ${looked.join(', ')}, except README, CHANGELOG and the like and what .gitignore, .agreementignore and --ignore-pattern leave out`,
  } as Template<readonly string[]>,
  ignored: {
    sv: (path) => `${path} hoppas över: undantagen i .gitignore eller .agreementignore, eller med --ignore-pattern`,
    en: (path) => `${path} is skipped: left out by .gitignore, .agreementignore or --ignore-pattern`,
  } as Template<string>,
  linkedOut: {
    sv: (path) =>
      `${path} leder genom en länk ut ur inställningsfilens mapp och läses inte: ange en mapp i projektet under agreements`,
    en: (path) =>
      `${path} leads by a link out of the config's folder and is not read: name a folder of the project under agreements`,
  } as Template<string>,
  linkedOutput: {
    sv: (path) => `${path} är en länk ut ur projektet och skrivs inte i: ange mappen med --out om du litar på den`,
    en: (path) =>
      `${path} is a link out of the project and is not written in: name the folder by --out if you trust it`,
  } as Template<string>,
  linkedFile: {
    sv: (path) =>
      `${path} är en länk ut ur projektet, eller till något som inte finns, och skrivs inte: ange filen som den leder till, om du litar på den`,
    en: (path) =>
      `${path} is a link out of the project, or to nothing, and is not written: name the file that it leads to, if you trust it`,
  } as Template<string>,
  unfitRules: {
    sv: (path) =>
      `${path} går inte att läsa: den ska vara en vanlig fil i projektet på högst 100 kB, och inte leda ut ur det genom en länk. Rätta det, eller kör med --no-ignore`,
    en: (path) =>
      `${path} cannot be read: it must be a regular file of the project of at most 100 kB, and not lead out of it by a link. Mend that, or run with --no-ignore`,
  } as Template<string>,
  notAFile: {
    sv: (path) => `${path} är ingen fil och läses inte`,
    en: (path) => `${path} is not a file and is not read`,
  } as Template<string>,
  noName: {
    sv: (flag) => `${flag} är tomt: ange ett namn, eller ta bort flaggan`,
    en: (flag) => `${flag} is empty: give a name, or leave out the flag`,
  } as Template<string>,
  noFolder: {
    sv: (code) => `mappen som du står i finns inte längre, eller går inte att läsa (${code}): gå till en annan mapp`,
    en: (code) => `the folder that you are in is there no longer, or cannot be read (${code}): go to another folder`,
  } as Template<string>,
  lost: {
    sv: (code) => `allt gick inte att skriva ut (${code}): det som kom fram är inte helt`,
    en: (code) => `not all could be written out (${code}): what got through is not whole`,
  } as Template<string>,
  oneStream: {
    sv: ([one, other]) =>
      `--format: ${one} och ${other} skulle båda skrivas till standard ut, efter varandra; ge den ena en fil: --format ${other}=FIL`,
    en: ([one, other]) =>
      `--format: ${one} and ${other} would both be written to standard output, one after the other; give one a file: --format ${other}=FILE`,
  } as Template<readonly [string, string]>,
  missing: { sv: (path) => `${path} finns inte`, en: (path) => `${path} does not exist` } as Template<string>,
  unreadable: {
    sv: ({ path, code }) => `${path} går inte att läsa (${code})`,
    en: ({ path, code }) => `${path} cannot be read (${code})`,
  } as Template<{ path: string; code: string }>,
  unwritable: {
    sv: ({ path, code }) => `${path} går inte att skriva (${code})`,
    en: ({ path, code }) => `${path} cannot be written (${code})`,
  } as Template<{ path: string; code: string }>,
  stopped: {
    sv: (path) => `${path} publiceras inte: rätta felen ovan`,
    en: (path) => `${path} is not published: mend the errors above`,
  } as Template<string>,
  forced: {
    sv: (path) => `${path} publiceras som utkast trots felen ovan (--force)`,
    en: (path) => `${path} is published as a draft in spite of the errors above (--force)`,
  } as Template<string>,
  unmade: {
    sv: ({ path, form, message }) => `${path} publiceras inte: det gick inte att göra ${form} av den (${message})`,
    en: ({ path, form, message }) => `${path} is not published: ${form} could not be made of it (${message})`,
  } as Template<{ path: string; form: string; message: string }>,
  noPdf: {
    sv: () => '--pdf-standard gäller bara PDF, som inte skapas nu: lägg till pdf i --to',
    en: () => '--pdf-standard is about PDF only, which is not made now: add pdf to --to',
  } as Template<undefined>,
  oneOnly: {
    sv: () => '-o - skriver ett enda dokument i ett enda format: välj formatet med --to, och ange en fil',
    en: () => '-o - writes a single document in a single form: choose the form by --to, and name one file',
  } as Template<undefined>,
  nameless: {
    sv: (path) => `${path} publiceras inte: id saknas eller har fel form, och det ger filerna namn`,
    en: (path) => `${path} is not published: it has no id, or one of the wrong form, and the id names the files`,
  } as Template<string>,
  sameId: {
    sv: ({ id, paths }) =>
      `${paths.join(' och ')} har samma id, ${id}, och skulle skriva över varandras filer: ingen av dem publiceras`,
    en: ({ id, paths }) =>
      `${paths.join(' and ')} have the same id, ${id}, and would write over each other's files: none of them is published`,
  } as Template<{ id: string; paths: readonly string[] }>,
  ownFile: {
    sv: ({ path, id, file }) =>
      `${path} publiceras inte: id är ${id}, och ${file} är namnet på en av byggets egna filer. Ge överenskommelsen ett annat id`,
    en: ({ path, id, file }) =>
      `${path} is not published: its id is ${id}, and ${file} is the name of one of the build's own files. Give the agreement another id`,
  } as Template<{ path: string; id: string; file: string }>,
  leftOut: {
    sv: (count) =>
      `${count} ${count === 1 ? 'överenskommelse' : 'överenskommelser'} publiceras inte och är inte med i samlingens filer (index.html, collection.json, calendar.ics)`,
    en: (count) =>
      `${count} ${count === 1 ? 'agreement is' : 'agreements are'} not published, and left out of the collection's files (index.html, collection.json, calendar.ics)`,
  } as Template<number>,
  ownInput: {
    sv: (path) => `${path} är en fil som läses och skrivs därför inte över: välj ett annat ställe`,
    en: (path) => `${path} is being read, so it is not overwritten: choose another place`,
  } as Template<string>,
  built: {
    sv: ({ files, out }) => `${files} ${files === 1 ? 'fil skriven' : 'filer skrivna'} i ${out}`,
    en: ({ files, out }) => `${files} ${files === 1 ? 'file' : 'files'} written in ${out}`,
  } as Template<{ files: number; out: string }>,
  clash: {
    sv: ([one, other]) => `${one} och ${other} går inte att använda tillsammans: välj en av dem`,
    en: ([one, other]) => `${one} and ${other} cannot be used together: choose one of them`,
  } as Template<readonly [string, string]>,
  noCache: {
    sv: () => '--cache-location säger var, men inte att något ska sparas: lägg till --cache',
    en: () => '--cache-location tells where, but not that anything is to be kept: add --cache',
  } as Template<undefined>,
  noBaseline: {
    sv: () => '--update-baseline behöver veta vilken fil: lägg till --baseline FIL',
    en: () => '--update-baseline needs to know which file: add --baseline FILE',
  } as Template<undefined>,
  noTypesetter: {
    sv: ({ name, packages }) =>
      `för PDF behövs paketet ${name}, som inte går att läsa in här. Installera det med «npm install ${packages}» eller välj andra format med --to; alla andra fungerar utan det`,
    en: ({ name, packages }) =>
      `PDF needs the package ${name}, which cannot be loaded here. Install it with “npm install ${packages}” or choose other forms with --to; all others work without it`,
  } as Template<{ name: string; packages: string }>,
  linked: {
    sv: ({ out, files }) =>
      `överenskommelserna leder till filer som inte finns i ${out}: ${someOf(files, 'sv')}. Kopiera dem dit`,
    en: ({ out, files }) =>
      `the agreements lead to files that are not in ${out}: ${someOf(files, 'en')}. Copy them there`,
  } as Template<{ out: string; files: readonly string[] }>,
  others: {
    sv: (count) =>
      `${count} ${count === 1 ? 'anmärkning' : 'anmärkningar'} hindrar inte publicering: kör agreement lint`,
    en: (count) => `${count} ${count === 1 ? 'finding does' : 'findings do'} not stop publishing: run agreement lint`,
  } as Template<number>,
  internal: {
    sv: (message) => `internt fel i agreement (${message}): anmäl det gärna, med filen som visar det`,
    en: (message) => `internal fault in agreement (${message}): please report it, with a file that shows it`,
  } as Template<string>,
} as const;

/** The first few of a list that may be long. */
function someOf(files: readonly string[], locale: Locale): string {
  const more = files.length - MOST_NAMED;
  if (more <= 0) return files.join(', ');
  return `${files.slice(0, MOST_NAMED).join(', ')} ${{ sv: 'och', en: 'and' }[locale]} ${more} ${{ sv: 'till', en: 'more' }[locale]}`;
}

const MOST_NAMED = 5;

/** The headings of `explain` and `rules`. */
export const RULE_WORDS = {
  severity: { sv: 'Nivå', en: 'Level' },
  group: { sv: 'Grupp', en: 'Group' },
  gate: { sv: 'Hindrar publicering', en: 'Stops publishing' },
  gateMark: { sv: 'hindrar publicering när nivån är fel', en: 'stops publishing where its level is error' },
  yes: { sv: 'ja', en: 'yes' },
  no: { sv: 'nej', en: 'no' },
  source: { sv: 'Var kravet står', en: 'Where the demand is written' },
  help: { sv: 'Gör så här', en: 'What to do' },
  bad: { sv: 'Så här blir det en anmärkning', en: 'This is found' },
  good: { sv: 'Så här är det bra', en: 'This is good' },
} as const satisfies Record<string, Text>;

/** The heading of another agreement that the samples of a rule speak of. */
export const BESIDE: Template<string> = {
  sv: (file) => `Bredvid ligger ${file}`,
  en: (file) => `Beside it lies ${file}`,
};
