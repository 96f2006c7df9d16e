/** The name of a field of a form: on the page, and in the PDF, where whoever reads filled-in forms by program rests on it. */
export function fieldName(section: string, copy: number | null, field: string): string {
  return copy === null ? field : `${section}-${copy}-${field}`;
}

/** The name of one answer of a field. */
export const optionName = (field: string, option: string): string => `${field}-${option}`;
