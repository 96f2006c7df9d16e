/**
 * What a framed page and the page around it say to each other. The words are those of WordPress, so that a frame of ours fits
 * there without a script of ours (ecosystem 3.2).
 */
export interface FrameMessage {
  /** `ready`: the page around asks for the height. `height`: the frame tells it. `link`: the frame asks to go somewhere. */
  readonly message: 'ready' | 'height' | 'link';
  readonly value?: number | string;
  /** What WordPress knows its frame by. */
  readonly secret?: string | undefined;
}

const lowest = 200;
const highest = 10_000;

/** Whether a message is one of ours, or of WordPress, by its first word. */
export function isMessage(data: unknown, message: FrameMessage['message']): data is FrameMessage {
  return typeof data === 'object' && data !== null && (data as Partial<FrameMessage>).message === message;
}

/** The height in a message, within bounds that no frame can talk its way out of; undefined when there is none. */
export function heightIn(data: unknown): number | undefined {
  if (!isMessage(data, 'height')) return undefined;
  const { value } = data;
  if (typeof value !== 'number' || !Number.isFinite(value)) return undefined;
  return Math.min(Math.max(Math.ceil(value), lowest), highest);
}

/**
 * What the fragment of a frame's address says: `#beroepsgroep=kinderopvang`, which no server sees, or `#?secret=a1B2`, which
 * WordPress puts there.
 */
export function settingsIn(fragment: string): URLSearchParams {
  return new URLSearchParams(fragment.replace(/^#\??/, ''));
}

/** The secret of WordPress in the fragment of the address; WordPress refuses any other sign. */
export function secretIn(fragment: string): string | undefined {
  const secret = settingsIn(fragment).get('secret');
  return secret && /^[a-z\d]+$/i.test(secret) ? secret : undefined;
}
