/** Draws what is folded, as a browser has it drawn before it prints. */
export function startPrinting(): void {
  window.dispatchEvent(new Event('beforeprint'));
}

export function endPrinting(): void {
  window.dispatchEvent(new Event('afterprint'));
}

/** Draws everything that is folded, and leaves it as open or closed as it was. */
export function drawFolds(): void {
  startPrinting();
  endPrinting();
}
