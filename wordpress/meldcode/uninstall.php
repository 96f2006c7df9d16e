<?php
/**
 * Takes away what the plugin kept: one setting.
 *
 * @package Meldcode
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

delete_option( 'meldcode_address' );
