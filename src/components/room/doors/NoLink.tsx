import { roomPathOf } from '#client/room/links.ts';
import { PasteLink } from '#components/ui/PasteLink.tsx';
import { doors } from '#locale/doors.ts';
import { DoorFrame } from './DoorFrame.tsx';

type Props = {
  /** There is an end, but not a whole one. */
  isCut: boolean;
};

const words = doors.noLink;

/** A door without a key: somewhere to paste the link into. Nothing is written or sent by pasting. */
export function NoLink({ isCut }: Props) {
  return (
    <DoorFrame>
      <h1>{isCut ? words.cut : words.title}</h1>
      <p class="lede">{isCut ? words.cutText : words.text}</p>
      <PasteLink label={words.label} goWord={words.go} read={leadsTo} />
      <p>
        <a href="/rooms/new">{words.open}</a>
      </p>
    </DoorFrame>
  );
}

function leadsTo(pasted: string) {
  const door = roomPathOf(pasted);
  if (door !== undefined) return { address: door };
  return { wrong: pasted.trim() === '' ? words.empty : words.wrong };
}
