<?php
/**
 * What readers see where the element does not run: no script, no network, an unknown region.
 *
 * @package Meldcode
 */

defined( 'ABSPATH' ) || exit;

/**
 * The numbers, and where it is known the link to the whole page, as HTML. Nothing but words, links and bold, because a shortcode can stand
 * within a paragraph, and a browser ends that paragraph at the first block.
 *
 * @param ?string $id    The region or organisation; null where it is unknown.
 * @param bool    $check Whether the questions alone are meant.
 */
function meldcode_fallback( ?string $id, bool $check ): string {
	$site = meldcode_site();
	if ( array() === $site['words'] ) {
		return meldcode_phone( $site['danger'] ) . ' ' . meldcode_phone( $site['veiligThuis'] );
	}
	$html = meldcode_word_html( 'danger', array( 'nummer' => meldcode_phone( $site['danger'] ) ) )
		. ' ' . meldcode_word_html( 'advice', array( 'nummer' => meldcode_phone( $site['veiligThuis'] ) ) );
	if ( '' === meldcode_address() ) {
		return $html;
	}
	$link  = null === $id ? meldcode_address() : meldcode_page( $id, $check );
	$words = null === $id ? meldcode_word( 'name' ) : meldcode_title( $id, $check );
	return $html . ' ' . meldcode_word_html( 'all-steps', array( 'link' => '<a href="' . esc_url( $link ) . '">' . esc_html( $words ) . '</a>' ) );
}

/**
 * A number as a link.
 *
 * @param string $number As readers know it, such as 0800 2000.
 */
function meldcode_phone( string $number ): string {
	return '<strong><a href="' . esc_url( 'tel:' . preg_replace( '/\D/', '', $number ), array( 'tel' ) ) . '">' . esc_html( $number ) . '</a></strong>';
}

/**
 * Lines for whoever can mend the page. A reader gets to see none of it.
 *
 * @param string[] $problems What is wrong.
 */
function meldcode_notice( array $problems ): string {
	$problems = array_filter( array_map( 'trim', $problems ), 'strlen' );
	if ( array() === $problems || ! current_user_can( 'edit_posts' ) ) {
		return '';
	}
	return '<span class="meldcode-notice"' . meldcode_lang() . '><br><strong>' . meldcode_word_html( 'notice' ) . '</strong> '
		. implode( '<br>', array_map( 'esc_html', $problems ) ) . '</span>';
}
