import { css } from 'lit';

/** What is pressed: buttons, rows of answers, lines, numbers to call; and the ring of the focus. */
export const controlsStyles = css`
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    margin: 1.5em 0;
    padding: 0;
    list-style: none;
    max-width: none;
  }

  .buttons > li + li {
    margin: 0;
  }

  button,
  select {
    min-height: 2.75em;
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

    .row-button:hover {
      border-color: var(--_mc-mark);
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
    border-color: transparent;
    background: none;
    padding-inline: 0.5em;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  /* A term in a sentence that opens what it means. */
  button.term {
    display: inline;
    min-height: 0;
    padding: 0;
    border: 0;
    border-radius: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-decoration: underline dotted;
    text-decoration-thickness: 0.1em;
    text-underline-offset: 0.2em;
  }

  .terms button.term {
    margin-inline-end: 0.75em;
    padding-block: 0.5em;
  }

  .meaning {
    display: block;
    margin: 0.5em 0;
    padding: 0.5em 0.75em;
    border-inline-start: 0.25em solid var(--_mc-mark);
    background: var(--_mc-soft);
  }

  .meaning[hidden] {
    display: none;
  }

  .row-button {
    display: block;
    width: 100%;
    min-height: 3em;
    padding: 0.6em 1em;
    border: 2px solid var(--_mc-line);
    color: var(--_mc-ink);
  }

  .row-button .label {
    display: block;
    font-weight: 700;
  }

  .row-button .hint {
    display: block;
    color: var(--_mc-muted);
    font-weight: 400;
  }

  .answers-to .row-button {
    padding-block: 0.45em;
  }

  .answers-to .hint {
    font-size: 0.9375em;
    line-height: 1.35;
  }

  .row-button.present {
    border-color: var(--_mc-mark);
    box-shadow: inset 0.375em 0 0 var(--_mc-mark);
  }

  /* Short lines, close to each other: one compact block. */
  .lines {
    margin: 0;
    padding: 0;
    list-style: none;
    border-top: 1px solid var(--_mc-line);
  }

  .lines > li + li {
    margin: 0;
  }

  .line {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em;
    width: 100%;
    min-height: max(2.75em, 44px);
    padding: 0.25em 0.25em;
    border: 0;
    border-bottom: 1px solid var(--_mc-line);
    border-radius: 0;
    color: var(--_mc-ink);
    font-weight: 400;
  }

  .line::after {
    width: 0.5em;
    height: 0.5em;
    flex: none;
    margin-inline-end: 0.25em;
    border: solid var(--_mc-mark);
    border-width: 2px 2px 0 0;
    rotate: 45deg;
    content: '';
  }

  .buttons.wide {
    display: grid;
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
    margin-top: 1.5em;
  }

  .wipe button {
    margin-inline-start: -0.5em;
  }

  .rows {
    display: grid;
    gap: 0.5em;
    margin: 0 0 1em;
    padding: 0;
    list-style: none;
    max-width: 38em;
  }

  .rows > li + li {
    margin: 0;
  }

  /* Two colours, so that the ring shows on every ground. */
  :is(a, button, select, summary, textarea, .heading):focus-visible {
    outline: 3px solid;
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
    min-height: 2.75em;
    padding: 0.25em 1em;
    border: 2px solid var(--_mc-mark);
    border-radius: var(--_mc-radius);
    background: var(--_mc-accent);
    color: var(--_mc-on-accent);
    text-decoration: none;
  }

  .call[href='tel:112'] {
    border-color: var(--_mc-danger);
    background: var(--_mc-danger);
    color: var(--_mc-paper);
  }

  .call .phone {
    text-decoration: underline;
  }

  @media (forced-colors: active) {
    button,
    .row-button,
    select {
      border-color: ButtonBorder;
    }

    .call {
      border-color: LinkText;
    }

    .row-button.present {
      border-color: Highlight;
    }
  }

  @media print {
    .line::after,
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
  }
`;
