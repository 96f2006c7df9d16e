import { css, unsafeCSS } from 'lit';
import { sizes } from '../../shared/tokens.js';
import { inHouseStyle } from './thema.js';

/**
 * What a page with tokens of NL Design System offers, in the order `--nl-*`, `--utrecht-*`, `--basis-*`, and after those a block theme
 * of WordPress, which names its colours by what they are for. Where a page has none of a row, that row is invalid and whoever asks for
 * it gets the next choice. Danger and focus are not asked for.
 */
export const hostTokenStyles = css`
  ${unsafeCSS(inHouseStyle)} {
    --_host-paper: var(--utrecht-document-background-color, var(--basis-color-default-bg-document));
    --_host-ink: var(--nl-paragraph-color, var(--utrecht-document-color, var(--basis-color-default-color-document)));
    --_host-heading: var(
      --nl-heading-level-2-color,
      var(--utrecht-heading-2-color, var(--utrecht-heading-color, var(--basis-heading-color)))
    );
    --_host-line: var(
      --utrecht-radio-button-border-color,
      var(--utrecht-form-control-border-color, var(--basis-form-control-border-color))
    );
    --_host-accent: var(
      --nl-button-primary-background-color,
      var(
        --utrecht-button-primary-action-background-color,
        var(
          --basis-color-action-1-inverse-bg-default,
          var(--wp--preset--color--primary, var(--wp--preset--color--contrast))
        )
      )
    );
    --_host-on-accent: var(
      --nl-button-primary-color,
      var(--utrecht-button-primary-action-color, var(--basis-color-action-1-inverse-color-default, var(--_wp-paper)))
    );
    --_host-hover: var(
      --nl-button-primary-hover-background-color,
      var(--utrecht-button-primary-action-hover-background-color, var(--basis-color-action-1-inverse-bg-hover))
    );
    --_host-active: var(
      --nl-button-primary-active-background-color,
      var(--utrecht-button-primary-action-active-background-color, var(--basis-color-action-1-inverse-bg-active))
    );
    --_host-link: var(
      --nl-link-color,
      var(--utrecht-link-color, var(--basis-color-action-1-color-default, var(--_wp-ink)))
    );
    /* Below what the page really looks like around us: a part of it can have other colours. */
    --_wp-paper: var(--wp--preset--color--base, var(--wp--preset--color--background));
    --_wp-ink: var(--wp--preset--color--contrast, var(--wp--preset--color--foreground));
  }

  /* A region has no type of its own. */
  :host {
    --_mc-radius: min(
      var(
        --meldcode-radius,
        var(
          --nl-button-border-radius,
          var(--utrecht-button-border-radius, var(--basis-border-radius-md, ${sizes.radius}em))
        )
      ),
      1em
    );
    /* Each followed by a generic font, which a house style need not have; nothing where a page has none. */
    --_mc-font:
      var(
        --meldcode-font-family,
        var(--nl-paragraph-font-family, var(--utrecht-document-font-family, var(--basis-text-font-family-default)))
      ),
      system-ui, sans-serif;
    --_mc-heading-font:
      var(
        --meldcode-font-family,
        var(
          --nl-heading-level-2-font-family,
          var(
            --utrecht-heading-2-font-family,
            var(
              --utrecht-heading-font-family,
              var(--basis-heading-font-family, var(--wp--preset--font-family--heading))
            )
          )
        )
      ),
      system-ui, sans-serif;
  }
`;
