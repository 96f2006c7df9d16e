import { css } from 'lit';
import { sizes } from '../../shared/tokens.js';

/** Headings, texts, lists and links. */
export const typeStyles = css`
  .heading {
    display: block;
    margin: 0 0 0.5em;
    max-width: 34em;
    color: var(--_mc-heading);
    font-family: var(--_mc-heading-font, inherit);
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }

  /* By the width of the place that we have: in a column of 280 px "kindermishandeling" still fits on a line. */
  .heading-1 {
    font-size: clamp(1.25em, 0.9em + 2.2cqi, 1.6em);
  }

  @container (max-width: 22em) {
    .heading {
      hyphens: auto;
      hyphenate-limit-chars: 14 5 5;
    }
  }

  .heading-2 {
    font-size: 1.2em;
    margin-top: 1.2em;
  }

  .heading-3 {
    font-size: 1em;
    margin-top: 1.2em;
  }

  .heading[tabindex]:focus:not(:focus-visible),
  [data-wait]:focus {
    outline: none;
  }

  .kicker + .heading {
    margin-top: 0;
  }

  .kicker {
    display: block;
    margin: 0 0 0.25em;
    color: var(--_mc-muted);
    font-size: ${sizes.small}em;
    font-weight: 700;
  }

  p,
  ul,
  ol,
  dl,
  blockquote {
    margin: 0 0 1em;
    max-width: 38em;
  }

  ul,
  ol {
    padding-inline-start: 1.4em;
  }

  li + li {
    margin-top: 0.4em;
  }

  a {
    color: var(--_mc-link);
    text-underline-offset: 0.15em;
  }

  .text-link {
    overflow-wrap: anywhere;
  }

  .phone {
    font-weight: 700;
    white-space: nowrap;
  }

  /* Letters of twice their size on a narrow telephone: a number on two lines is better than one that is cut off. */
  @container (max-width: 12em) {
    .phone {
      white-space: normal;
    }
  }

  .source,
  .small {
    color: var(--_mc-muted);
    font-size: ${sizes.small}em;
  }

  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media print {
    .heading,
    li {
      break-inside: avoid;
    }

    .text-link .where {
      display: none;
    }

    .text-link::after {
      content: '(' attr(data-address) ')';
    }

    /* A question stays with its answers. */
    .heading,
    .kicker,
    [part='question'] > p {
      break-after: avoid;
    }
  }
`;
