/** A picture beside the number of each step, as a path in a square of 24: what to do in it, for who does not read yet. Our own drawings. */
export const stepPictograms = {
  // Look closely: a magnifying glass.
  'stap-1':
    'M10 2a8 8 0 1 0 4.6 14.5l5.2 5.2 2.2-2.2-5.2-5.2A8 8 0 0 0 10 2zm0 3.2a4.8 4.8 0 1 1 0 9.6 4.8 4.8 0 0 1 0-9.6z',
  // Two together.
  'stap-2':
    'M8 3.5a3.7 3.7 0 1 1 0 7.4 3.7 3.7 0 0 1 0-7.4zM1 20.5v-3a5 5 0 0 1 5-5h4a5 5 0 0 1 5 5v3zM17 5.5a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM17 20.5v-3c0-1.6-.5-3-1.4-4.2.4-.2.9-.3 1.4-.3h1.5a4.5 4.5 0 0 1 4.5 4.5v3z',
  // What one says, and what the other says.
  'stap-3': 'M2 3h13v9H8.5L5 15.5V12H2zM17 8h5v9.5h-2.5V21L16 17.5H9.5V14H17z',
  // A pair of scales.
  'stap-4':
    'M10.8 2h2.4v2.3H21v2.2h-1.2L23 14a4 4 0 0 1-8 0l3.2-7.5h-5v12.2H17V21H7v-2.3h3.8V6.5h-5L9 14a4 4 0 0 1-8 0l3.2-7.5H3V4.3h7.8zM5 8.6L3 13.4h4zM19 8.6l-2 4.8h4z',
  // One road that becomes two.
  'stap-5': 'M10.4 22v-6.2L5.6 10v3.4H3V5h8.2v2.6H7.6l4.4 5.2 4.4-5.2h-3.6V5H21v8.4h-2.6V10l-4.8 5.8V22z',
} as const;
