/** What networks show at full width. */
export const shareSize = { width: 1200, height: 630 } as const;
