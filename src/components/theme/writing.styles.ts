import { css } from 'lit';
import { sizes } from '../../shared/tokens.js';

/** What our own pages have besides: fields to write in, and the row with which an outcome is taken along. */
export const writingStyles = css`
  .field {
    display: block;
    margin-bottom: 0.75em;
  }

  fieldset {
    margin: 0 0 1em;
    padding: 0.5em 0.75em;
    min-width: 0;
    border: 1px solid var(--_mc-line);
    border-radius: var(--_mc-radius);
  }

  [data-add] {
    margin-bottom: 1em;
  }

  :is(textarea, input) {
    display: block;
    box-sizing: border-box;
    width: 100%;
    max-width: 38em;
    min-height: ${sizes.target}em;
    border: 1px solid var(--_mc-mark);
    border-radius: var(--_mc-radius);
    background: var(--_mc-paper);
    color: var(--_mc-ink);
    font: inherit;
  }

  .field > select {
    display: block;
    width: 100%;
    font-weight: inherit;
  }

  textarea[hidden] {
    display: none;
  }

  .account .buttons {
    gap: 0.5em;
    margin: 0.75em 0 0.25em;
  }

  .account .buttons > li > button {
    padding-inline: 0.75em;
  }

  .calls + .summary {
    margin-top: 0.75em;
  }

  .account > p {
    margin-bottom: 0.25em;
  }
`;
