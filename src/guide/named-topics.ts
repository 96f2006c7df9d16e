/** Id of the national topic for whoever does not decide on a report herself, and disagrees with who does (design 3). */
export const whenTheyDisagree = 'wie-beslist-is-het-niet-eens';

/** Id of the national topic about calling Veilig Thuis for advice, for who wants to call before anything else. */
export const adviceOfVeiligThuis = 'advies-veilig-thuis';

/** Id of the national topic with what Veilig Thuis asks somebody who calls, for the card to keep open meanwhile. */
export const callCard = 'belkaart';

/** Id of the national topic with whom to consult in step 2, and what to ask. */
export const consultation = 'overleg';

/** Whether a subject tells what the form of a region asks; its id says so. */
export const isAboutForm = (topic: string): boolean => topic.startsWith('meldformulier');
