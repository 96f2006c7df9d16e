<?php
/**
 * What editor.js needs of WordPress.
 *
 * @package Meldcode
 */

return array(
	'dependencies' => array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-server-side-render' ),
	'version'      => '__MELDCODE_VERSION__',
);
