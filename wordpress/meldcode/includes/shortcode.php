<?php
/**
 * The shortcode: [meldcode regio="twente"].
 *
 * @package Meldcode
 */

defined( 'ABSPATH' ) || exit;

/**
 * What stands in place of the shortcode.
 *
 * @param array<string, string>|string $attributes As they were written; an empty text when there are none.
 * @param ?string                      $content    What stands between it and a closing [/meldcode].
 */
function meldcode_shortcode( $attributes, ?string $content = null ): string {
	// Shown below the element and never thrown away: up to the next [/meldcode] that may be half a page.
	return meldcode_element( (array) $attributes ) . do_shortcode( (string) $content );
}
add_shortcode( 'meldcode', 'meldcode_shortcode' );
