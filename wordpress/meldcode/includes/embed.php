<?php
/**
 * A bare address of the site on a line of its own. WordPress alone puts it in a sandbox, where a number cannot be dialled and nothing
 * can be printed. With this plugin the site is trusted, and it is a plain frame.
 *
 * @package Meldcode
 */

defined( 'ABSPATH' ) || exit;

/**
 * Makes the addresses known. A handler of our own, not wp_oembed_add_provider(): that would fetch an answer from the site and put
 * its HTML into the page as it is.
 */
function meldcode_register_embed(): void {
	if ( '' === meldcode_address() || array() === meldcode_site()['guides'] ) {
		return;
	}
	$ids = implode( '|', array_map( 'preg_quote', array_keys( meldcode_site()['guides'] ) ) );
	wp_embed_register_handler( 'meldcode', '#^' . preg_quote( meldcode_address(), '#' ) . '(' . $ids . ')(/afwegingskader)?(?:/(?:index\.html?)?)?(?:[?\#].*)?$#i', 'meldcode_embed' );
}
add_action( 'init', 'meldcode_register_embed' );

/**
 * The frame of a page, with the numbers below it.
 *
 * @param string[] $found The address, the region or organisation in it, and whether the questions alone are meant.
 */
function meldcode_embed( array $found ): string {
	$id    = strtolower( $found[1] );
	$check = '' !== ( $found[2] ?? '' );
	$frame = meldcode_page( $id, false ) . 'embed/' . ( $check ? 'afwegingskader/' : '' );
	return '<iframe class="meldcode-frame"' . meldcode_lang() . ' src="' . esc_url( $frame ) . '" title="' . esc_attr( meldcode_title( $id, $check ) ) . '" width="100%" height="720" style="height: min(85vh, 760px)" allow="clipboard-write"></iframe>'
		. '<span class="meldcode-fallback"' . meldcode_lang() . '>' . meldcode_fallback( $id, $check ) . '</span>';
}
