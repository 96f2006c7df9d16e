<?php
/**
 * The words of the plugin. They stand in the content of the site (wordpress.json), and the build writes them into site.json.
 *
 * @package Meldcode
 */

defined( 'ABSPATH' ) || exit;

/**
 * A text with its places filled in. It is text: whoever prints it escapes it.
 *
 * @param string                $id     Which text.
 * @param array<string, string> $values What comes in the place of each name between braces.
 */
function meldcode_word( string $id, array $values = array() ): string {
	return meldcode_fill( meldcode_site()['words'][ $id ] ?? '', $values );
}

/**
 * A text as HTML, its places filled in with HTML.
 *
 * @param string                $id   Which text.
 * @param array<string, string> $html What comes in the place of each name between braces, already escaped.
 */
function meldcode_word_html( string $id, array $html = array() ): string {
	return meldcode_fill( esc_html( meldcode_word( $id ) ), $html );
}

/**
 * A text with its places filled in, all at once: a place that a value brings stays as it is.
 *
 * @param string                $text   With names between braces.
 * @param array<string, string> $values By those names.
 */
function meldcode_fill( string $text, array $values ): string {
	$places = array_map( fn( $name ) => '{' . $name . '}', array_keys( $values ) );
	return strtr( $text, array_combine( $places, $values ) );
}

/**
 * The attribute that says in which language these words are, since the page around them may be in another one.
 */
function meldcode_lang(): string {
	return ' lang="' . esc_attr( meldcode_site()['language'] ) . '"';
}
