/** Words of which the name of a mailbox is made when it is that of a function, a team or a place. */
const functions = new Set(
  `aandachtsfunctionaris administratie advies afdeling algemeen balie bestuur bureau casusregie centrum communicatie contact
  coordinatie crisis directie frontoffice functionaris gemeente gezin helpdesk hulp huiselijk geweld info informatie intake
  jeugd jeugdhulp jeugdteam kantoor kind kindcheck kinderen klachten klant klantcontact leerplicht loket meldcode melden melding
  meldingen meldpunt noreply onderwijs organisatie ouder ouders politie post postbus praktijk privacy redactie regio school
  secretariaat service sociaal sociaalteam spoed steunpunt stichting support team teams thuis toegang veilig veiligheid
  veiligthuis vertrouwenspersoon vragen web wijk wijkteam wmo zorg zorgteam`.split(/\s+/),
);

/** Whether a mail address reads as that of one person: `voornaam.achternaam@`, `v.achternaam@`. A place with a dot in it reads so too. */
export function isOfPerson(mail: string): boolean {
  const box = mail.slice(0, mail.lastIndexOf('@')).toLowerCase();
  const parts = box.split('.');
  const isName = parts.length > 1 && parts.every((part) => /^\p{L}+(-\p{L}+)*$/u.test(part));
  return isName && !parts.flatMap((part) => part.split('-')).some((word) => functions.has(word));
}
