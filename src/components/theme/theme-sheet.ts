import type { Theme } from '../../schema/theme.js';

const colour = /^#[0-9a-f]{6}$/;

/**
 * A style sheet with the region's colours as the last but one choice of every `--meldcode-*` property. A constructed sheet,
 * because a strict CSP blocks `style` attributes and `<style>` elements. A colour that is none is left out.
 */
export function themeSheet({ light, dark }: Partial<Theme>): CSSStyleSheet {
  const pairs = [
    ['--_regio-accent', light?.accent, dark?.accent],
    ['--_regio-on-accent', light?.onAccent, dark?.onAccent],
  ] as const;
  const rules = pairs.map(([name, onLight = '', onDark = '']) =>
    colour.test(onLight) && colour.test(onDark)
      ? `${name}-light:${onLight};${name}:light-dark(${onLight},${onDark});`
      : '',
  );
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`:host { ${rules.join(' ')} }`);
  return sheet;
}
