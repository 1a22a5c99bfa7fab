import { Button } from '#components/ui/Button.tsx';
import { refusals } from '#locale/refusals.ts';
import { banners as words } from '#locale/banners.ts';
import { typedIn } from './returned-text.ts';
import { useRoom } from '../hooks/use-room.ts';

/** What the room did not accept: why, and what had been typed, so that nothing is lost. */
export function ReturnedList() {
  const { session } = useRoom();

  return (
    <>
      {session.$returned.value.map((returned) => {
        const typed = typedIn(returned.event);
        return (
          <section class="returned" key={returned.event.id}>
            <p>
              <b>{words.returned.title}.</b> {refusals[returned.reason]}
            </p>
            {typed !== undefined && (
              <>
                <p class="muted">{words.returned.yours}</p>
                <blockquote dir="auto">{typed}</blockquote>
              </>
            )}
            <Button onPress={() => session.dismissReturned(returned)}>{words.dismiss}</Button>
          </section>
        );
      })}
    </>
  );
}
