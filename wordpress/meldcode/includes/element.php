<?php
/**
 * The element, for the shortcode and the block.
 *
 * @package Meldcode
 */

defined( 'ABSPATH' ) || exit;

/**
 * The element that attributes ask for, with its fallback inside; the fallback alone where there is nothing to show.
 *
 * @param array<string, mixed> $given Attributes as they were written.
 */
function meldcode_element( array $given ): string {
	$read     = meldcode_read( $given );
	$fallback = meldcode_fallback( $read['id'], $read['check'] );
	if ( '' === meldcode_address() ) {
		$read['problems'][] = meldcode_word( 'address-missing-on-page' );
	}
	$notice = meldcode_notice( $read['problems'] );
	meldcode_used( (string) $read['id'] );
	if ( null === $read['id'] || '' === meldcode_address() ) {
		return '<span class="meldcode-fallback"' . meldcode_lang() . '>' . $fallback . '</span>' . $notice;
	}
	$tag        = $read['check'] ? 'afwegingskader-check' : 'meldcode-wizard';
	$attributes = meldcode_lang();
	foreach ( $read['attributes'] as $name => $value ) {
		$attributes .= ' ' . $name . '="' . esc_attr( $value ) . '"';
	}
	return '<' . $tag . $attributes . '>' . $fallback . '</' . $tag . '>' . $notice;
}
