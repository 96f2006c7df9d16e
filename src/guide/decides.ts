/** Id of the national topic for whoever does not decide on a report herself, and disagrees with who does (design 3). */
export const whenTheyDisagree = 'wie-beslist-is-het-niet-eens';
