import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '#components/ui/Button.tsx';
import { down, up, x } from '#components/ui/icons.ts';
import { tools } from '#locale/tools.ts';

type Props = {
  names: readonly string[];
  movable: boolean;
  onMove: (from: number, to: number) => void;
  onRemove: (place: number) => void;
};

const words = tools.roundRobin;

/** The names in order. Moving is done with buttons, so it needs no pointer and no steady hand. */
export function NameList({ names, movable, onMove, onRemove }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const [moved, setMoved] = useState({ name: '', step: 0 });
  const move = (place: number, step: 1 | -1) => {
    setMoved({ name: names[place] ?? '', step });
    onMove(place, place + step);
  };
  // The focus goes along with the name; at either end of the list only the way back is left to press.
  useEffect(() => {
    const [earlier, later] = [words.earlier(moved), words.later(moved)];
    const wanted = moved.step < 0 ? [earlier, later] : [later, earlier];
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    wanted
      .map((label) => buttons.find((button) => button.ariaLabel === label))
      .find((button) => button !== undefined)
      ?.focus();
  }, [moved]);

  return (
    <ol class="names__list" ref={list} aria-label={words.names}>
      {names.map((name, place) => (
        <li key={name}>
          <span dir="auto">{name}</span>
          {movable && place > 0 && (
            <Button kind="quiet" icon={up} name={words.earlier({ name })} onPress={() => move(place, -1)} />
          )}
          {movable && place < names.length - 1 && (
            <Button kind="quiet" icon={down} name={words.later({ name })} onPress={() => move(place, 1)} />
          )}
          <Button kind="quiet" icon={x} name={words.remove({ name })} onPress={() => onRemove(place)} />
        </li>
      ))}
    </ol>
  );
}
