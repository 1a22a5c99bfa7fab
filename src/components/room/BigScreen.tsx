import { useRoom } from './use-room.ts';

/** A room on a screen that only watches. */
export function BigScreen() {
  const { room } = useRoom();
  return <h1>{room.title}</h1>;
}
