import type { GuideForm, GuideFormField } from '../../schema/guide.js';
import type { Form, FormField } from '../../schema/form.js';

/** A form as pages and paper show it, with its parts and fields in the order of the file. */
export function toForm(form: Form): GuideForm {
  const { title, acute, openness, before, sections, sending, sendTo, source, checked } = form;
  return {
    ...{ title, sendTo, source, checked },
    acute: acute.text,
    ...(openness && { openness: openness.text }),
    before: Object.values(before).map(({ text }) => text),
    sections: Object.entries(sections).map(([id, { fields, intro, note, ...section }]) => ({
      ...{ id, ...section },
      ...(intro && { intro: intro.text }),
      ...(note && { note: note.text }),
      fields: Object.entries(fields).map(([field, asked]) => toField(field, asked)),
    })),
    sending: Object.values(sending).map(({ text }) => text),
  };
}

function toField(id: string, { kind, label, hint, when, from, options = {} }: FormField): GuideFormField {
  return {
    ...{ id, kind, label },
    ...(hint !== undefined && { hint }),
    ...(when && { when }),
    ...(from && { from }),
    options: Object.entries(options).map(([option, words]) => ({ id: option, label: words })),
  };
}
