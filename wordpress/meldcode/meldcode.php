<?php
/**
 * Plugin Name:       __MELDCODE_NAME__
 * Description:       __MELDCODE_DESCRIPTION__
 * Version:           __MELDCODE_VERSION__
 * Requires at least: 6.2
 * Requires PHP:      7.4
 * License:           EUPL-1.2
 * License URI:       https://interoperable-europe.ec.europa.eu/collection/eupl/eupl-text-eupl-12
 * Update URI:        false
 *
 * Update URI is false because WordPress would otherwise offer whatever somebody publishes under this name as an update.
 *
 * @package Meldcode
 */

defined( 'ABSPATH' ) || exit;

require __DIR__ . '/includes/site.php';
require __DIR__ . '/includes/words.php';
require __DIR__ . '/includes/attributes.php';
require __DIR__ . '/includes/fallback.php';
require __DIR__ . '/includes/element.php';
require __DIR__ . '/includes/script.php';
require __DIR__ . '/includes/shortcode.php';
require __DIR__ . '/includes/block.php';
require __DIR__ . '/includes/embed.php';
require __DIR__ . '/includes/settings.php';
