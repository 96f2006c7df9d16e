<?php
/**
 * Plugin Name: Only in tests: the site of the meldcode stands on this computer
 *
 * WordPress fetches nothing from a local address or an unusual port, which is right on the internet. Everything else of finding and
 * fetching is as it is.
 */

add_filter( 'http_request_host_is_external', fn( $external, $host ) => '127.0.0.1' === $host || $external, 10, 2 );
add_filter( 'http_allowed_safe_ports', fn( $ports ) => array_merge( $ports, array( __SITE_PORT__ ) ) );

// What a cache of parts of a page does: it has what the shortcode gave, and the shortcode does not run.
add_filter( 'pre_do_shortcode_tag', fn( $output, $tag ) => 'meldcode' === $tag && isset( $_GET['from-cache'] ) ? '<meldcode-wizard regio="twente"></meldcode-wizard>' : $output, 10, 2 );
