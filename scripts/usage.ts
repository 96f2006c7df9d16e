/** What a command does, and which words and options mean something to it. */
interface CommandUsage {
  readonly lines: readonly string[];
  /** The words behind it, as its usage shows them. */
  readonly words: string;
  /** How many words there are at most. */
  readonly most: number;
  /** How many of them stand in front of the folder. */
  readonly before: number;
  readonly options: readonly (keyof typeof optionUsage)[];
  /** What more there is to know, for who asks about this command alone. */
  readonly more: readonly string[];
}

const optionUsage = {
  port: ['--port N        op deze poort; 0 neemt een vrije'],
  pdf: ["--no-pdf        maakt geen pdf's; die kosten tijd, en er is Chromium of Chrome voor nodig"],
  cropMarks: [
    '--crop-marks    maakt van elk blad ook een pdf voor een drukker, zoals kaart-drukwerk.pdf: met snijtekens en 3 mm afloop',
  ],
  url: [
    '--url ADRES     waar de site komt, zoals https://meldcode.example/ (of in SITE_URL): maakt ook wat dat nodig heeft, oEmbed en QR-codes',
  ],
  security: [
    '--security-contact ADRES, --security-expires DAG',
    '                aan wie je een lek in de site meldt, zoals mailto:security@meldcode.example, en tot en met welke dag dat zeker',
    '                is, zoals 2027-06-30 (of in SECURITY_CONTACT en SECURITY_EXPIRES): maakt security.txt',
  ],
  shard: [
    '--shard N/AANTAL',
    '                maakt alleen dat deel, zoals 2/5, in dist.shards/: zo maken vijf machines samen een site; daarna "merge"',
  ],
  today: [
    '--today DAG     de dag van de site, zoals 2026-11-23: voor machines die samen een site maken rond middernacht',
  ],
  kinds: [
    '--name NAAM, --source BRON',
    '                hoe de regio of organisatie heet, en waar de gegevens vandaan komen',
    '--veilig-thuis NAAM, --municipalities GEMEENTEN, --phone NUMMER, --mail ADRES, --page ADRES, --form ADRES',
    '                van een regio: de naam van Veilig Thuis daar, het eigen nummer, de postbus, de website en het meldformulier',
    '--regio ID of --organisatie ID, --system WAAR, --decides FUNCTIE',
    '                van een organisatie: haar regio of de organisatie waar ze bij hoort, en als het bekend is: waarin ze vastlegt, en wie over een melding beslist (of beroepskracht)',
  ],
  by: ['--by FUNCTIE    de functie van wie het bevestigde, nooit een naam'],
  as: ['--as VORM       markdown (als je niets kiest), csv voor een rekenblad, of mail met een tekst per eigenaar'],
  watch: ['--watch         kijkt opnieuw na elke keer dat je een bestand opslaat; Ctrl+C stopt'],
  help: ['--help          zegt dit; achter een opdracht alleen wat daarbij hoort'],
} as const;

const folderAtEnd = 'Noem je geen map? Dan is het de map waarin je staat.';

export const commandUsage = {
  new: {
    lines: [
      'new <soort> <id> [map]',
      '                  begint een bestand van een regio of organisatie; vraagt wat erin hoort',
    ],
    words: '<soort> <id> [map]',
    most: 3,
    before: 2,
    options: ['kinds'],
    more: [
      'De soort is regio of organisatie. Het id is de naam van het bestand en staat in het adres: kleine letters,',
      'cijfers en streepjes. Wat je niet in een optie zegt, wordt gevraagd. Een bestand dat er al is, blijft zoals het is.',
      'Bijvoorbeeld: npm run meldcode -- new regio zuid-limburg',
      folderAtEnd,
    ],
  },
  confirm: {
    lines: [
      'confirm <bestand> [plaats]',
      '                  schrijft bij "checked" dat de eigenaar het vandaag bevestigde',
    ],
    words: '<bestand> [plaats]',
    most: 2,
    before: 2,
    options: ['by'],
    more: [
      'De plaats is zoals een melding die noemt: contacts.veilig-thuis-regio, of contacts voor alle contacten. Noem je',
      'geen plaats? Dan is alles in het bestand bevestigd. Doe dit alleen als de eigenaar het je liet weten.',
    ],
  },
  report: {
    lines: ['report [map]      zegt per eigenaar wat nog bevestigd moet worden'],
    words: '[map]',
    most: 1,
    before: 0,
    options: ['as'],
    more: [folderAtEnd],
  },
  validate: {
    lines: ['validate [map]    kijkt alle bestanden na, zonder een site te maken: fouten en waarschuwingen'],
    words: '[map]',
    most: 1,
    before: 0,
    options: ['watch'],
    more: [
      'Een fout houdt het maken van de site tegen, een waarschuwing niet. Achter elke melding staat een code;',
      'docs/foutmeldingen.md zegt per code wat je doet. De opdracht eindigt op 0 zonder fouten, op 1 met fouten,',
      'en op 2 als de opdracht zelf niet klopt.',
      folderAtEnd,
    ],
  },
  preview: {
    lines: [
      'preview [id] [map]',
      '                  toont een regio of organisatie terwijl je eraan werkt: bladzijden, hulpmiddel en papier naast elkaar',
    ],
    words: '[id] [map]',
    most: 2,
    before: 1,
    options: ['port'],
    more: [
      'Het id is de naam van het bestand, zonder .json. Noem je er geen? Dan is het de eerste, en kies je op de bladzijde',
      'een andere. Na elke keer dat je opslaat, laat de bladzijde het zien. Ctrl+C stopt.',
      folderAtEnd,
    ],
  },
  build: {
    lines: ["build [map]       maakt de site van de regio's en organisaties in de map, in dist/ van die map"],
    words: '[map]',
    most: 1,
    before: 0,
    options: ['pdf', 'cropMarks', 'url', 'security', 'shard', 'today'],
    more: [
      'Wat sinds de vorige keer niet veranderde, wordt niet opnieuw gemaakt. Alles opnieuw? Haal dan dist/ weg.',
      folderAtEnd,
    ],
  },
  merge: {
    lines: ['merge [map]       voegt de delen in dist.shards/ samen tot de site in dist/'],
    words: '[map]',
    most: 1,
    before: 0,
    options: ['security'],
    more: [
      'De delen komen van "build --shard", op een of meer machines. Ontbreekt er een, is er een twee keer, of is er een van',
      'andere bestanden gemaakt? Dan staat er welke, en blijft de dist/ die er al is.',
      folderAtEnd,
    ],
  },
  release: {
    lines: ['release [map]     schrijft de hashes van deze versie in releases.json van de map: daarna blijven ze zo'],
    words: '[map]',
    most: 1,
    before: 0,
    options: [],
    more: [folderAtEnd],
  },
  start: {
    lines: ['start [map]       maakt de site, en toont die op http://localhost:4173 (of op de poort in PORT)'],
    words: '[map]',
    most: 1,
    before: 0,
    options: ['port', 'pdf', 'url', 'security'],
    more: [folderAtEnd],
  },
  serve: {
    lines: ['serve [map]       toont de dist/ die er al is, op http://localhost:4173 (of op de poort in PORT)'],
    words: '[map]',
    most: 1,
    before: 0,
    options: ['port'],
    more: [folderAtEnd],
  },
} as const satisfies Readonly<Record<string, CommandUsage>>;

export type CommandName = keyof typeof commandUsage;

/** How the tool is used, or one command of it. */
export function usage(name?: CommandName): string {
  const shown: readonly CommandUsage[] = name ? [commandUsage[name]] : Object.values(commandUsage);
  const named = new Set([...shown.flatMap(({ options }) => options), 'help' as const]);
  const options = Object.entries(optionUsage).filter(([option]) => named.has(option as keyof typeof optionUsage));
  return [
    `Gebruik: meldcode ${name ?? '<opdracht>'} ${name ? commandUsage[name].words : '[map]'} [opties]`,
    '',
    ...shown.flatMap(({ lines }) => lines).map((line) => `  ${line}`),
    ...options.flatMap(([, lines]) => lines).map((line) => `    ${line}`),
    '',
    ...(name ? commandUsage[name].more : [folderAtEnd]),
  ].join('\n');
}
