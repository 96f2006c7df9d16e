<?php
/**
 * The block meldcode/meldcode, which shows on the page what the shortcode shows.
 *
 * @package Meldcode
 */

defined( 'ABSPATH' ) || exit;

/**
 * Makes the block known, and tells the editor what can be chosen, in which words.
 */
function meldcode_register_block(): void {
	$block = register_block_type( dirname( __DIR__ ) . '/block', array( 'render_callback' => 'meldcode_block' ) );
	if ( $block ) {
		$script = 'window.meldcodeGuides = ' . wp_json_encode( meldcode_block_choices(), JSON_HEX_TAG | JSON_HEX_AMP ) . ';'
			. 'window.meldcodeWords = ' . wp_json_encode( meldcode_site()['words'], JSON_HEX_TAG | JSON_HEX_AMP ) . ';';
		wp_add_inline_script( $block->editor_script_handles[0], $script, 'before' );
	}
}
add_action( 'init', 'meldcode_register_block' );

/**
 * What stands in place of the block. What the editor saved in it is for the day that this plugin is gone.
 *
 * @param array<string, mixed> $attributes As they were chosen.
 */
function meldcode_block( array $attributes ): string {
	return '<div ' . get_block_wrapper_attributes() . '>' . meldcode_element( $attributes ) . '</div>';
}

/**
 * What can be chosen, and the fallback that is saved with each choice.
 *
 * @return array<int, array{id: string, kind: string, name: string, beroepsgroepen: array<string, string>, fallback: array{'': string, afwegingskader: string}}>
 */
function meldcode_block_choices(): array {
	$choices = array();
	foreach ( meldcode_site()['guides'] as $id => $guide ) {
		$fallback  = array( '' => meldcode_fallback( $id, false ), 'afwegingskader' => meldcode_fallback( $id, true ) );
		$choices[] = array( 'id' => $id, 'fallback' => $fallback ) + $guide;
	}
	return $choices;
}
