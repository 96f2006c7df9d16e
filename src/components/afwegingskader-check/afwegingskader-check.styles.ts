import { css } from 'lit';
import { baseStyles } from '../theme/base.styles.js';
import { stripStyles } from '../parts/strip.styles.js';
import { themeStyles } from '../theme/theme.styles.js';

export const checkStyles = [
  themeStyles,
  baseStyles,
  stripStyles,
  css`
    .outcome-head {
      display: flex;
      gap: 0.5em;
      align-items: start;
    }

    .icon {
      flex: none;
      width: 2em;
      height: 2em;
      fill: var(--_mc-mark);
    }

    .summary {
      margin-bottom: 0.75em;
      font-size: 1.05em;
    }

    .summary + .buttons {
      margin-block: 0.75em;
    }

    /* What can wait stands close together below what cannot. */
    [part='outcome'] > details {
      margin-bottom: 0.2em;
    }

    .decisions {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(16em, 100%), 1fr));
      gap: 0.75em;
    }

    .decisions > div {
      padding: 0.75em 1em;
      border: 1px solid var(--_mc-line);
      border-radius: var(--_mc-radius);
    }

    dd {
      margin: 0;
    }

    .decisions p {
      margin: 0.25em 0 0;
    }

    .actions {
      padding: 0;
      list-style: none;
      counter-reset: action;
    }

    /* A list in order, not a row of boxes: lines between what to do, and the whole width for the words. */
    .actions > li {
      counter-increment: action;
      margin: 0;
      border-top: 1px solid var(--_mc-line);
    }

    .actions > li > details {
      margin: 0;
      padding: 0;
      border: 0;
    }

    .actions > li > details > summary {
      position: relative;
      margin: 0;
      padding-block: 0.3em;
      padding-inline: 2.5em 0;
      line-height: 1.4;
      list-style: none;
    }

    .actions > li > details[open] {
      padding-inline-start: 2.5em;
    }

    /* The list has the whole width already. */
    .actions > li > details > details {
      margin-inline-end: 0;
    }

    .actions > li > details[open] > summary {
      margin-inline-start: -2.5em;
    }

    .actions > li > details > summary::before {
      position: absolute;
      inset-inline-start: 0;
      width: 1.75em;
      height: 1.75em;
      border-radius: 50%;
      background: var(--_mc-accent);
      color: var(--_mc-on-accent);
      line-height: 1.75em;
      text-align: center;
      content: counter(action);
    }

    /* Below its number: that there is more, and which way it opens. */
    .actions > li > details > summary::after {
      position: absolute;
      inset-block-start: 2.35em;
      inset-inline-start: 0.625em;
      width: 0.45em;
      height: 0.45em;
      border: solid var(--_mc-mark);
      border-width: 0 2px 2px 0;
      rotate: 45deg;
      content: '';
    }

    .actions > li > details[open] > summary::after {
      rotate: 225deg;
    }

    .actions .first {
      display: block;
      color: var(--_mc-ink);
      font-weight: 400;
    }

    .answers {
      border-top: 1px solid var(--_mc-line);
    }

    .answer {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: 0 1em;
      border-bottom: 1px solid var(--_mc-line);
    }

    .group-choice {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.25em 0.75em;
    }

    .group-choice select {
      max-width: 100%;
    }

    .before {
      margin-top: 2em;
    }

    @media (forced-colors: active) {
      .icon {
        fill: CanvasText;
      }

      .actions > li > details > summary::before {
        border: 1px solid;
      }
    }

    @media print {
      .actions > li > details > summary::after {
        display: none;
      }

      .actions > li > details > summary::before {
        background: none;
        color: inherit;
        border: 1px solid;
      }
    }
  `,
];
