/** What a page builder can set beside the region, by the name of the attribute: in a snippet, a link and the address of a frame too. */
export const settings = ['beroepsgroep', 'thema'] as const;
