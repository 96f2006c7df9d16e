/** Red, green and blue, from 0 to 255. */
type Channels = readonly [number, number, number];

/** How a page looks around an element, as far as it can be told. */
export interface PageLook {
  /** The colour behind the element, as the page wrote it; undefined where there is a picture, or something lets light through. */
  readonly paper: string | undefined;
  readonly ink: string | undefined;
  readonly isDark: boolean;
  /** Whether every edge around the element keeps its distance, so that text can begin where the element does. */
  readonly hasRoom: boolean;
}

/** How near an edge may come to text, in pixels. */
const room = 8;

export function lookAround(element: Element): PageLook {
  const { left, right } = element.getBoundingClientRect();
  let hasRoom = left >= room && right <= document.documentElement.clientWidth - room;
  let paper: string | undefined;
  let around = parentOf(element);
  const ink = around ? getComputedStyle(around).color : '';
  for (; around && paper === undefined; around = parentOf(around)) {
    const style = getComputedStyle(around);
    const isEdge = style.backgroundColor !== nothing || style.borderLeftWidth !== '0px';
    if (isEdge && isTight(around, left, right)) hasRoom = false;
    if (style.backgroundImage !== 'none') paper = '';
    else if (style.backgroundColor !== nothing) paper = style.backgroundColor;
  }
  // A page that says nothing is white, unless it can be dark as its reader's screen is.
  const { colorScheme } = getComputedStyle(element);
  paper ??= colorScheme.includes('dark') ? '' : 'rgb(255, 255, 255)';
  const ground = channelsOf(paper);
  return {
    paper: ground && paper,
    ink: channelsOf(ink) && ink,
    isDark: ground !== undefined && luminance(ground) < 0.18,
    hasRoom,
  };
}

const nothing = 'rgba(0, 0, 0, 0)';

function isTight(box: Element, left: number, right: number): boolean {
  const edge = box.getBoundingClientRect();
  return left - edge.left < room || edge.right - right < room;
}

/** The boxes around an element, the nearest first, in every shadow tree that it stands in. */
export function boxesAround(element: Element): readonly Element[] {
  const boxes: Element[] = [];
  for (let box = parentOf(element); box; box = parentOf(box)) boxes.push(box);
  return boxes;
}

/** The box around an element, in whatever shadow tree it stands. */
export function parentOf(element: Element): Element | null {
  const { assignedSlot, parentNode } = element;
  if (assignedSlot) return assignedSlot;
  return parentNode instanceof ShadowRoot ? parentNode.host : element.parentElement;
}

/** Whether two colours look alike; not where one of them is unknown. */
export function isAlike(one: string | undefined, other: string): boolean {
  const [first, second] = [channelsOf(one ?? ''), channelsOf(other)];
  return first !== undefined && second?.every((value, at) => Math.abs(value - (first[at] ?? 0)) < 2) === true;
}

/** Of an opaque colour, as a browser calculates it: `rgb(1, 2, 3)` or `color(srgb 0.1 0.2 0.3)`. */
function channelsOf(colour: string): Channels | undefined {
  const [, space, numbers = ''] = /^(rgb|color)\((?:srgb )?([\d., e-]+)\)$/.exec(colour) ?? [];
  const [red, green, blue] = numbers.split(/[ ,]+/).map((part) => Number(part) * (space === 'color' ? 255 : 1));
  return red === undefined || green === undefined || blue === undefined ? undefined : [red, green, blue];
}

/** Relative luminance (WCAG 2.2). */
function luminance(channels: Channels): number {
  const [red, green, blue] = channels.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
