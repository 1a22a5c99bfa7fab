import { prepareForm } from '#client/form/make-form.ts';
import { createFormResults, type FormResults } from '#client/form/form-results.ts';
import type { FormDraft } from '#domain/form/draft.ts';
import { QUESTIONS } from '../unit/form/some-form.ts';
import { personAt, type Person } from './people.ts';

/** A form that someone has made, and its results as the asker sees them. */
export type AskedForm = {
  /** The link for those who answer. */
  readonly link: string;
  readonly secret: string;
  readonly keeperSecret: string;
  readonly asker: Person;
  readonly results: FormResults;
  /** How many have answered, as the asker is told. */
  readonly answered: () => Promise<number>;
};

/** Someone asks for feedback on the host at this address, on some day. */
export async function askAt(
  url: string,
  draft: Partial<FormDraft> = {},
  today = '2026-11-21',
): Promise<AskedForm> {
  const asker = personAt(url);
  const form = await prepareForm(
    {
      title: 'After a meeting',
      intro: 'So that the next one is better.',
      questions: QUESTIONS,
      minAnswers: 3,
      ttlSeconds: 604_800,
      ...draft,
    },
    { ...asker, today },
  );
  const problem = await form.open();
  if (problem !== null) throw new Error(`The form was not made: ${problem}`);
  const { secret, keeperSecret } = form;
  const results = await createFormResults(secret, keeperSecret, asker.world);
  return {
    link: `${url}/feedback#${secret}`,
    secret,
    keeperSecret,
    asker,
    results,
    answered: async () => {
      const seen = await results.look();
      if (seen.status === 'open') return seen.answers;
      if (seen.status === 'closed') return seen.report.answered;
      throw new Error(`The asker sees nothing: ${seen.status}`);
    },
  };
}
