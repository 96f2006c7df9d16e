import type { NoteFor } from '../../schema/note.js';
import type { Ui } from '../../schema/ui.js';
import { fill } from '../../shared/fill.js';

/** The language and the words in which a guide speaks. */
export interface Speech {
  readonly language: string;
  readonly ui: Ui;
}

/** For whom a note is, in the words that stand in front of it. */
export function noteLead({ role, ...ages }: NoteFor, { language, ui }: Speech): string {
  const age = agesInWords(ages, ui);
  const lead = role !== undefined && age !== null ? fill(ui['note-role'], { rol: role, leeftijd: age }) : (role ?? age);
  return capital(lead ?? '', language);
}

function agesInWords({ from, to }: Omit<NoteFor, 'role'>, ui: Ui): string | null {
  if (from !== undefined && to !== undefined) {
    return from === to ? fill(ui['note-age'], { leeftijd: from }) : fill(ui['note-ages'], { van: from, tot: to });
  }
  if (from !== undefined) return fill(ui['note-from'], { van: from });
  return to === undefined ? null : fill(ui['note-to'], { tot: to });
}

/** It begins a line, and its words are those that go on behind a role as well. */
function capital(words: string, language: string): string {
  return words.charAt(0).toLocaleUpperCase(language) + words.slice(1);
}
