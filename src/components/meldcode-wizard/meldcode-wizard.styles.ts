import { css } from 'lit';
import { baseStyles } from '../theme/base.styles.js';
import { stripStyles } from '../parts/strip.styles.js';
import { themeStyles } from '../theme/theme.styles.js';

export const wizardStyles = [
  themeStyles,
  baseStyles,
  stripStyles,
  css`
    .progress ol {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25em 0.5em;
      margin: 0 0 1.5em;
      padding: 0;
      max-width: none;
      list-style: none;
    }

    .progress li + li {
      margin: 0;
    }

    .progress button {
      border-color: transparent;
      border-bottom-color: var(--_mc-line);
      border-radius: 0;
      padding: 0.5em;
      color: var(--_mc-ink);
      font-weight: 400;
    }

    .progress [aria-current='step'] {
      border-bottom: 4px solid var(--_mc-mark);
      font-weight: 700;
    }

    .number {
      color: var(--_mc-muted);
    }

    .check {
      margin: 1.5em 0;
    }

    @media (forced-colors: active) {
      .progress [aria-current='step'] {
        border-color: Highlight;
      }
    }
  `,
];
