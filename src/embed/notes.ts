import { noteIds, type NoteId } from '../shared/embedding.js';
import type { Choice } from './choice.js';
import type { SnippetSite } from './site.js';
import { isFrame } from './snippet.js';

type Rule = (choice: Choice, site: SnippetSite) => boolean;

const hasScript: Rule = ({ form }) => form === 'link' || form === 'element';
const isPlainLink: Rule = ({ form }) => form === 'adres';
const isSet: Rule = ({ beroepsgroep, colours }) => beroepsgroep !== '' || colours === 'regio';

/** What an editor has to know of a choice that does not do what she may expect; regions/landelijk/embedding.json has the words. */
const rules: Readonly<Record<NoteId, Rule>> = {
  'vast-volgen': (choice, site) => choice.version === 'vast' && hasScript(choice, site),
  'vast-adres': (choice, site) => choice.version === 'vast' && !hasScript(choice, site),
  'vast-plugin': ({ place, version }) => version === 'vast' && place === 'wordpress',
  'vast-niet-uitgebracht': (choice, site) => choice.version === 'vast' && !site.released && hasScript(choice, site),
  'vast-teruggeroepen': (choice, site) => choice.version === 'vast' && site.recalled && hasScript(choice, site),
  'kleuren-eigen-pagina': (choice, site) => choice.colours === 'huisstijl' && isFrame(choice, site),
  'groep-pagina': (choice, site) =>
    isPlainLink(choice, site) && choice.place !== 'wordpress' && choice.part === 'wizard' && choice.beroepsgroep !== '',
  'groep-adres': (choice, site) =>
    isPlainLink(choice, site) && choice.place !== 'wordpress' && choice.part !== 'wizard' && choice.beroepsgroep !== '',
  'groep-wordpress': ({ place, form, beroepsgroep }) =>
    place === 'wordpress' && form === 'adres' && beroepsgroep !== '',
  'wordpress-zonder-adres': ({ place, form }, { address }) =>
    place === 'wordpress' && form === 'adres' && address === null,
  'attributen-weg': (choice, site) =>
    ['drupal', 'moodle'].includes(choice.place) && choice.form === 'link' && isSet(choice, site),
  'google-adres': (choice, site) => choice.place === 'google-sites' && choice.form === 'kader' && isSet(choice, site),
};

/** The notes on a choice. */
export function notesOn(choice: Choice, site: SnippetSite): readonly NoteId[] {
  return noteIds.filter((id) => rules[id](choice, site));
}
