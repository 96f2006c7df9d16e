import { describe, expect, it } from 'vitest';
import * as ids from '../../src/engine/ids.js';

/** Content files and addresses carry these ids: one that changes breaks them, so it has to be changed here as well. */
const contract = {
  signIds: 'acuut structureel disclosure',
  answerIds: 'vraag-1 vraag-3 vraag-4 vraag-5',
  questionIds: 'vraag-1 vraag-2 vraag-3 vraag-4 vraag-5',
  answerValues: 'ja nee twijfel',
  askIds: 'vraag-1 acuut structureel disclosure vraag-3 vraag-4 vraag-5',
  stepIds: 'stap-1 stap-2 stap-3 stap-4 stap-5',
  meldnormIds: 'meldnorm-1 meldnorm-2 meldnorm-3',
  outcomeIds: 'melden melden-en-hulp opnieuw-melden advies hulp hulp-afsluiten afsluiten',
  actionIds:
    'bel-112 vraag-advies-vooraf bel-veilig-thuis-nu spreek-af-wie-vertelt meld-schriftelijk kijk-of-praten-veilig-is ' +
    'vertel-het-vooraf meld meld-telefonisch maak-afspraken bel-voor-advies beantwoord-opnieuw spreek-veiligheid-af ' +
    'kies-datum-opnieuw-kijken meld-bij-nieuw-signaal spreek-volgen-af leg-vast blijf-kijken',
  reasonIds:
    'acuut-ja acuut-twijfel structureel-ja structureel-twijfel disclosure-ja disclosure-twijfel geen-onveiligheid ' +
    'tegenspraak onveilig-tijdens-hulp vraag-1-nee vraag-1-twijfel vraag-3-ja vraag-3-nee vraag-3-twijfel vraag-4-ja ' +
    'vraag-4-nee vraag-4-twijfel vraag-5-ja vraag-5-nee vraag-5-twijfel hulp-samen-met-veilig-thuis spoed',
  beroepsgroepIds:
    'artsen verpleegkundigen-en-verzorgenden paramedici pedagogen-psychologen-en-sociaal-werkers verloskundigen ' +
    'onderwijs-en-leerplicht kinderopvang justitie',
  exitIds: 'beroepskracht kinderen-onderling buiten-de-wet buiten-de-kring',
} as const;

describe('the ids of the content format', () => {
  it.each(Object.entries(contract))('%s are the ones that content is written for, in their order', (name, list) => {
    expect(ids[name as keyof typeof contract]).toEqual(list.split(' '));
  });
});
