const FORM_SECRET = '[A-Za-z0-9][\\w-]{20}[A-Za-z0-9]';
const FOR_ANSWERS = new RegExp(`/feedback#(${FORM_SECRET})$`);
const FOR_RESULTS = new RegExp(`#${FORM_SECRET}\\.`);

/**
 * Where “Did this page help?” leads: the form that the site names, or nothing where it names none. Throws a sentence that says
 * what to fix, so that no one publishes the key to their answers.
 */
export function pageFeedbackPath(link: string): string | undefined {
  if (link.trim() === '') return undefined;
  if (FOR_RESULTS.test(link)) {
    throw new Error(
      'The “pageFeedback” of the site is your own link to the results: everyone could open the answers. Make a new form, and paste the link for those who answer.',
    );
  }
  const [, secret] = FOR_ANSWERS.exec(link.trim()) ?? [];
  if (secret === undefined) {
    throw new Error(
      'The “pageFeedback” of the site is no link to a form. Paste the whole link for those who answer; it has “/feedback#” in it.',
    );
  }
  return `/feedback?page#${secret}`;
}
