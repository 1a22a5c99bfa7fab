import { useEffect, useRef } from 'preact/hooks';
import { TalkScript } from '#components/ui/TalkScript.tsx';
import type { Report } from '#domain/form/report.ts';
import { talk } from '#locale/talk.ts';
import { tooFew as words } from '#locale/feedback-too-few.ts';

type Props = {
  report: Report;
  unreadable: number;
  /** It was open a moment ago: the button that was pressed is gone, and this is read next. */
  isNews?: boolean;
};

/** A form that opened nothing, why, and what a small group can do instead. */
export function TooFew({ report: { answered, minAnswers: needed }, unreadable, isNews = false }: Props) {
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isNews) top.current?.focus();
  }, [isNews]);
  return (
    <div class="too-few">
      <div ref={top} tabIndex={-1}>
        <h1>{words.title}</h1>
        <p class="lede">
          {unreadable > 0
            ? words.unreadable({ readable: answered, needed })
            : words.text({ count: answered, needed })}
        </p>
      </div>
      <h2 class="vh">{words.instead}</h2>
      <TalkScript words={talk} />
    </div>
  );
}
