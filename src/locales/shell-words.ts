/** What the manual page says, beside what the commands tell of themselves. */
export const MAN_WORDS = {
  manual: { sv: 'Kommandon', en: 'User Commands' },
  headings: {
    name: { sv: 'NAMN', en: 'NAME' },
    synopsis: { sv: 'ÖVERSIKT', en: 'SYNOPSIS' },
    description: { sv: 'BESKRIVNING', en: 'DESCRIPTION' },
    commands: { sv: 'KOMMANDON', en: 'COMMANDS' },
    options: { sv: 'GEMENSAMMA FLAGGOR', en: 'GLOBAL OPTIONS' },
    exit: { sv: 'SLUTKODER', en: 'EXIT STATUS' },
    environment: { sv: 'MILJÖVARIABLER', en: 'ENVIRONMENT' },
    files: { sv: 'FILER', en: 'FILES' },
    examples: { sv: 'EXEMPEL', en: 'EXAMPLES' },
  },
  description: {
    sv: [
      'Programmet läser överenskommelser som är skrivna i Markdown med uppgifter överst (YAML), säger vad som är fel, varför, och vad du gör nu, och gör webbsidor, PDF, JSON och kalendrar av dem.',
      'Sökvägar är filer, mappar eller mönster. I en mapp räknas alla .md-filer utom README, CHANGELOG och liknande.',
    ],
    en: [
      'The program reads agreements written in Markdown with facts at the top (YAML), says what is wrong, why, and what to do now, and makes web pages, PDF, JSON and calendars of them.',
      'Paths are files, folders or globs. In a folder all .md files count except README, CHANGELOG and the like.',
    ],
  },
  exits: [
    {
      term: '0',
      about: {
        sv: 'inget finns på den nivå som räknas som fel, eller över den',
        en: 'nothing is found at the level that counts as failure, or above it',
      },
    },
    {
      term: '1',
      about: {
        sv: 'något finns: en anmärkning, en frist som är försenad eller en skillnad; eller ett dokument publiceras inte',
        en: 'something is found: a finding, a deadline that is overdue or a difference; or a document is not published',
      },
    },
    {
      term: '2',
      about: {
        sv: 'fel i anropet, i inställningsfilen eller vid läsning och skrivning, eller inuti programmet',
        en: 'a fault in the call, in the config, in reading or writing, or inside the program',
      },
    },
    { term: '130', about: { sv: 'avbrutet (Ctrl-C)', en: 'interrupted (Ctrl-C)' } },
  ],
  environment: [
    {
      term: 'LC_ALL, LC_MESSAGES, LANG',
      about: {
        sv: 'språket, när --locale inte är angivet: svenska för sv, annars engelska',
        en: 'the language, where --locale is not given: Swedish for sv, else English',
      },
    },
    {
      term: 'NO_COLOR, FORCE_COLOR, TERM',
      about: {
        sv: 'färger av eller på, när varken --color eller --no-color är angivet',
        en: 'colours off or on, where neither --color nor --no-color is given',
      },
    },
    {
      term: 'GITHUB_STEP_SUMMARY',
      about: {
        sv: 'filen som lint --format github lägger en sammanfattning till',
        en: 'the file that lint --format github adds a summary to',
      },
    },
  ],
  files: [
    {
      term: 'agreement.config.yaml, agreement.config.json',
      about: {
        sv: 'inställningarna, i den här mappen eller närmast ovanför i samma git-projekt',
        en: 'the config, in this folder or the nearest above within the git checkout',
      },
    },
    {
      term: 'agreements/',
      about: {
        sv: 'mappen som läses när varken sökvägar eller inställningarna säger något annat',
        en: 'the folder that is read where neither paths nor the config say otherwise',
      },
    },
    {
      term: '.agreementignore',
      about: {
        sv: 'filer som hoppas över, skrivet som i .gitignore',
        en: 'files that are skipped, written as in .gitignore',
      },
    },
  ],
  examples: [
    {
      term: 'agreement init',
      about: {
        sv: 'skriv en inställningsfil, en första överenskommelse och granskning i CI',
        en: 'write a config, a first agreement and a check in CI',
      },
    },
    {
      term: 'agreement lint --fail-on warning',
      about: { sv: 'granska, med slutkod 1 också för varningar', en: 'check, with exit code 1 for warnings too' },
    },
    {
      term: 'agreement build --to html,pdf --out public',
      about: { sv: 'gör webbsidor och PDF i mappen public', en: 'make web pages and PDF in the folder public' },
    },
    {
      term: 'agreement explain section-missing',
      about: { sv: 'förklara en regel', en: 'explain a rule' },
    },
  ],
} as const;
