/** The pictures beside the outcomes, as paths in a square of 24, so that shape tells what colour cannot. */
export const outcomeIcons = {
  phone:
    'M6.6 2.5l3.3 4.9-2.2 2.5c1 2.4 3 4.4 5.4 5.4l2.5-2.2 4.9 3.3-1.3 4.6c-.2.5-.6.9-1.2.9C9.6 21.5 2.5 14.4 2.5 6c0-.6.4-1 .9-1.2z',
  hands: 'M12 21L3.5 12.5a5 5 0 0 1 7-7.2l1.5 1.4 1.5-1.4a5 5 0 0 1 7 7.2z',
  advice:
    'M2.5 3h19v13.5H11L6 21v-4.5H2.5zM10.8 12.3h2.4v2.2h-2.4zM8.3 7.7C8.5 5.9 10 4.9 12 4.9c2.1 0 3.7 1.1 3.7 3 0 1.7-1.4 2.2-2.5 3.4h-2.4c0-2.1 2.3-2.3 2.3-3.3 0-.6-.5-.9-1.1-.9-.7 0-1.2.3-1.3 1z',
  check: 'M9.5 19.5L2.5 12.5l2.6-2.6 4.4 4.4 9.4-9.8 2.6 2.6z',
} as const;
