import { sizes } from './tokens.js';

/** By this name editors and the bundler know that it is a style sheet. */
const css = String.raw;

/**
 * The strip with 112 and Veilig Thuis that never leaves the screen: filled targets on one row, also in a column of 280 px. An element
 * takes the place of what a page shows without a script, so both look the same.
 *
 * @param own What our names of colours begin with where it stands, such as `--_mc-` in an element.
 */
// eslint-disable-next-line max-lines-per-function -- A style sheet in one piece, with one thing to fill in.
export function stripCss(own: string): string {
  return css`
    .strip {
      position: sticky;
      z-index: 1;
      top: var(--meldcode-strip-top, 0);
      padding: 4px clamp(0.5em, 4%, 1.5em);
      border-bottom: 1px solid var(${own}line);
      background: var(${own}paper);
      container-type: inline-size;
    }

    .strip ul {
      display: flex;
      flex-wrap: wrap;
      gap: 6px;
      margin: 0;
      padding: 0;
      max-width: none;
    }

    .strip li {
      flex: 1 1 auto;
      margin: 0;
      max-width: 16em;
      list-style: none;
    }

    .strip a {
      display: block;
      min-width: 44px;
      min-height: max(${sizes.target}em, 44px);
      padding: 3px clamp(4px, 3%, 12px);
      border: 2px solid transparent;
      border-radius: var(${own}radius);
      line-height: 1.2;
      text-align: center;
      text-decoration: none;
    }

    .strip .who {
      display: block;
      font-size: 0.875em;
    }

    .strip .phone {
      font-weight: 700;
      text-decoration: underline;
      text-underline-offset: 0.15em;
      white-space: nowrap;
    }

    /* So that three numbers stand on one row of the narrowest phone; a font that is wider still takes a second row. */
    @container (max-width: 21em) {
      .strip .phone {
        font-size: max(0.875em, 14px);
        font-weight: 400;
      }
    }

    /* Letters of twice their size on a narrow telephone: the digits alone, or the numbers would take half of the screen. */
    @container (max-width: 14em) {
      .strip .who {
        display: none;
      }

      .strip a {
        display: grid;
        align-content: center;
        min-height: 44px;
      }
    }

    .strip .emergency {
      background: var(${own}danger);
      color: var(${own}paper);
    }

    .strip .advice {
      border-color: var(${own}mark);
      background: var(${own}accent);
      color: var(${own}on-accent);
    }

    .strip .own {
      border-color: var(${own}link);
      color: var(${own}link);
    }

    @media (forced-colors: active) {
      .strip a {
        border-color: LinkText;
      }
    }

    /* At 400% zoom a strip that stays would cover what it is there for. */
    @media print, (max-height: 18em) {
      .strip {
        position: static;
      }
    }

    /* Printers leave backgrounds out: a number in white would not be there. */
    @media print {
      .strip :is(.emergency, .advice, .own) {
        border-color: currentcolor;
        background: none;
        color: var(${own}ink);
      }
    }
  `;
}
