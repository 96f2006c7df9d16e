import type { Guide, GuideContact, GuideForm } from '../../schema/guide.js';
import { fill } from '../../shared/fill.js';
import { wordsOfAddress } from '../../shared/address-words.js';
import { contactLines } from '../../guide/contact-lines.js';
import { contactsOf } from '../../guide/contacts.js';
import type { National } from '../../schema/national.js';
import { paperPolicy } from '../hosting/security.js';
import type { SiteInput } from '../site-input.js';
import { lineView, type ContactLineView } from '../views/contact-view.js';
import { ownReportingView, type OwnReportingView } from '../views/own-reporting-view.js';
import { assetPath, guideShell, logoBeside, rootFrom, type Shell } from '../views/shell.js';
import type { LogoView } from '../views/logo-view.js';
import { addressOf, sheetFolders, sheetPaths } from '../paths.js';
import { sectionViews, type SectionView } from './section-view.js';

/** `/<id>/formulier/` where the region has a form: to fill in on the page, on paper, and in its PDF. */
export interface FormView {
  readonly page: Shell & { readonly form: { readonly style: string; readonly script: string } };
  readonly logo: LogoView | null;
  /** The same as PDF, beside the page; null where none is made. */
  readonly pdf: string | null;
  /** From here to the page with all sheets. */
  readonly overview: string;
  readonly form: Pick<GuideForm, 'title' | 'acute' | 'before' | 'sending' | 'source'> & {
    readonly openness: string | null;
    readonly sections: readonly SectionView[];
  };
  /** What an organisation wants to know of a report itself; null where it asks for nothing. */
  readonly ownReporting: OwnReportingView | null;
  /** The way out for who may not be seen here, where the region switched it on; null elsewhere. */
  readonly leave: { readonly to: string; readonly label: string; readonly note: string } | null;
  /** What the script of the page fills in. */
  readonly toFill: Readonly<Record<'leftOpen' | 'add' | 'remove' | 'stillOpen' | 'openIn' | 'takenOver', string>>;
  /** Where it goes. */
  readonly receiver: { readonly name: string; readonly lines: readonly ContactLineView[] };
}

export function formView(
  guide: Guide,
  input: SiteInput,
  { path, pdf }: { path: string; pdf: string },
): FormView | null {
  const { form } = guide;
  if (!form) return null;
  const { title, acute, openness = null, before, sending, source, sendTo } = form;
  const [receiver] = contactsOf(guide, [sendTo]);
  if (!receiver) throw new Error(`formView: the guide of ${guide.id} has no contact ${sendTo}`);
  const root = rootFrom(path);
  const ofPage = { style: root + assetPath(input, 'formulier.css'), script: root + assetPath(input, 'formulier.js') };
  return {
    page: { ...guideShell(guide, input, { path }), csp: paperPolicy, form: ofPage },
    logo: logoBeside(guide, input, path, guide.veiligThuis),
    pdf: input.pdf === true ? (pdf.split('/').at(-1) ?? null) : null,
    overview: root + addressOf(sheetPaths(guide.id, sheetFolders.card).path),
    form: { title, acute, openness, before, sending, source, sections: sectionViews(form, input.national) },
    ownReporting: ownReportingView(guide),
    leave: leaveView(guide),
    toFill: wordsToFill(input.national.formPage),
    receiver: { name: receiver.name, lines: linesToSend(receiver, guide) },
  };
}

function leaveView({ leaveTo, ownPage }: Guide): FormView['leave'] {
  if (leaveTo === undefined || !ownPage) return null;
  const note = fill(ownPage['leave-note'], { adres: wordsOfAddress(leaveTo) });
  return { to: leaveTo, label: ownPage.leave, note };
}

function wordsToFill({ add, remove, ...words }: National['formPage']): FormView['toFill'] {
  return {
    ...{ add, remove },
    leftOpen: words['left-open'],
    stillOpen: words['still-open'],
    openIn: words['open-in'],
    takenOver: words['taken-over'],
  };
}

/** Of a contact what something in writing is sent to. */
function linesToSend(contact: GuideContact, { ui }: Guide): readonly ContactLineView[] {
  const toSend: readonly string[] = ['mail', 'mailSafe', 'url', 'post'];
  return contactLines(contact, ui)
    .filter(({ field }) => toSend.includes(field))
    .map(lineView);
}
