import { css } from 'lit';
import { sizes } from '../../shared/tokens.js';

/** What is chosen from: rows of answers, and lines close to each other. */
export const rowsStyles = css`
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
    font-size: ${sizes.small}em;
    line-height: 1.35;
  }

  .row-button.present {
    border-color: var(--_mc-mark);
    box-shadow: inset ${sizes.bar}em 0 0 var(--_mc-mark);
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
    min-height: max(${sizes.target}em, 44px);
    padding: 0.25em 0.25em;
    border: 0;
    border-bottom: 1px solid var(--_mc-line);
    border-radius: 0;
    background: none;
    color: var(--_mc-ink);
    font-weight: 400;
    overflow-wrap: anywhere;
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

  .rows {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    margin: 0 0 1em;
    padding: 0;
    list-style: none;
    max-width: 38em;
  }

  .rows > li + li {
    margin: 0;
  }

  @media (hover: hover) {
    .row-button:hover {
      border-color: var(--_mc-mark);
    }
  }

  @media (forced-colors: active) {
    .row-button {
      border-color: ButtonBorder;
    }

    .row-button.present {
      border-color: Highlight;
    }
  }

  @media print {
    .line::after {
      display: none;
    }
  }
`;
