import { expect, it } from 'vitest';
import { noteLead } from '../../src/guide/resolve/note-lead.js';
import type { NoteFor } from '../../src/schema/note.js';
import { input } from '../site/pages.js';

it.each<[NoteFor, string]>([
  [{ from: 12, to: 15 }, 'Voor 12 tot en met 15 jaar'],
  [{ from: 12, to: 12 }, 'Voor 12 jaar'],
  [{ from: 16 }, 'Vanaf 16 jaar'],
  [{ from: 0 }, 'Vanaf 0 jaar'],
  [{ to: 11 }, 'Tot en met 11 jaar'],
  [{ role: 'Intern begeleider' }, 'Intern begeleider'],
  [{ role: 'intern begeleider' }, 'Intern begeleider'],
  [{ role: 'Intern begeleider', from: 12, to: 15 }, 'Intern begeleider, voor 12 tot en met 15 jaar'],
  [{ role: 'Intern begeleider', to: 11 }, 'Intern begeleider, tot en met 11 jaar'],
])('for %j is: %s', (whom, lead) => {
  expect(noteLead(whom, input.national)).toBe(lead);
});
