import { useEffect, useState } from 'preact/hooks';
import { plainNotesOn } from '#locale/plain-question.ts';

type Props = { question: string };

/** This long after the last letter a question is read over; ms. */
const PAUSE_MS = 900;

/** What a kind reader would say about a question, once its writer pauses. It stops no one. */
export function PlainNotes({ question }: Props) {
  // Words that were there before are read over at once, and said again only when they change.
  const [notes, setNotes] = useState(() => plainNotesOn(question));
  useEffect(() => {
    const timer = setTimeout(() => setNotes(plainNotesOn(question)), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [question]);

  return (
    <div role="status" class="plain-notes">
      {notes.length > 0 && (
        <ul role="list">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
