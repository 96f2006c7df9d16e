<?php
/**
 * Settings > Meldcode: the address of the site.
 *
 * @package Meldcode
 */

defined( 'ABSPATH' ) || exit;

/**
 * Makes the one setting known.
 */
function meldcode_register_setting(): void {
	register_setting( 'meldcode', 'meldcode_address', array( 'type' => 'string', 'default' => '', 'sanitize_callback' => 'meldcode_checked_address' ) );
	add_settings_section( 'meldcode', '', '__return_null', 'meldcode' );
	add_settings_field( 'meldcode_address', meldcode_word_html( 'settings-address' ), 'meldcode_address_field', 'meldcode', 'meldcode', array( 'label_for' => 'meldcode_address' ) );
}
add_action( 'admin_init', 'meldcode_register_setting' );

/**
 * An address that scripts may come from: https, and nothing after the path; from who may place scripts herself, which on a
 * network is not every administrator. Otherwise what there was stays.
 *
 * @param mixed $given What was filled in.
 */
function meldcode_checked_address( $given ): string {
	if ( ! current_user_can( 'unfiltered_html' ) ) {
		add_settings_error( 'meldcode_address', 'meldcode_address', meldcode_word_html( 'settings-not-allowed' ) );
		return (string) get_option( 'meldcode_address', '' );
	}
	$given = is_string( $given ) ? trim( $given ) : '';
	$parts = wp_parse_url( $given );
	$extra = array_diff_key( (array) $parts, array_flip( array( 'scheme', 'host', 'port', 'path' ) ) );
	if ( '' === $given || ( 'https' === ( $parts['scheme'] ?? '' ) && ! empty( $parts['host'] ) && array() === $extra && esc_url_raw( $given ) === $given ) ) {
		return '' === $given ? '' : trailingslashit( $given );
	}
	add_settings_error( 'meldcode_address', 'meldcode_address', meldcode_word_html( 'settings-no-address' ) );
	return (string) get_option( 'meldcode_address', '' );
}

/**
 * The field of the address.
 */
function meldcode_address_field(): void {
	$built = meldcode_site()['address'];
	echo '<input type="url" class="regular-text code" id="meldcode_address" name="meldcode_address" aria-describedby="meldcode_address_help" value="' . esc_attr( get_option( 'meldcode_address', '' ) ) . '"' . ( null === $built ? ' required' : '' ) . '>';
	echo '<p class="description" id="meldcode_address_help"' . meldcode_lang() . '>' . esc_html(
		null === $built ? meldcode_word( 'settings-help-required' ) : meldcode_word( 'settings-help', array( 'adres' => $built ) )
	) . '</p>';
}

/**
 * The page with the field.
 */
function meldcode_add_page(): void {
	add_options_page( meldcode_word( 'name' ), meldcode_word_html( 'name' ), 'manage_options', 'meldcode', 'meldcode_settings_page' );
}
add_action( 'admin_menu', 'meldcode_add_page' );

/**
 * The form of the page.
 */
function meldcode_settings_page(): void {
	echo '<div class="wrap"><h1>' . meldcode_word_html( 'name' ) . '</h1>';
	echo '<form action="options.php" method="post">';
	settings_fields( 'meldcode' );
	do_settings_sections( 'meldcode' );
	submit_button();
	echo '</form></div>';
}

/**
 * Says to an administrator that the address is missing, since nothing works without it.
 */
function meldcode_missing_address(): void {
	if ( '' !== meldcode_address() || ! current_user_can( 'manage_options' ) ) {
		return;
	}
	echo '<div class="notice notice-warning"' . meldcode_lang() . '><p>' . meldcode_word_html( 'address-missing' )
		. ' <a href="' . esc_url( admin_url( 'options-general.php?page=meldcode' ) ) . '">' . meldcode_word_html( 'address-fill-in' ) . '</a></p></div>';
}
add_action( 'admin_notices', 'meldcode_missing_address' );
