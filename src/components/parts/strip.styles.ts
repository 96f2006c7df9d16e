import { css, unsafeCSS } from 'lit';
import { stripCss } from '../../shared/strip-css.js';
import { belowStrip } from '../../shared/tokens.js';

/** The strip, what it says where the content is old, and the room that it takes from what is scrolled to. */
export const stripStyles = css`
  ${unsafeCSS(stripCss('--_mc-'))}

  .outdated {
    margin: 0.25em 0 0;
    font-weight: 700;
  }

  /* So that what gets the focus is not behind the strip, or behind a bar of the page above it. */
  .root :is(a, button, select, summary, [tabindex], [data-screen]) {
    scroll-margin-top: calc(var(--_bar, var(--meldcode-strip-top, 0px)) + ${belowStrip}rem);
  }
`;
