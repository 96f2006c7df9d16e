/** The machine and the network of a reader. */
export interface Profile {
  readonly name: string;
  /** How many times slower than this machine. */
  readonly slowdown: number;
  /** Time from a request to its answer, in milliseconds; 0 for the network of this machine. */
  readonly latency: number;
  /** Megabits a second; 0 for what this machine can do. */
  readonly bandwidth: number;
}

/** This machine. */
export const asItIs: Profile = { name: 'As it is', slowdown: 1, latency: 0, bandwidth: 0 };

/** Where the processor decides, and where the network does. */
export const profiles: readonly Profile[] = [
  { name: 'Processor slowed down 4 times', slowdown: 4, latency: 0, bandwidth: 0 },
  { name: 'Slow 4G: 150 ms, 1.6 Mbit/s', slowdown: 1, latency: 150, bandwidth: 1.6 },
];
