<?php
/**
 * The script of the elements on a page: once, however many there are.
 *
 * @package Meldcode
 */

defined( 'ABSPATH' ) || exit;

/**
 * Notes what a shortcode or block on this page shows.
 *
 * @param ?string $id The region or organisation, an empty text for none that is known; null only asks.
 * @return string[] All that were noted so far.
 */
function meldcode_used( ?string $id = null ): array {
	static $used = array();
	if ( null !== $id ) {
		$used[ $id ] = $id;
	}
	return array_values( $used );
}

/**
 * Whether the post of this page holds a shortcode or a block of ours. A cache may have kept what those gave, and then neither ran.
 */
function meldcode_in_post(): bool {
	$post = is_singular() ? get_post() : null;
	return $post && ( has_shortcode( $post->post_content, 'meldcode' ) || has_block( 'meldcode/meldcode', $post ) );
}

/**
 * Loads the widget. The file of one region has its content with it, which is one request; for several the widget fetches each
 * content beside itself. From the moving channel, so without integrity: a new number has to reach this page by itself.
 */
function meldcode_load_script(): void {
	$noted = meldcode_used();
	$used  = array_values( array_filter( $noted, 'strlen' ) );
	// What ran here knows best; where nothing did, a cache may have kept an element.
	$shown = array() === $noted ? meldcode_in_post() : array() !== $used;
	if ( '' === meldcode_address() || ! $shown ) {
		return;
	}
	$name = 1 === count( $used ) ? $used[0] : 'meldcode';
	meldcode_enqueue( 'meldcode', $name );
}
// In the footer everything on the page has been noted, and the scripts of the footer are still to come.
add_action( 'wp_footer', 'meldcode_load_script', 1 );

/**
 * Has a script of the site loaded after the page.
 *
 * @param string $handle What WordPress knows it by.
 * @param string $name   Its name in the channel, without extension.
 */
function meldcode_enqueue( string $handle, string $name ): void {
	$address = meldcode_address() . meldcode_site()['scripts'] . $name . '.js';
	// Null adds no version to the address. WordPress 6.2 does not know strategies and reads the list as "in the footer".
	wp_enqueue_script( $handle, $address, array(), null, array( 'strategy' => 'defer', 'in_footer' => true ) ); // phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion
}
