/** An id as a page builder wrote it in an attribute: upper case, and spaces around it, are forgiven. */
export function writtenId(value: string | null): string {
  return value?.trim().toLowerCase() ?? '';
}
