/** What a command does, and which options mean something to it. */
interface CommandUsage {
  readonly lines: readonly string[];
  readonly options: readonly (keyof typeof optionUsage)[];
}

const optionUsage = {
  port: ['--port N        op deze poort; 0 neemt een vrije'],
  pdf: ["--no-pdf        maakt geen pdf's; die kosten tijd, en er is Chromium of Chrome voor nodig"],
  url: [
    '--url ADRES     waar de site komt, zoals https://meldcode.example/ (of in SITE_URL): maakt ook wat dat nodig heeft, oEmbed en QR-codes',
  ],
  security: [
    '--security-contact ADRES, --security-expires DAG',
    '                aan wie je een lek in de site meldt, zoals mailto:security@meldcode.example, en tot en met welke dag dat zeker',
    '                is, zoals 2027-06-30 (of in SECURITY_CONTACT en SECURITY_EXPIRES): maakt security.txt',
  ],
  help: ['--help          zegt dit; achter een opdracht alleen wat daarbij hoort'],
} as const;

export const commandUsage = {
  build: {
    lines: ["build [map]       maakt de site van de regio's en organisaties in de map, in dist/ van die map"],
    options: ['pdf', 'url', 'security'],
  },
  release: {
    lines: ['release [map]     schrijft de hashes van deze versie in releases.json van de map: daarna blijven ze zo'],
    options: [],
  },
  start: {
    lines: ['start [map]       maakt de site, en toont die op http://localhost:4173 (of op de poort in PORT)'],
    options: ['port', 'pdf', 'url', 'security'],
  },
  serve: {
    lines: ['serve [map]       toont de dist/ die er al is, op http://localhost:4173 (of op de poort in PORT)'],
    options: ['port'],
  },
} as const satisfies Readonly<Record<string, CommandUsage>>;

export type CommandName = keyof typeof commandUsage;

/** How the tool is used, or one command of it. */
export function usage(name?: CommandName): string {
  const shown: readonly CommandUsage[] = name ? [commandUsage[name]] : Object.values(commandUsage);
  const named = new Set([...shown.flatMap(({ options }) => options), 'help' as const]);
  const options = Object.entries(optionUsage).filter(([option]) => named.has(option as keyof typeof optionUsage));
  return [
    `Gebruik: meldcode ${name ?? '<opdracht>'} [map] [opties]`,
    '',
    ...shown.flatMap(({ lines }) => lines).map((line) => `  ${line}`),
    ...options.flatMap(([, lines]) => lines).map((line) => `    ${line}`),
    '',
    'Noem je geen map? Dan is het de map waarin je staat.',
  ].join('\n');
}
