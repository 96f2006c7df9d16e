import type { Guide } from '../../schema/guide.js';
import { addressOf, sheetFolders, sheetPaths } from '../paths.js';
import { rootFrom } from './shell.js';

/** The page with the form of a guide, from another page. */
export interface FormLinkView {
  readonly title: string;
  readonly href: string;
}

/** Null where the guide has no form. */
export function formLinkView({ id, form }: Guide, path: string): FormLinkView | null {
  if (!form) return null;
  return { title: form.title, href: rootFrom(path) + addressOf(sheetPaths(id, sheetFolders.form).path) };
}
