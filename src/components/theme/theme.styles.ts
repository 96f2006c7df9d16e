import { css, unsafeCSS, type CSSResult } from 'lit';
import { colours, shade } from '../../shared/tokens.js';
import { hostTokenStyles } from './host-tokens.styles.js';
import { opaque, readable } from './readable.styles.js';

/** What the page sets of ours, else the other choice. The one for a dark page falls back on the one for a light page. */
function own(name: CSSResult, other: CSSResult): CSSResult {
  const light = css`var(--meldcode-${name}, ${other})`;
  return css`light-dark(${light}, var(--meldcode-${name}-dark, ${light}))`;
}

/** The safe default: light or dark as the page is, or for a browser that knows no such choice. */
const safe = (name: keyof typeof colours.light) =>
  css`light-dark(${safeLight(name)}, ${unsafeCSS(colours.dark[name])})`;
const safeLight = (name: keyof typeof colours.light) => unsafeCSS(colours.light[name]);

const onPaper = (colour: CSSResult) => readable(colour, css`var(--_mc-shade)`);

/**
 * Colours and type: `--meldcode-*`, then what the page's house style offers (host-tokens.styles.ts), then the region's colours
 * (theme-sheet.ts), then a safe default (src/shared/tokens.ts), which our own pages have too.
 *
 * Nobody checked the colours of a page, nor whether what it sets belongs together. So they are taken only where the browser can
 * calculate with colours, and every text is held readable on its ground there (decision 0025). An older browser shows the
 * region's colours, on white; so does a page that Dark Reader rewrites, which makes pairs of plain colours dark by itself, and cannot
 * follow a calculation (decision 0049).
 *
 * @cssproperty --meldcode-accent - Colour of buttons and links.
 * @cssproperty --meldcode-on-accent - Colour of the text on a button.
 * @cssproperty --meldcode-accent-dark - As accent, on a dark page.
 * @cssproperty --meldcode-on-accent-dark - As on-accent, on a dark page.
 * @cssproperty --meldcode-paper - Background.
 * @cssproperty --meldcode-ink - Text.
 * @cssproperty --meldcode-muted - Text of less weight.
 * @cssproperty --meldcode-line - Lines and borders.
 * @cssproperty --meldcode-soft - Background of boxes.
 * @cssproperty --meldcode-danger - Colour of 112.
 * @cssproperty --meldcode-focus - Outer colour of the focus ring.
 * @cssproperty --meldcode-font-family - Font.
 * @cssproperty --meldcode-radius - Rounding of corners.
 * @cssproperty --meldcode-strip-top - Distance of the strip from the top of the window; below a header that stays it goes by itself.
 */
const palette = css`
  .root {
    --_mc-paper: ${safeLight('paper')};
    --_mc-soft: ${safeLight('soft')};
    --_mc-ink: ${safeLight('ink')};
    --_mc-muted: ${safeLight('muted')};
    --_mc-line: ${safeLight('line')};
    --_mc-danger: ${safeLight('danger')};
    --_mc-accent: var(--_regio-accent-light, ${safeLight('accent')});
    --_mc-on-accent: var(--_regio-on-accent-light, ${safeLight('onAccent')});
    --_mc-mark: var(--_mc-accent);
    --_mc-link: var(--_mc-accent);
  }

  @supports (color: color(from light-dark(red, red) srgb-linear calc(r * alpha) g b)) {
    .root:not(.rewritten) {
      /* Light or dark as the page is, and opaque: text slides under the strip. */
      --_mc-paper: ${opaque(
        css`var(--meldcode-paper, var(--_host-paper, var(--_page-paper, var(--_wp-paper, ${safe('paper')}))))`,
      )};
      /* The darkest ground on a light page: what is readable on this is readable on paper. */
      --_mc-shade: color-mix(in srgb, var(--_mc-paper), ${unsafeCSS(shade)} 12%);
      --_mc-soft: var(--meldcode-soft, var(--_mc-shade));
      --_mc-ink: ${onPaper(
        css`var(--meldcode-ink, var(--_host-ink, var(--_page-ink, var(--_wp-ink, ${safe('ink')}))))`,
      )};
      --_mc-heading: ${onPaper(css`var(--meldcode-ink, var(--_host-heading, var(--_mc-ink)))`)};
      --_mc-muted: ${onPaper(css`var(--meldcode-muted, color-mix(in srgb, var(--_mc-ink) 76%, var(--_mc-paper)))`)};
      --_mc-line: ${onPaper(css`var(--meldcode-line, var(--_host-line, ${safe('line')}))`)};
      /* 112 does not look like the house style. */
      --_mc-danger: ${onPaper(css`var(--meldcode-danger, ${safe('danger')})`)};
      --_mc-focus: ${onPaper(css`var(--meldcode-focus, var(--_mc-ink))`)};
      --_mc-own: var(--_host-accent, var(--_regio-accent, ${safe('accent')}));
      /* The accent where it is a border or a word. */
      --_mc-mark: ${onPaper(css`var(--_mc-accent)`)};
      --_mc-link: ${onPaper(own(css`accent`, css`var(--_host-link, var(--_mc-accent))`))};
    }

    /* A house style may have other colours for the moment of pressing. */
    .root:not(.rewritten) button.primary:hover {
      --_mc-own: var(--_host-hover, inherit);
    }

    .root:not(.rewritten) button.primary:active {
      --_mc-own: var(--_host-active, var(--_host-hover, inherit));
    }

    .root:not(.rewritten),
    .root:not(.rewritten) button.primary:is(:hover, :active) {
      --_mc-accent: ${opaque(own(css`accent`, css`var(--_mc-own)`))};
      --_mc-on-accent: ${readable(
        own(css`on-accent`, css`var(--_host-on-accent, var(--_regio-on-accent, ${safe('onAccent')}))`),
        css`var(--_mc-accent)`,
      )};
    }

    /* Paper is white. */
    @media print {
      .root:not(.rewritten) {
        --_mc-paper: ${unsafeCSS(colours.print.paper)};
        --_mc-ink: ${unsafeCSS(colours.print.ink)};
      }
    }
  }
`;

/** Dark Reader makes lines too dark for the edge of a button. Where a line is as the text in it, it leaves the line alone. */
const rewritten = css`
  .rewritten :is(button, select, summary, .call, .strip a, .row-button, .progress button) {
    border-color: currentcolor;
  }
`;

const type = css`
  :host {
    display: block;
  }

  /*
   * What a host page hands down stops here, but for its font size, which never goes below the reader's own, and for what says
   * whether we are open: in a closed menu or dialog we are not seen and not pressed either.
   */
  .root {
    all: initial;
    display: block;
    color-scheme: var(--_page-scheme, inherit);
    pointer-events: inherit;
    visibility: inherit;
    -webkit-text-size-adjust: inherit;
    direction: ltr;
    color: var(--_mc-ink);
    background: var(--_mc-paper);
    /* Without tokens, the font of the page around us. We load none. */
    font-family: var(--_mc-font, inherit);
    font-size: max(1em, 1rem, 16px);
    line-height: 1.5;
    overflow-wrap: break-word;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
`;

export const themeStyles = [hostTokenStyles, palette, type];

/** Stands after what it changes. */
export const rewrittenStyles = rewritten;
