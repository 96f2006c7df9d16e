<?php
/**
 * Takes away what the plugin kept: one setting, on each site of a network.
 *
 * @package Meldcode
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

if ( is_multisite() ) {
	// Every site of a network has a setting of its own.
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $meldcode_site_id ) {
		delete_blog_option( $meldcode_site_id, 'meldcode_address' );
	}
} else {
	delete_option( 'meldcode_address' );
}
