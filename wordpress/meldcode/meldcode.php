<?php
/**
 * Plugin Name:       Meldcode
 * Description:       Zet de meldcode huiselijk geweld en kindermishandeling op een pagina: met een shortcode, een blok, of alleen een adres.
 * Version:           __MELDCODE_VERSION__
 * Requires at least: 6.2
 * Requires PHP:      7.4
 * License:           EUPL-1.2
 * License URI:       https://interoperable-europe.ec.europa.eu/collection/eupl/eupl-text-eupl-12
 * Text Domain:       meldcode
 * Update URI:        false
 *
 * Update URI is false because WordPress would otherwise offer whatever somebody publishes under this name as an update.
 *
 * @package Meldcode
 */

defined( 'ABSPATH' ) || exit;

require __DIR__ . '/includes/site.php';
require __DIR__ . '/includes/attributes.php';
require __DIR__ . '/includes/fallback.php';
require __DIR__ . '/includes/element.php';
require __DIR__ . '/includes/script.php';
require __DIR__ . '/includes/shortcode.php';
require __DIR__ . '/includes/block.php';
require __DIR__ . '/includes/embed.php';
require __DIR__ . '/includes/settings.php';
