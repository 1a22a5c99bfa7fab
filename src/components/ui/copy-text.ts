/**
 * Copies a text for the person to paste; false where the browser does not let us. Guides, whose script is a few
 * inline bytes, have their own.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
