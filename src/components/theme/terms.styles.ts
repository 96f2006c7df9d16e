import { css } from 'lit';

/** A term in a sentence that opens what it means, and what it opens. */
export const termsStyles = css`
  button.term {
    display: inline;
    min-height: 0;
    /* A target of 24 pixels, which moves no line. */
    padding: 0.25em 0;
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
`;
