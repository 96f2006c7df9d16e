import { css } from 'lit';

/** The thin strip with 112 and Veilig Thuis that never leaves the screen. */
export const stripStyles = css`
  .strip {
    position: sticky;
    z-index: 1;
    top: var(--meldcode-strip-top, 0);
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1em;
    padding: 0 clamp(0.75em, 4%, 1.5em);
    border-bottom: 2px solid var(--_mc-danger);
    background: var(--_mc-paper);
    font-size: 0.9375em;
  }

  /* The numbers and the button fill the same rows. */
  .strip ul {
    display: contents;
  }

  .strip li {
    margin: 0;
    list-style: none;
  }

  .strip a {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.35em;
    /* "112" is narrow in the letters of some hosts. */
    min-width: 44px;
    min-height: max(2.75em, 44px);
    color: var(--_mc-ink);
    text-decoration: none;
  }

  .strip a .phone {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  .strip a.emergency {
    color: var(--_mc-danger);
  }

  .strip button {
    margin-inline-start: auto;
    min-height: max(2.75em, 44px);
    border-color: transparent;
    padding-inline: 0.25em;
    font-weight: 400;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  .outdated {
    flex-basis: 100%;
    margin: 0;
    padding-bottom: 0.4em;
    font-weight: 700;
  }

  /* So that what gets the focus is not behind the strip. */
  .root :is(a, button, select, summary, [tabindex]) {
    scroll-margin-top: 8rem;
  }

  /* At 400% zoom a strip that stays would cover what it is there for. */
  @media print, (max-height: 22em) {
    .strip {
      position: static;
    }
  }
`;
