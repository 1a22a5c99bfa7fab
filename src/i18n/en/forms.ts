import type { Template } from '#domain/form/template.ts';

/** Fetches the ready-made forms of this language, as an organiser keeps them. */
export async function loadForms(): Promise<readonly Template[]> {
  const { default: forms } = await import('#content/forms/en.json');
  return forms;
}
