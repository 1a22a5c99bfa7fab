import { useId } from 'preact/hooks';
import { DepthRings } from '#components/circle/DepthRings.tsx';
import type { Closed } from '#domain/icebreaker/gate.ts';
import { DEPTHS, type Depth } from '#domain/icebreaker/taxonomy.ts';
import { deck } from '#locale/deck.ts';

type Props = {
  chosen: Depth;
  /** Which depths can't be chosen now, and why. */
  closed: ReadonlyMap<Depth, Closed>;
  onChoose: (depth: Depth) => void;
};

/** How deep the question goes. What is closed stays in sight, with what opens it. */
export function DepthLevels({ chosen, closed, onChoose }: Props) {
  const id = useId();
  return (
    <fieldset class="levels">
      <legend>{deck.depth}</legend>
      {DEPTHS.map((depth) => {
        const why = closed.get(depth);
        return (
          <label class={why ? 'level level--closed' : 'level'} key={depth}>
            <DepthRings depth={depth} />
            <span>
              <b>{deck.depths[depth].name}</b>
              <span class="level__hint">{why ? deck.closed[why] : deck.depths[depth].hint}</span>
            </span>
            <span class="choice">
              <input
                type="radio"
                name={id}
                disabled={why !== undefined}
                checked={chosen === depth}
                onChange={() => onChoose(depth)}
              />
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
