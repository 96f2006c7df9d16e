/** The address that calls a number. 112 and 0800 numbers have no international form, so no number gets one. */
export function telLink(phone: string): string {
  return `tel:${phone.replace(/\D/g, '')}`;
}
