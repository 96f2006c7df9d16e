import { isForOthersAlone } from '../shared/audiences.js';
import type { Guide, GuideContact } from '../schema/guide.js';

/** The contacts with these ids in this order, each once. */
export function contactsOf(guide: Guide, ids: readonly string[]): readonly GuideContact[] {
  return [...new Set(ids)].flatMap((id) => guide.contacts[id] ?? []);
}

/** Whom to call in an exit or in the fast mode: 112 and Veilig Thuis first. */
export function contactsOfExit({ strip }: Guide, exit: { readonly contacts: readonly string[] }): readonly string[] {
  return [...strip, ...exit.contacts];
}

/** 112 and Veilig Thuis, then whatever the region and the organisation have themselves. */
export function firstContacts({ strip, ownContacts }: Guide): readonly string[] {
  return [...strip, ...ownContacts];
}

/** Whom she can give to a child, a parent or somebody else, and not call herself. */
export function contactsForOthers({ contacts }: Guide): readonly string[] {
  return Object.keys(contacts).filter((id) => isForOthersAlone(contacts[id]?.for?.who ?? []));
}

/** Every contact of a guide, those of the strip and the region's further numbers first. */
export function everyContact({ strip, ownNumbers, contacts }: Guide): readonly string[] {
  return [...strip, ...ownNumbers, ...Object.keys(contacts)];
}
