<?php
/**
 * Reads what an editor wrote in a shortcode, or chose in a block.
 *
 * @package Meldcode
 */

defined( 'ABSPATH' ) || exit;

/** The attributes, in the order in which they are shown. */
const MELDCODE_ATTRIBUTES = array( 'regio', 'organisatie', 'beroepsgroep', 'thema', 'onderdeel' );

/** What can stand in two of them. */
const MELDCODE_CHOICES = array(
	'thema'     => array( 'huisstijl', 'regio' ),
	'onderdeel' => array( 'afwegingskader' ),
);

/**
 * What is asked for, and what is wrong with it in words for whoever wrote it.
 *
 * @param array<string, mixed> $given Attributes as they were written.
 * @return array{id: ?string, check: bool, attributes: array<string, string>, problems: string[]} Without an id there is nothing to show.
 */
function meldcode_read( array $given ): array {
	$given = array_map( 'meldcode_clean', array_intersect_key( $given, array_flip( MELDCODE_ATTRIBUTES ) ) );
	$given = array_filter( $given, 'strlen' );
	// As the elements do: an organisation goes before a region.
	$name  = isset( $given['organisatie'] ) ? 'organisatie' : 'regio';
	$guide = meldcode_site()['guides'][ $given[ $name ] ?? '' ] ?? null;
	if ( null === $guide ) {
		return array( 'id' => null, 'check' => false, 'attributes' => array(), 'problems' => array( meldcode_unknown_id( $name, $given[ $name ] ?? '' ) ) );
	}
	$choices    = MELDCODE_CHOICES + array( 'beroepsgroep' => array_keys( $guide['beroepsgroepen'] ) );
	$chosen     = array_intersect_key( $given, $choices );
	$known      = array_filter( $chosen, fn( $value, $key ) => in_array( $value, $choices[ $key ], true ), ARRAY_FILTER_USE_BOTH );
	$attributes = array( $guide['kind'] => $given[ $name ] ) + $known;
	unset( $attributes['onderdeel'] );
	return array(
		'id'         => $given[ $name ],
		'check'      => isset( $known['onderdeel'] ),
		'attributes' => $attributes,
		'problems'   => array_map( fn( $key ) => meldcode_unknown_value( $key, $chosen[ $key ], $choices[ $key ] ), array_keys( array_diff_key( $chosen, $known ) ) ),
	);
}

/**
 * A value without the quotes that a word processor makes of ", which WordPress takes for a part of the value. Whatever else
 * is no id stays, so that it is found unknown.
 *
 * @param mixed $value What was written.
 */
function meldcode_clean( $value ): string {
	return is_scalar( $value ) ? (string) preg_replace( '/^[\s\p{Pi}\p{Pf}"\'„″]+|[\s\p{Pi}\p{Pf}"\'„″]+$/u', '', strtolower( (string) $value ) ) : '';
}

/**
 * What to write instead of an id that is not there.
 *
 * @param string $name  The attribute.
 * @param string $value What was written in it.
 */
function meldcode_unknown_id( string $name, string $value ): string {
	$ids   = fn( $kind ) => implode( ', ', array_keys( array_filter( meldcode_site()['guides'], fn( $guide ) => $guide['kind'] === $kind ) ) );
	$wrong = '' === $value ? meldcode_word( 'id-missing' ) : meldcode_word( 'id-unknown', array( 'naam' => $name, 'waarde' => $value ) );
	return $wrong . ' ' . meldcode_word( 'id-hint', array( 'regios' => $ids( 'regio' ), 'organisaties' => $ids( 'organisatie' ) ) );
}

/**
 * What to write instead of another value that is not there.
 *
 * @param string   $name  The attribute.
 * @param string   $value What was written in it.
 * @param string[] $known What can be written in it.
 */
function meldcode_unknown_value( string $name, string $value, array $known ): string {
	return meldcode_word( 'value-unknown', array( 'naam' => $name, 'waarde' => $value, 'keuzes' => implode( ', ', $known ) ) );
}
