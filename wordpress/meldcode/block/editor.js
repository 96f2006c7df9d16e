/* global wp, window -- WordPress loads this as it is, before it a list of what can be chosen, and the words. */
'use strict';
// A block keeps these names from other scripts, which share the page with this one.
{
  const { registerBlockType } = wp.blocks;
  const { InspectorControls, RichText, useBlockProps } = wp.blockEditor;
  const { Disabled, PanelBody, Placeholder, SelectControl } = wp.components;
  const { createElement: element, Fragment } = wp.element;
  const { serverSideRender: ServerSideRender } = wp;

  const guides = window.meldcodeGuides;
  const words = window.meldcodeWords;
  const shown = ['regio', 'organisatie', 'beroepsgroep', 'thema', 'onderdeel'];

  const option = (value, label) => ({ value, label });
  const ofKind = (kind) => guides.filter((guide) => guide.kind === kind).map(({ id, name }) => option(id, name));
  const places = [
    option('', words['editor-place-none']),
    ...ofKind('regio'),
    ...ofKind('organisatie').map(({ value, label }) =>
      option(
        value,
        words['editor-organisation'].replace('{naam}', () => label),
      ),
    ),
  ];
  const parts = [option('', words['editor-part-all']), option('afwegingskader', words['editor-part-questions'])];
  const themes = [
    option('', words['editor-colours-auto']),
    option('huisstijl', words['editor-colours-host']),
    option('regio', words['editor-colours-region']),
  ];

  const guideOf = ({ organisatie, regio }) => guides.find(({ id }) => id === (organisatie || regio));

  /** The attributes after a choice: of one region or organisation, with what is left on the page when this plugin is gone. */
  function chosen(attributes, change) {
    const next = { ...attributes, ...change };
    const guide = guideOf(next);
    return { ...next, fallback: guide?.fallback[next.onderdeel] ?? '' };
  }

  /** Another region or organisation may have other beroepsgroepen. */
  function placeChange(id) {
    const kind = guides.find((guide) => guide.id === id)?.kind;
    return { regio: kind === 'regio' ? id : '', organisatie: kind === 'organisatie' ? id : '', beroepsgroep: '' };
  }

  function Choice({ label, options, value, onChange }) {
    // The second name of the look that becomes the only one; without it WordPress warns in the console.
    return element(SelectControl, { label, options, value, onChange, __nextHasNoMarginBottom: true });
  }

  function Settings({ attributes, choose }) {
    const groups = Object.entries(guideOf(attributes)?.beroepsgroepen ?? {}).map(([id, name]) => option(id, name));
    const choice = (label, name, options) =>
      element(Choice, { label, options, value: attributes[name], onChange: (value) => choose({ [name]: value }) });
    return element(
      PanelBody,
      { title: words.name },
      element(Place, { attributes, choose }),
      choice(words['editor-part'], 'onderdeel', parts),
      choice(words['editor-group'], 'beroepsgroep', [option('', words['group-open']), ...groups]),
      choice(words['editor-colours'], 'thema', themes),
    );
  }

  function Place({ attributes, choose }) {
    const value = attributes.organisatie || attributes.regio;
    return element(Choice, {
      ...{ label: words['editor-place'], options: places, value },
      onChange: (id) => choose(placeChange(id)),
    });
  }

  /** What the page shows without the script: the editor runs no script of the site. */
  function Preview({ attributes }) {
    const asked = Object.fromEntries(shown.map((name) => [name, attributes[name]]));
    return element(
      Placeholder,
      {
        icon: 'phone',
        label: words.name,
        instructions: words['editor-preview'],
      },
      element(Disabled, null, element(ServerSideRender, { block: 'meldcode/meldcode', attributes: asked })),
    );
  }

  function Edit({ attributes, setAttributes }) {
    const choose = (change) => setAttributes(chosen(attributes, change));
    const empty = element(
      Placeholder,
      { icon: 'phone', label: words.name, instructions: words['editor-place-question'] },
      element(Place, { attributes, choose }),
    );
    return element(
      Fragment,
      null,
      element(InspectorControls, null, element(Settings, { attributes, choose })),
      element('div', useBlockProps(), guideOf(attributes) ? element(Preview, { attributes }) : empty),
    );
  }

  function Save({ attributes }) {
    const props = useBlockProps.save({ className: 'meldcode-fallback' });
    return element(RichText.Content, { ...props, tagName: 'p', value: attributes.fallback });
  }

  registerBlockType('meldcode/meldcode', { edit: Edit, save: Save });
}
