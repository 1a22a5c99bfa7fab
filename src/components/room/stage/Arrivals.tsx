import { useEffect, useRef, useState } from 'preact/hooks';
import { Status } from '#components/ui/Status.tsx';
import { presentSeats } from '#domain/facts/seats.ts';
import { banners as words } from '#locale/banners.ts';
import { useRoom } from '../hooks/use-room.ts';

/** Says who came and who left, for those who do not see the circle change. */
export function Arrivals() {
  const { room, me } = useRoom();
  const known = useRef<ReadonlyMap<string, string> | undefined>(undefined);
  const [said, announce] = useState('');
  const here = presentSeats(room).filter(({ id }) => id !== me?.id);
  const ids = here.map(({ id }) => id).join();

  useEffect(() => {
    const before = known.current;
    const now = new Map(here.map(({ id, name }) => [id, name]));
    known.current = now;
    if (before === undefined) return;
    const came = [...now].filter(([id]) => !before.has(id)).map(([, name]) => words.came({ name }));
    const went = [...before].filter(([id]) => !now.has(id)).map(([, name]) => words.went({ name }));
    announce([...came, ...went].join(' '));
  }, [ids]);

  return <Status hidden message={said} />;
}
