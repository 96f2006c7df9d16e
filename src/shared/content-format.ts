/** The version of the content format; a widget refuses content of a later one. */
export const contentFormat = 1;
