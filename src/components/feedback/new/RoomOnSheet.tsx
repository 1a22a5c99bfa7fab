import { Icon } from '#components/ui/Icon.tsx';
import { alert } from '#components/ui/icons.ts';
import { Status } from '#components/ui/Status.tsx';
import { bytesOf, type FormDraft } from '#domain/form/draft.ts';
import { MAX_PLAINTEXT_BYTES } from '#protocol/limits.ts';
import { feedbackNew } from '#locale/feedback-new.ts';

type Props = { draft: FormDraft };

const words = feedbackNew.room;
/** From here on the asker is told, in percent. */
const NEARLY = 80;

/** How much of the sealed sheet the form fills: nothing while there is plenty of room. */
export function RoomOnSheet({ draft }: Props) {
  const bytes = bytesOf(draft);
  const isOver = bytes > MAX_PLAINTEXT_BYTES;
  const rounded = Math.round((100 * bytes) / MAX_PLAINTEXT_BYTES);
  const percent = isOver ? Math.max(101, rounded) : Math.min(100, rounded);
  const sentence = isOver ? words.over({ percent }) : words.nearly({ percent });
  // Said when it begins to matter and when it is too much, not with every letter.
  const news = isOver ? words.overNews : percent >= NEARLY ? words.nearlyNews : '';

  return (
    <>
      {percent >= NEARLY && (
        <div class={isOver ? 'sheet-room sheet-room--over' : 'sheet-room'}>
          <span class="sheet-room__bar" aria-hidden="true">
            <span style={{ inlineSize: `${Math.min(100, percent)}%` }} />
          </span>
          {isOver ? (
            <p class="field__error">
              <Icon of={alert} />
              {sentence}
            </p>
          ) : (
            <p class="small">
              {sentence} <span class="muted">{words.nearlyText}</span>
            </p>
          )}
        </div>
      )}
      <Status message={news} hidden />
    </>
  );
}
