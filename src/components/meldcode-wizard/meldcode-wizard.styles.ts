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
      gap: 0.25em;
      margin: 0 0 0.5em;
      padding: 0;
      max-width: 38em;
      list-style: none;
    }

    .progress li {
      flex: 1;
    }

    .progress li + li {
      margin: 0;
    }

    .progress button {
      width: 100%;
      min-height: 44px;
      border: 0;
      border-bottom: 4px solid var(--_mc-line);
      border-radius: 0;
      padding: 0.25em;
      color: var(--_mc-muted);
      font-weight: 400;
      text-align: center;
    }

    .progress .past {
      border-color: var(--_mc-mark);
    }

    .progress [aria-current='step'] {
      border-bottom: 8px solid var(--_mc-mark);
      color: var(--_mc-ink);
      font-weight: 700;
    }

    .check {
      margin: 0 0 0.5em;
    }

    @media (forced-colors: active) {
      .progress [aria-current='step'] {
        border-color: Highlight;
      }
    }
  `,
];
