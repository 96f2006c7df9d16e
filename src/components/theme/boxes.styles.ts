import { css } from 'lit';
import { sizes } from '../../shared/tokens.js';

/** What holds other things: the screen and its foot, folds, boxes, contacts, the place of a question. */
export const boxesStyles = css`
  /* Where the first answer stands: at every question in the same place, below the longest one. */
  .asked {
    display: flow-root;
    min-height: 12em;
  }

  .asked .heading {
    font-size: 1.175em;
  }

  .lead {
    margin-bottom: 0.75em;
  }

  details {
    margin: 0 0 0.5em;
    padding: 0 1em;
    max-width: 38em;
    border: 1px solid var(--_mc-line);
    border-radius: var(--_mc-radius);
  }

  details details {
    margin-inline: -0.5em;
  }

  summary {
    margin: 0 -1em;
    padding: 0.6em 1em;
    min-height: ${sizes.target}em;
    border-radius: var(--_mc-radius);
    color: var(--_mc-link);
    font-weight: 700;
    cursor: pointer;
  }

  details > .heading:nth-child(2) {
    margin-top: 0.5em;
  }

  .box {
    margin: 0 0 1.5em;
    padding: 1em;
    max-width: 40em;
    border-inline-start: ${sizes.bar}em solid var(--_mc-mark);
    background: var(--_mc-soft);
  }

  .box > :first-child {
    margin-top: 0;
  }

  .box > :last-child {
    margin-bottom: 0;
  }

  .box-danger {
    border-color: var(--_mc-danger);
  }

  blockquote {
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_mc-line);
  }

  .contacts {
    display: grid;
    gap: 0.75em;
    padding: 0;
    list-style: none;
  }

  .contacts > li + li {
    margin: 0;
  }

  /* A long address may break anywhere, or the page scrolls sideways on a phone. */
  .contacts > li {
    min-width: 0;
    overflow-wrap: anywhere;
  }

  .contact-name {
    display: block;
    font-weight: 700;
  }

  .contact-line {
    display: block;
  }

  .contact-line a {
    display: inline-block;
    padding-block: 0.25em;
  }

  .languages ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .languages li {
    margin: 0;
  }

  .languages a {
    display: inline-block;
    padding-block: 0.25em;
  }

  .roles {
    display: grid;
    gap: 0.5em;
    padding: 0;
    list-style: none;
  }

  .screen {
    padding: 0.75em clamp(${sizes.gutter[0]}em, 4%, ${sizes.gutter[1]}em) 1.5em;
    container-type: inline-size;
  }

  /* Without a ground of its own, text begins where that of the page does. */
  .bare > :is(.strip, .screen) {
    padding-inline: 0;
  }

  .leave {
    margin-top: 1.5em;
  }

  .leave p {
    margin: 0.25em 0 0;
  }

  /* As wide as the text above it, in smaller letters. */
  .foot {
    max-width: calc(38em / ${sizes.small});
    margin-top: 1em;
    padding-top: 0.75em;
    border-top: 1px solid var(--_mc-line);
  }

  @media (forced-colors: active) {
    .box {
      border: 1px solid CanvasText;
    }
  }

  @media print {
    .screen {
      padding: 0;
    }

    .no-print {
      display: none;
    }

    .box,
    [role='group'] {
      break-inside: avoid;
    }
  }
`;
