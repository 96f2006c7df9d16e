import { describe, expect, it } from 'vitest';
import * as ids from '../../src/engine/ids.js';

/** Content files and addresses carry these ids: one that changes breaks them, so it has to be changed here as well. */
const contract = {
  signIds: 'acuut disclosure structureel',
  answerIds: 'vraag-1 vraag-3 vraag-4 vraag-5',
  questionIds: 'vraag-1 vraag-2 vraag-3 vraag-4 vraag-5',
  answerValues: 'ja nee twijfel nog-niet',
  askIds: 'vraag-1 acuut disclosure structureel vraag-3 vraag-4 vraag-5',
  stepIds: 'stap-1 stap-2 stap-3 stap-4 stap-5',
  meldnormIds: 'meldnorm-1 meldnorm-2 meldnorm-3',
  outcomeIds: 'melden melden-en-hulp opnieuw-melden advies hulp hulp-loopt hulp-afsluiten afsluiten',
  actionIds:
    'bel-112 bel-veilig-thuis-nu bel-veilig-thuis-nu-als-arts bel-eer-specialist spreek-af-wie-vertelt vraag-advies-vooraf ' +
    'kijk-of-praten-veilig-is vertel-het-vooraf meld meld-telefonisch maak-afspraken meld-schriftelijk bel-voor-advies bel-voor-advies-met-spoed ' +
    'beantwoord-opnieuw spreek-veiligheid-af spreek-veiligheid-af-met-veilig-thuis kies-datum-opnieuw-kijken ' +
    'meld-bij-nieuw-signaal houd-je-aan-afspraken kies-nieuwe-datum meld-of-kijk-opnieuw spreek-volgen-af leg-vast blijf-kijken',
  reasonIds:
    'acuut-ja acuut-twijfel disclosure-ja disclosure-twijfel structureel-ja structureel-twijfel geen-onveiligheid ' +
    'geen-nieuwe-onveiligheid tegenspraak onveilig-tijdens-hulp vraag-1-nee vraag-1-twijfel vraag-3-ja vraag-3-nee vraag-3-twijfel vraag-4-ja ' +
    'vraag-4-nee vraag-4-twijfel vraag-5-ja vraag-5-nee vraag-5-twijfel vraag-5-nog-niet hulp-samen-met-veilig-thuis spoed',
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
