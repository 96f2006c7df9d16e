import { alignedTable } from '../../src/site/reference/aligned-table.js';
import type { Verdict } from './report.js';
import type { SiteWay, Taken } from './site-ways.js';
import { ratios, spreadOf } from './statistics.js';

/** What each round measured of a site of so many organisations. */
export interface MeasuredSite {
  readonly organisations: number;
  readonly rounds: Readonly<Record<SiteWay, readonly Taken[]>>;
  /** Seconds of a new process where one organisation changed. */
  readonly again: readonly number[];
}

/** What is promised of a site of many organisations: bench/README.md. */
const promised = { ratio: 1.5, growth: 1.15, megabytes: 500, seconds: { organisations: 1000, most: 90, again: 2 } };

/** What was measured as a table in Markdown: medians. */
export function siteTable(sites: readonly MeasuredSite[]): string {
  const head = [
    ...[
      'Organisations',
      'Floor',
      'Without compression',
      'Ratio',
      'With compression',
      'By the clock',
      'One changed',
      'Memory',
    ],
  ];
  const rows = sites.map((site) => [
    String(site.organisations),
    seconds(median(site, 'floor', 'processor')),
    seconds(median(site, 'uncompressed', 'processor')),
    ratioOf(site).toFixed(2),
    seconds(median(site, 'whole', 'processor')),
    seconds(median(site, 'whole', 'seconds')),
    seconds(spreadOf(site.again).median),
    `${median(site, 'whole', 'megabytes').toFixed(0)} MB`,
  ]);
  return alignedTable([head, ...rows]);
}

const seconds = (value: number) => `${value.toFixed(1)} s`;

/** What was promised, as far as these sites can tell: memory of few and of many, and of each how it stands to the floor. */
export function siteVerdicts(sites: readonly MeasuredSite[]): readonly Verdict[] {
  const [few, many] = [sites[0], sites.at(-1)];
  const memory = (site: MeasuredSite) => median(site, 'whole', 'megabytes');
  const growth = few && many ? memory(many) / memory(few) : 1;
  return [
    ...sites.map((site) => ({
      says: `${site.organisations} organisations: ${ratioOf(site).toFixed(2)} times the floor without compression (at most ${promised.ratio})`,
      kept: ratioOf(site) <= promised.ratio,
    })),
    ...sites.map((site) => ({
      says: `${site.organisations} organisations: at most ${memory(site).toFixed(0)} MB (below ${promised.megabytes})`,
      kept: memory(site) < promised.megabytes,
    })),
    { says: `${growth.toFixed(2)} times the memory (at most ${promised.growth})`, kept: growth <= promised.growth },
    ...sites.filter(({ organisations }) => organisations === promised.seconds.organisations).flatMap(inTime),
  ];
}

function inTime(site: MeasuredSite): readonly Verdict[] {
  const { most, again } = promised.seconds;
  const [time, changed] = [median(site, 'whole', 'seconds'), spreadOf(site.again).median];
  return [
    { says: `${site.organisations} organisations: ${time.toFixed(0)} s (at most ${most})`, kept: time <= most },
    {
      says: `one of ${site.organisations} changed: ${changed.toFixed(1)} s (at most ${again})`,
      kept: changed <= again,
    },
  ];
}

/** Round by round, in time of the processor: by the clock other programs count as well. */
function ratioOf({ rounds }: MeasuredSite): number {
  const times = (way: SiteWay) => rounds[way].map(({ processor }) => processor);
  return ratios(times('uncompressed'), times('floor'))?.median ?? Infinity;
}

function median({ rounds }: MeasuredSite, way: SiteWay, of: keyof Taken): number {
  return spreadOf(rounds[way].map((taken) => taken[of])).median;
}
