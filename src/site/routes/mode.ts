import type { Mode } from '../../engine/index.js';

/** The four ways to weigh, each with its own routes, in the order in which pages show them. */
export const modes = {
  eerste: { weighing: 'eerste', fast: false },
  opnieuw: { weighing: 'opnieuw', fast: false },
  'eerste-spoed': { weighing: 'eerste', fast: true },
  'opnieuw-spoed': { weighing: 'opnieuw', fast: true },
} as const satisfies Record<string, Mode>;

export type ModeId = keyof typeof modes;
export const modeIds = Object.keys(modes) as readonly ModeId[];
