/* What the site's own content says. It is checked when the site is built, and not once more by each browser. */

declare module '#content/prompts/en.json' {
  import type { Prompt } from '#domain/icebreaker/prompt.ts';

  const deck: readonly Prompt[];
  export default deck;
}

declare module '#content/forms/en.json' {
  import type { Template } from '#domain/form/template.ts';

  const forms: readonly Template[];
  export default forms;
}
