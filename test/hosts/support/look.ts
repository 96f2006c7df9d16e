import { expect, type Locator } from '@playwright/test';

/** What is wrong with how an element of ours looks; nothing when a reader can read and press all of it. */
export async function expectReadable(element: Locator): Promise<void> {
  expect(await element.evaluate(unreadable)).toEqual([]);
}

/** Runs in the page, with the part of an element that holds everything it shows. */
function unreadable(root: Element): readonly string[] {
  const least = { root: 16, small: 14, target: 44, contrast: 4.5 };
  const all = (place: ParentNode): readonly Element[] =>
    [...place.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? all(element.shadowRoot) : []),
    ]);
  const name = (element: Element) => `<${element.localName}> "${element.textContent.trim().slice(0, 30)}"`;
  const shown = [root, ...all(root)].filter(
    (element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      !element.closest('.visually-hidden, svg'),
  );
  const texts = shown.filter((element) =>
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
  );
  const ratio = (one: number, other: number) => (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  // As `rgb(26, 31, 36)`, or what was calculated: `color(srgb 0.1 0.12 0.14)`, or the same in light itself, `srgb-linear`.
  const partsOf = (colour: string): readonly number[] => {
    const parts = (colour.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
    if (!colour.startsWith('color(')) return parts;
    const encoded = (part: number) => (part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055);
    const linear = colour.startsWith('color(srgb-linear');
    return parts.map((part, at) => (at === 3 ? part : 255 * (linear ? encoded(part) : part)));
  };
  const luminance = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = partsOf(colour)
      .slice(0, 3)
      .map((part) => part / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const around = (element: Element): Element | undefined => {
    const { assignedSlot, parentNode } = element;
    return assignedSlot ?? (parentNode instanceof ShadowRoot ? parentNode.host : (element.parentElement ?? undefined));
  };
  const ground = (element: Element | undefined): string => {
    if (!element) return 'rgb(255, 255, 255)';
    const { backgroundColor } = getComputedStyle(element);
    return (partsOf(backgroundColor)[3] ?? 1) === 1 ? backgroundColor : ground(around(element));
  };
  const whole = root.getBoundingClientRect();
  const troubleWith = (element: Element): readonly string[] => {
    const style = getComputedStyle(element);
    const { left, right } = element.getBoundingClientRect();
    const size = parseFloat(style.fontSize);
    const ink = style.getPropertyValue('-webkit-text-fill-color');
    const contrast = ratio(luminance(ink), luminance(ground(element)));
    return [
      size < least.small ? `is ${style.fontSize} high` : '',
      parseFloat(style.lineHeight) < size * 1.2 ? `has lines of ${style.lineHeight}` : '',
      (partsOf(ink)[3] ?? 1) < 1 || contrast < least.contrast ? `has a contrast of ${contrast.toFixed(1)}` : '',
      `${style.direction} ${style.writingMode}` === 'ltr horizontal-tb' ? '' : 'is written in another direction',
      style.textTransform === 'none' && style.letterSpacing === 'normal' ? '' : 'has other letters',
      left < whole.left - 1 || right > whole.right + 1 ? 'sticks out' : '',
    ];
  };
  const pressed = shown.filter((element) => element.matches('button, select, summary, .strip a, .call'));
  const small = pressed.filter((element) => {
    const { width, height } = element.getBoundingClientRect();
    // A term in a sentence is as high as a line (WCAG 2.5.8).
    return Math.min(width, height) < (element.matches('.term') ? 24 : least.target);
  });
  return [
    ...(parseFloat(getComputedStyle(root).fontSize) < least.root ? ['the text is too small'] : []),
    ...(whole.left < 0 || whole.right > innerWidth + 1 ? ['all of it sticks out'] : []),
    ...texts.flatMap((element) =>
      troubleWith(element)
        .filter(Boolean)
        .map((trouble) => `${name(element)} ${trouble}`),
    ),
    ...small.map((element) => `${name(element)} is a small target`),
  ];
}
