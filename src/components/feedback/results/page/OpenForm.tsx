import { useEffect, useRef, useState } from 'preact/hooks';
import { formLink, resultsLink } from '#client/form/form-links.ts';
import type { MadeForm } from '#client/form/made-forms.ts';
import type { Results } from '#client/form/form-results.ts';
import type { ResultsWatch, Watched } from '#client/form/watch-results.ts';
import { SeatRow } from '#components/chart/SeatRow.tsx';
import { FeedbackFrame } from '../../shared/FeedbackFrame.tsx';
import { CopyField } from '#components/ui/CopyField.tsx';
import { Button } from '#components/ui/Button.tsx';
import { Icon } from '#components/ui/Icon.tsx';
import { alert, wifiOff } from '#components/ui/icons.ts';
import { Status } from '#components/ui/Status.tsx';
import { dialogs } from '#locale/dialogs.ts';
import { openForm as words } from '#locale/feedback-open-form.ts';
import { results as page } from '#locale/feedback-results.ts';
import { momentOf } from '../../shared/days.ts';
import { OwnLink } from '../mine/OwnLink.tsx';
import { OpeningAnswers } from './OpeningAnswers.tsx';
import { fetchAhead } from './fetch-ahead.ts';
import { CloseForm, EraseForm } from './lazy-parts.ts';

const copyWords = { ...dialogs.share, copied: words.copied };

type Props = {
  form: Pick<MadeForm, 'secret' | 'keeperSecret'>;
  results: Extract<Results, { status: 'open' }>;
  problem: Watched['problem'];
  opening: Watched['opening'];
  watch: ResultsWatch;
  /** Whether this browser keeps what opens the answers. */
  isKept: boolean;
};

/** A form that people are answering: how many have, until when, and nothing else. */
export function OpenForm({ form, results, problem, opening, watch, isKept }: Props) {
  const [dialog, setDialog] = useState<'close' | 'erase' | null>(null);
  const { answers, minAnswers: needed, expiresAt, sheet } = results;
  const news = useNews(answers);
  const closeDialog = () => setDialog(null);
  useEffect(fetchAhead, []);

  return (
    <FeedbackFrame>
      <p class="kicker">{words.kicker}</p>
      <h1 dir="auto">{sheet.title}</h1>
      <section class="answered">
        <h2 class="answered__count num">{words.answered({ count: answers })}</h2>
        <SeatRow
          answered={answers}
          needed={needed}
          label={page.seats.label({ count: answers, needed })}
          hiddenWord={page.seats.hidden}
          opensWord={page.seats.opens({ needed })}
        />
        <p>{words.rule({ needed })}</p>
        <p>{words.until({ when: momentOf(expiresAt) })}</p>
        <p class="xs muted">{words.fresh}</p>
      </section>
      <OpeningAnswers opening={opening} />
      {problem !== null && (
        <div class="notice notice--wait">
          <Icon of={wifiOff} />
          <span>{page.offline}</span>
        </div>
      )}
      <Status message={problem !== null ? page.offline : news} hidden />
      <Button kind="primary" size="big" wide onPress={() => setDialog('close')}>
        {words.close}
      </Button>
      <section class="open-link">
        <h2>{words.linkTitle}</h2>
        <p class="muted">{words.linkText}</p>
        <CopyField label={words.link} link={formLink(location.origin, form.secret)} words={copyWords} />
      </section>
      {isKept && <OwnLink form={form} />}
      {!isKept && (
        <section class="notice notice--wait">
          <Icon of={alert} />
          <b>{words.memory.title}</b>
          <span>{words.memory.text}</span>
          <CopyField
            label={page.privateLink}
            link={resultsLink(location.origin, form.secret, form.keeperSecret)}
            words={copyWords}
          />
        </section>
      )}
      <p class="open-erase">
        <Button kind="quiet" onPress={() => setDialog('erase')}>
          {page.erase}
        </Button>
      </p>
      {dialog === 'close' && (
        <CloseForm answers={answers} needed={needed} watch={watch} onClose={closeDialog} />
      )}
      {dialog === 'erase' && <EraseForm watch={watch} onClose={closeDialog} />}
    </FeedbackFrame>
  );
}

/** What to say when the count has changed since the page was opened. */
function useNews(answers: number): string {
  const first = useRef(answers);
  const [news, setNews] = useState('');
  useEffect(() => {
    if (answers === first.current) return;
    first.current = answers;
    setNews(words.heard({ count: answers }));
  }, [answers]);
  return news;
}
