import { css, type CSSResult } from 'lit';
import { hostTokenStyles } from './host-tokens.styles.js';
import { opaque, readable } from './readable.styles.js';

/** What the page sets of ours, else the other choice. The one for a dark page falls back on the one for a light page. */
function own(name: CSSResult, other: CSSResult): CSSResult {
  const light = css`var(--meldcode-${name}, ${other})`;
  return css`light-dark(${light}, var(--meldcode-${name}-dark, ${light}))`;
}

const onPaper = (colour: CSSResult) => readable(colour, css`var(--_shade)`);

/**
 * Colours and type: `--meldcode-*`, then what the page's house style offers (host-tokens.styles.ts), then the region's colours
 * (theme-sheet.ts), then a safe default. The papers are those of src/schema/theme.ts, against which the build checks every
 * region's colours.
 *
 * Nobody checked the colours of a page, nor whether what it sets belongs together. So they are taken only where the browser can
 * calculate with colours, and every text is held readable on its ground there (decision 0025). An older browser shows the
 * region's colours, on white.
 */
const palette = css`
  :host {
    display: block;
    --_paper: var(--meldcode-paper, #fff);
    --_soft: var(--meldcode-soft, #f1f4f6);
    --_ink: var(--meldcode-ink, #1a1f24);
    --_muted: var(--meldcode-muted, #4c5660);
    --_line: var(--meldcode-line, #767f88);
    --_danger: var(--meldcode-danger, #a31515);
    --_accent: var(--meldcode-accent, var(--_regio-accent-light, #14508c));
    --_on-accent: var(--meldcode-on-accent, var(--_regio-on-accent-light, #fff));
    --_mark: var(--_accent);
    --_radius: min(var(--meldcode-radius, var(--_host-radius, 0.375em)), 1em);
    --_font: var(--meldcode-font-family, var(--_host-font, system-ui));
    --_heading-font: var(--meldcode-font-family, var(--_host-heading-font, var(--_font)));
  }

  @supports (color: color(from light-dark(red, red) srgb-linear calc(r * alpha) g b)) {
    :host {
      /* Light or dark as the page is, and opaque: text slides under the strip. */
      --_paper: ${opaque(css`var(--meldcode-paper, var(--_host-paper, light-dark(#fff, #15191e)))`)};
      /* The darkest ground on a light page: what is readable on this is readable on paper. */
      --_shade: color-mix(in srgb, var(--_paper), #7f8c99 12%);
      --_soft: var(--meldcode-soft, var(--_shade));
      --_ink: ${onPaper(css`var(--meldcode-ink, var(--_host-ink, light-dark(#1a1f24, #eef1f4)))`)};
      --_heading: ${onPaper(css`var(--meldcode-ink, var(--_host-heading, var(--_ink)))`)};
      --_muted: ${onPaper(css`var(--meldcode-muted, color-mix(in srgb, var(--_ink) 76%, var(--_paper)))`)};
      --_line: ${onPaper(css`var(--meldcode-line, var(--_host-line, light-dark(#767f88, #8a949e)))`)};
      /* 112 does not look like the house style. */
      --_danger: ${onPaper(css`var(--meldcode-danger, light-dark(#a31515, #ff9d94))`)};
      --_focus: ${onPaper(css`var(--meldcode-focus, var(--_ink))`)};
      --_accent: ${opaque(
        own(css`accent`, css`var(--_host-accent, var(--_regio-accent, light-dark(#14508c, #8ebfef)))`),
      )};
      --_hover: ${opaque(own(css`accent`, css`var(--_host-hover, var(--_accent))`))};
      --_active: ${opaque(own(css`accent`, css`var(--_host-active, var(--_hover))`))};
      --_on: ${own(css`on-accent`, css`var(--_host-on-accent, var(--_regio-on-accent, light-dark(#fff, #15191e)))`)};
      --_on-accent: ${readable(css`var(--_on)`, css`var(--_accent)`)};
      --_on-hover: ${readable(css`var(--_on)`, css`var(--_hover)`)};
      --_on-active: ${readable(css`var(--_on)`, css`var(--_active)`)};
      /* The accent where it is a border or a word. */
      --_mark: ${onPaper(css`var(--_accent)`)};
      --_link: ${onPaper(own(css`accent`, css`var(--_host-link, var(--_accent))`))};
    }

    /* Paper is white. */
    @media print {
      :host {
        --_paper: #fff;
        --_ink: #000;
      }
    }
  }
`;

const type = css`
  /*
   * What a host page hands down stops here, but for its font size, which never goes below the reader's own, and for what says
   * whether we are open: in a closed menu or dialog we are not seen and not pressed either.
   */
  .root {
    all: initial;
    display: block;
    color-scheme: inherit;
    pointer-events: inherit;
    visibility: inherit;
    -webkit-text-size-adjust: inherit;
    direction: ltr;
    color: var(--_ink);
    background: var(--_paper);
    /* A house style need not end in a generic font. Its font is used where the page has it; we load none. */
    font-family: var(--_font), system-ui, sans-serif;
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
