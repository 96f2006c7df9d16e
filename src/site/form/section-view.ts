import type { GuideForm, GuideFormField, GuideFormSection } from '../../schema/guide.js';
import type { National } from '../../schema/national.js';
import { fill } from '../../shared/fill.js';
import { fieldName, optionName } from '../../shared/form-names.js';

/** A part of a form, filled in once or for each person. */
export interface SectionView {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly intro: string | null;
  readonly note: string | null;
  readonly copies: readonly CopyView[];
  /** How many persons there are at least and at most, and what each is called; null where it is filled in once. */
  readonly repeat: { readonly name: string; readonly min: number; readonly max: number } | null;
}

/** What is filled in once: the part, or one person of it. */
export interface CopyView {
  /** What it is called; null where it is the part itself. */
  readonly name: string | null;
  readonly fields: readonly FieldView[];
}

/** A field as a template draws it without knowing of which kind it is. */
export interface FieldView {
  readonly name: string;
  readonly label: string;
  readonly hint: string | null;
  /** How it is written: the order of a date, or that several may be chosen. */
  readonly how: string | null;
  readonly when: WhenView | null;
  /** The fact of the casus that answers it; null where none does. */
  readonly from: string | null;
  readonly text: boolean;
  readonly long: boolean;
  readonly date: boolean;
  /** What is chosen from; nothing where something is written. */
  readonly options: readonly OptionView[];
  /** Whether the answers are digits, which stand in a row. */
  readonly mark: boolean;
}

/** The answer by which a field is asked, in words for paper and by name for the page. */
export interface WhenView {
  readonly words: string;
  readonly name: string;
  readonly is: string;
}

export interface OptionView {
  readonly id: string;
  readonly value: string;
  readonly label: string;
  /** What a screen reader says of it in the PDF, where no legend stands around it. */
  readonly said: string;
  readonly several: boolean;
  /** Those of which one is chosen share it. */
  readonly group: string;
}

/** The parts of a form, as many times as they stand on paper. */
export function sectionViews(form: GuideForm, national: National): readonly SectionView[] {
  return form.sections.map((section, at) => {
    const { id, title, intro = null, note = null, repeat = null } = section;
    const copies = Array.from({ length: repeat?.paper ?? 1 }, (_, copy) => ({
      name: repeat && fill(national.formPage.person, { naam: repeat.name, nummer: copy + 1 }),
      fields: section.fields.map((field) => fieldView(field, { form, section, copy: repeat && copy + 1, national })),
    }));
    return { id, number: at + 1, title, intro, note, copies, repeat };
  });
}

/** Where a field stands. */
interface Place {
  readonly form: GuideForm;
  readonly section: GuideFormSection;
  /** Number of the person; null where the part is filled in once. */
  readonly copy: number | null;
  readonly national: National;
}

function fieldView(field: GuideFormField, place: Place): FieldView {
  const { kind, label, hint = null, from = null } = field;
  const { formPage } = place.national;
  const name = fieldName(place.section.id, place.copy, field.id);
  const hows: Partial<Record<string, string>> = { date: formPage['date-form'], choices: formPage.several };
  return {
    ...{ name, label, hint, from },
    how: hows[kind] ?? null,
    when: whenView(field, place),
    text: kind === 'text',
    long: kind === 'long-text',
    date: kind === 'date',
    mark: kind === 'mark',
    options: answersOf(field, place.national).map(({ id, label: words }) => ({
      ...{ id: optionName(name, id), value: id, label: words },
      said: fill(formPage['answer-of'], { vraag: label, antwoord: words }),
      several: kind === 'choices',
      group: name,
    })),
  };
}

const marks = Array.from({ length: 10 }, (_, at) => String(at + 1));

function answersOf({ kind, options }: GuideFormField, { formPage }: National): GuideFormField['options'] {
  if (kind === 'mark') return marks.map((mark) => ({ id: mark, label: mark }));
  if (kind !== 'yes-no') return options;
  return (['ja', 'nee'] as const).map((id) => ({ id, label: formPage[`answer-${id}`] }));
}

/** A field of the same part comes first: of several persons it is that of the same one. */
function whenView({ when }: GuideFormField, { form, section, copy, national }: Place): WhenView | null {
  if (!when) return null;
  const { formPage } = national;
  const own = section.fields.find(({ id }) => id === when.field);
  const asked = own ?? form.sections.flatMap(({ fields }) => fields).find(({ id }) => id === when.field);
  if (!asked) throw new Error(`sectionViews: there is no field ${when.field} in this form`);
  const answer = answersOf(asked, national).find(({ id }) => id === when.is);
  const words = answer
    ? fill(formPage['when-is'], { vraag: asked.label, antwoord: answer.label })
    : fill(formPage['when-any'], { vraag: asked.label });
  return { words, name: fieldName(section.id, own ? copy : null, when.field), is: when.is ?? '' };
}
