import type { Comments } from '#domain/form/tally.ts';
import { report as page } from '#locale/feedback-report.ts';

type Props = { comments: readonly Comments[] };

const words = page.comments;

/** What people wrote, question by question and in mixed order. */
export function CommentList({ comments }: Props) {
  return (
    <section class="report-part">
      <h2>{words.heading}</h2>
      <div class="said">
        {comments.map(({ question, texts }) => (
          <section key={question.id}>
            <h3 dir="auto">{question.text}</h3>
            {texts.length === 0 ? (
              <p class="muted">{words.none}</p>
            ) : (
              texts.map((text, nth) => (
                // Two people may have written the same.
                <blockquote key={nth} dir="auto">
                  {words.quote({ text })}
                </blockquote>
              ))
            )}
          </section>
        ))}
      </div>
      <p class="small muted">{words.note}</p>
    </section>
  );
}
