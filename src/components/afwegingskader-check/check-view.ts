import type { Assessment, AnswerValue, AskId, Given, Mode } from '../../engine/index.js';
import type { OwnLines } from '../../guide/own-lines.js';
import type { Guide } from '../../schema/guide.js';

/** What the screens of the check show, and what they can do. */
export interface CheckView {
  readonly guide: Guide;
  readonly given: Given;
  readonly mode: Mode;
  /** A question that the reader opened again; null where the engine says what comes. */
  readonly asking: AskId | null;
  readonly assessment: Assessment;
  /** Id of the reader's beroepsgroep; null while none was chosen. */
  readonly beroepsgroep: string | null;
  /** Whether steps 1 to 3 were shown before: only the wizard does. */
  readonly stepsBefore: boolean;
  /** What she wrote herself, on our own pages alone. */
  readonly lines: OwnLines;
  readonly write: (lines: OwnLines) => void;
  /** Waits until what she gave is drawn. */
  readonly shown: () => Promise<unknown>;
  readonly answer: (id: AskId, value: AnswerValue) => void;
  /** Opens the question of an answer that was given before; null goes on where the reader was. */
  readonly reopen: (id: AskId | null) => void;
  readonly weigh: (mode: Mode) => void;
  readonly chooseBeroepsgroep: (id: string | null) => void;
}
