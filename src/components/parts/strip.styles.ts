import { css } from 'lit';

/** The strip with 112 and Veilig Thuis that never leaves the screen: filled targets on one row, also in a column of 280 px. */
export const stripStyles = css`
  .strip {
    position: sticky;
    z-index: 1;
    top: var(--meldcode-strip-top, 0);
    padding: 4px clamp(0.5em, 4%, 1.5em);
    border-bottom: 1px solid var(--_mc-line);
    background: var(--_mc-paper);
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
    min-height: max(2.75em, 44px);
    padding: 3px clamp(4px, 3%, 12px);
    border: 2px solid transparent;
    border-radius: var(--_mc-radius);
    line-height: 1.2;
    text-align: center;
    text-decoration: none;
  }

  .strip .who {
    display: block;
    font-size: 0.875em;
  }

  .strip .phone {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  /* So that three numbers stand on one row of the narrowest phone; a font that is wider still takes a second row. */
  @container (max-width: 21em) {
    .strip .phone {
      font-size: max(0.875em, 14px);
      font-weight: 400;
    }
  }

  .strip .emergency {
    background: var(--_mc-danger);
    color: var(--_mc-paper);
  }

  .strip .advice {
    border-color: var(--_mc-mark);
    background: var(--_mc-accent);
    color: var(--_mc-on-accent);
  }

  .strip .own {
    border-color: var(--_mc-link);
    color: var(--_mc-link);
  }

  .outdated {
    margin: 0.25em 0 0;
    font-weight: 700;
  }

  /* So that what gets the focus is not behind the strip. */
  .root :is(a, button, select, summary, [tabindex], [data-screen]) {
    scroll-margin-top: calc(var(--meldcode-strip-top, 0px) + 4.25rem);
  }

  @media (forced-colors: active) {
    .strip a {
      border-color: LinkText;
    }
  }

  /* At 400% zoom a strip that stays would cover what it is there for. */
  @media print, (max-height: 22em) {
    .strip {
      position: static;
    }
  }

  /* Printers leave backgrounds out: a number in white would not be there. */
  @media print {
    .strip :is(.emergency, .advice, .own) {
      border-color: currentcolor;
      background: none;
      color: var(--_mc-ink);
    }
  }
`;
