/** What the disk answered, such as `ENOSPC`; undefined for any other error. */
export function diskCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** What an action gives, or something else where the disk answers with one of these codes. */
export async function unlessDisk<Value, Other>(
  codes: readonly string[],
  action: Promise<Value>,
  otherwise: Other,
): Promise<Value | Other> {
  try {
    return await action;
  } catch (error) {
    if (codes.includes(diskCode(error) ?? '')) return otherwise;
    throw error;
  }
}
