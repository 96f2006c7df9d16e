import { css } from 'lit';
import { ring, sizes } from '../../shared/tokens.js';

/** What is pressed: buttons and numbers to call; and the ring of the focus. */
export const controlsStyles = css`
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 0.75em;
    margin: 1.25em 0;
    padding: 0;
    list-style: none;
    max-width: none;
  }

  .buttons > li + li {
    margin: 0;
  }

  /* A long word in large letters breaks, and stands not out of the screen. */
  .buttons > li,
  .call,
  button,
  select {
    box-sizing: border-box;
    max-width: 100%;
  }

  button,
  select {
    min-height: ${sizes.target}em;
    border: 2px solid var(--_mc-mark);
    border-radius: var(--_mc-radius);
    background: var(--_mc-paper);
    color: var(--_mc-mark);
    font: inherit;
    font-weight: 700;
    padding: 0.5em 1em;
    text-align: start;
    cursor: pointer;
  }

  /* On a touch screen the hover of what was tapped would stay on what comes in its place, as if it were chosen. */
  @media (hover: hover) {
    button:hover,
    summary:hover {
      background: var(--_mc-soft);
    }

    button.primary:hover {
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }
  }

  button.primary,
  button.primary:hover {
    background: var(--_mc-accent);
    color: var(--_mc-on-accent);
  }

  button.link {
    /* Its words begin where those around it do. */
    padding-inline: 0;
    border: 0;
    background: none;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  .buttons.wide {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    margin: 1em 0;
    max-width: 38em;
  }

  .buttons.wide button {
    width: 100%;
    min-height: 3em;
    text-align: center;
  }

  .wipe {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.75em;
    margin-top: 0.75em;
  }

  .wiped {
    margin: 0;
    font-weight: 700;
  }

  /* Two colours, so that the ring shows on every ground. */
  :is(a, button, select, summary, textarea, input, .heading):focus-visible {
    outline: ${ring}px solid;
    outline-color: var(--_mc-focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_mc-paper);
    border-radius: var(--_mc-radius);
  }

  .call {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0 0.35em;
    align-items: center;
    min-height: ${sizes.target}em;
    padding: 0.25em 1em;
    border: 2px solid var(--_mc-mark);
    border-radius: var(--_mc-radius);
    background: var(--_mc-accent);
    color: var(--_mc-on-accent);
    text-decoration: none;
    overflow-wrap: anywhere;
  }

  .call[href='tel:112'] {
    border-color: var(--_mc-danger);
    background: var(--_mc-danger);
    color: var(--_mc-paper);
  }

  /* A page is not a number: it is no button of that colour. */
  .call.site {
    background: var(--_mc-paper);
    color: var(--_mc-mark);
  }

  /* Below each other, of one width: nobody looks for where the next one begins. */
  @container (max-width: 30em) {
    .calls {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 0.25em;
      margin-block: 0.6em;
    }

    .calls .call {
      width: 100%;
    }
  }

  .call .phone {
    text-decoration: underline;
    overflow-wrap: normal;
  }

  @media (forced-colors: active) {
    button,
    select {
      border-color: ButtonBorder;
    }

    .call {
      border-color: LinkText;
    }
  }

  @media print {
    button:not(.term),
    select {
      display: none;
    }

    button.term {
      text-decoration: none;
    }

    /* Printers leave backgrounds out: a number in white would not be there. */
    .call,
    .call[href='tel:112'] {
      border-color: currentcolor;
      background: none;
      color: var(--_mc-ink);
    }

    .call.site::after {
      content: attr(href);
      overflow-wrap: anywhere;
    }
  }
`;
