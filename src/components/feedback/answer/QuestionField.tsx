import { Choices } from '#components/ui/Choices.tsx';
import { RatingField } from '#components/ui/RatingField.tsx';
import { TextField } from '#components/ui/TextField.tsx';
import type { Said } from '#domain/form/answer.ts';
import { MAX_LONG, MAX_SHORT } from '#domain/form/limits.ts';
import type { Question } from '#domain/form/question.ts';
import { feedbackAnswer as words } from '#locale/feedback-answer.ts';
import { SeveralField } from './SeveralField.tsx';

type Props = {
  question: Question;
  said: Said | undefined;
  /** What someone says to it; nothing where it is left open. */
  onSay: (said: Said | undefined) => void;
  /** By about how many characters all answers together are too long, where this is the place to say so. */
  tooMany?: number | undefined;
};

/** The choice of those that choose nothing; no option has this id. */
const OPEN = '';

/** One question, in the way it wants to be answered. Each can be left open, also after it was answered. */
export function QuestionField({ question, said, onSay, tooMany }: Props) {
  const { text, help } = question;

  switch (question.kind) {
    case 'scale':
      return (
        <RatingField
          statement={text}
          help={help}
          ends={question.ends}
          value={typeof said === 'number' ? said : null}
          onRate={(step) => onSay(step ?? undefined)}
          openWord={words.open}
          stepWord={(step) => words.step({ step, ...question.ends })}
        />
      );
    case 'one':
      return (
        <Choices
          legend={text}
          hint={help}
          choices={[
            ...question.options.map((option) => ({ value: option.id, label: option.text })),
            { value: OPEN, label: words.open },
          ]}
          value={typeof said === 'string' ? said : OPEN}
          onChoose={(chosen) => onSay(chosen === OPEN ? undefined : chosen)}
        />
      );
    case 'several':
      return (
        <SeveralField
          legend={text}
          hint={inOneLine(help, words.several)}
          options={question.options}
          chosen={typeof said === 'object' ? said : []}
          onChoose={(chosen) => onSay(chosen.length === 0 ? undefined : chosen)}
        />
      );
    case 'short':
    case 'long': {
      const isShort = question.kind === 'short';
      const written = typeof said === 'string' ? said : '';
      const most = isShort ? MAX_SHORT : MAX_LONG;
      const count = words.count({ used: written.length, most });
      return (
        <TextField
          label={text}
          hint={inOneLine(help, words.readBy)}
          error={tooMany === undefined ? undefined : words.tooLong}
          // Beside the counter, not in the error: that is read out again with each letter that changes it.
          count={tooMany === undefined ? count : `${count}. ${words.over({ over: tooMany })}`}
          maxLength={most}
          rows={isShort ? 2 : 6}
          value={written}
          onText={(typed) => onSay(typed === '' ? undefined : typed)}
        />
      );
    }
  }
}

function inOneLine(help: string | undefined, line: string): string {
  return help === undefined ? line : `${help} ${line}`;
}
