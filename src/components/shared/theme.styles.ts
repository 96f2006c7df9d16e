import { css } from 'lit';

/**
 * Colours and type. Each `--meldcode-*` property falls back on tokens of NL Design System, then on the region's colours
 * (theme-sheet.ts), then on a safe default. The papers are those of src/schema/theme.ts, against which the build checks
 * every region's colours.
 */
export const themeStyles = css`
  :host {
    display: block;
    --_accent-light: var(
      --meldcode-accent,
      var(
        --nl-button-primary-background-color,
        var(--utrecht-button-primary-action-background-color, var(--_regio-accent-light, #14508c))
      )
    );
    --_on-accent-light: var(
      --meldcode-on-accent,
      var(--nl-button-primary-color, var(--utrecht-button-primary-action-color, var(--_regio-on-accent-light, #ffffff)))
    );
    --_paper: var(--meldcode-paper, #ffffff);
    --_ink: var(--meldcode-ink, #1a1f24);
    --_muted: var(--meldcode-muted, #4c5660);
    --_line: var(--meldcode-line, #767f88);
    --_soft: var(--meldcode-soft, #f1f4f6);
    --_danger: var(--meldcode-danger, #a31515);
    --_on-danger: var(--meldcode-on-danger, #ffffff);
    --_accent: var(--_accent-light);
    --_on-accent: var(--_on-accent-light);
  }

  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_paper: var(--meldcode-paper, light-dark(#ffffff, #15191e));
      --_ink: var(--meldcode-ink, light-dark(#1a1f24, #eef1f4));
      --_muted: var(--meldcode-muted, light-dark(#4c5660, #b5bfc9));
      --_line: var(--meldcode-line, light-dark(#767f88, #8a949e));
      --_soft: var(--meldcode-soft, light-dark(#f1f4f6, #20262d));
      --_danger: var(--meldcode-danger, light-dark(#a31515, #ff9d94));
      --_on-danger: var(--meldcode-on-danger, light-dark(#ffffff, #15191e));
      --_accent: light-dark(var(--_accent-light), var(--meldcode-accent-dark, var(--_regio-accent-dark, #8ebfef)));
      --_on-accent: light-dark(
        var(--_on-accent-light),
        var(--meldcode-on-accent-dark, var(--_regio-on-accent-dark, #15191e))
      );
    }
  }

  /* Inherited text settings of a host page stop here; its font size counts, but never below the reader's own. */
  .root {
    color: var(--_ink);
    background: var(--_paper);
    font-family: var(--meldcode-font-family, var(--utrecht-document-font-family, system-ui, sans-serif));
    font-size: max(1em, 1rem, 16px);
    font-weight: 400;
    font-style: normal;
    line-height: 1.5;
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-transform: none;
    text-indent: 0;
    text-shadow: none;
    white-space: normal;
    direction: ltr;
    overflow-wrap: break-word;
    hyphens: manual;
    cursor: auto;
    visibility: visible;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
`;
