/** An error that whoever runs the tool can mend. It is shown with its name and without a stack. */
export class MendableError extends Error {}

/** Files that the tool needs are not there. */
export class MissingFiles extends MendableError {
  override readonly name = 'MissingFiles';
}
