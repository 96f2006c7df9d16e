<?php
/**
 * What the build knows of the site: its address, its regions and organisations, its words.
 *
 * @package Meldcode
 */

defined( 'ABSPATH' ) || exit;

/**
 * The content of site.json, which the build writes. Without that file, as in a copy that came half, there are the numbers and
 * nothing else: a page must never end in an error.
 *
 * @return array{address: ?string, scripts: string, language: string, words: array<string, string>, danger: string, veiligThuis: string, guides: array<string, array{kind: string, name: string, beroepsgroepen: array<string, string>}>}
 */
function meldcode_site(): array {
	static $site = null;
	if ( null === $site ) {
		$read = wp_json_file_decode( dirname( __DIR__ ) . '/site.json', array( 'associative' => true ) );
		$site = ( is_array( $read ) ? $read : array() ) + array(
			'address'     => null,
			'scripts'     => '',
			'language'    => 'nl',
			'words'       => array(),
			'danger'      => '112',
			'veiligThuis' => '0800 2000',
			'guides'      => array(),
		);
	}
	return $site;
}

/**
 * The address of the site, with a slash at its end; empty while nobody knows it.
 */
function meldcode_address(): string {
	$own = get_option( 'meldcode_address', '' );
	return is_string( $own ) && '' !== $own ? $own : (string) meldcode_site()['address'];
}

/**
 * The address of the page of a region or organisation.
 *
 * @param string $id    The region or organisation.
 * @param bool   $check Whether the questions alone are meant.
 */
function meldcode_page( string $id, bool $check ): string {
	return meldcode_address() . $id . '/' . ( $check ? 'afwegingskader/' : '' );
}

/**
 * What a page of a region or organisation is called.
 *
 * @param string $id    The region or organisation.
 * @param bool   $check Whether the questions alone are meant.
 */
function meldcode_title( string $id, bool $check ): string {
	$name = meldcode_site()['guides'][ $id ]['name'];
	return meldcode_word( $check ? 'title-questions' : 'title', array( 'naam' => $name ) );
}
