import { prepareForm } from '#client/form/make-form.ts';
import { createResultsDesk, type ResultsDesk } from '#client/form/form-results.ts';
import type { FormDraft } from '#domain/form/draft.ts';
import { QUESTIONS } from '../unit/form/some-form.ts';
import { personAt, type Person } from './people.ts';

/** A form that somebody has made, and her desk. */
export type AskedForm = {
  /** The link for those who answer. */
  readonly link: string;
  readonly secret: string;
  readonly keeperSecret: string;
  readonly asker: Person;
  readonly desk: ResultsDesk;
  /** How many have answered, as the asker is told. */
  readonly answered: () => Promise<number>;
};

/** Somebody asks for feedback on the host at this address, on some day. */
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
  const desk = await createResultsDesk(secret, keeperSecret, asker.world);
  return {
    link: `${url}/feedback#${secret}`,
    secret,
    keeperSecret,
    asker,
    desk,
    answered: async () => {
      const results = await desk.look();
      if (results.at === 'open') return results.answers;
      if (results.at === 'closed') return results.report.answered;
      throw new Error(`The asker sees nothing: ${results.at}`);
    },
  };
}
