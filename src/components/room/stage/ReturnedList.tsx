import { Button } from '#components/ui/Button.tsx';
import { banners as words } from '#locale/banners.ts';
import { ownRefusals } from '../activity/kinds.ts';
import { refusalSentence } from '../hooks/refusal-sentence.ts';
import { useRoom } from '../hooks/use-room.ts';
import { typedIn } from '../hooks/returned-text.ts';

/** What the room did not accept: why, and what had been typed, so that nothing is lost. */
export function ReturnedList() {
  const { client } = useRoom();

  return (
    <>
      {client.$returned.value.map((returned) => {
        const typed = typedIn(returned.event);
        return (
          <section class="returned" key={returned.event.id}>
            <p>
              <b>{words.returned.title}.</b> {refusalSentence(returned.reason, ownRefusals())}
            </p>
            {typed !== undefined && (
              <>
                <p class="muted">{words.returned.yours}</p>
                <blockquote dir="auto">{typed}</blockquote>
              </>
            )}
            <Button onPress={() => client.dismissReturned(returned)}>{words.dismiss}</Button>
          </section>
        );
      })}
    </>
  );
}
