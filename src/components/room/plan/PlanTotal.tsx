import { agenda as words } from '#locale/agenda.ts';
import { useRoom } from '../hooks/use-room.ts';
import { peoplePlanned } from './plan.ts';
import type { Plan } from './use-plan.ts';

/** How long all of it takes with the people who are here. */
export function PlanTotal({ plan: { recipe, lines } }: { plan: Plan }) {
  const { room } = useRoom();
  const minutes = lines.reduce((sum, line) => sum + line.minutes, 0);
  return <p class="plan__total num">{words.total({ minutes, people: peoplePlanned(room, recipe) })}</p>;
}
