import type { Contribution } from '#domain/activity/gathering/gathering.ts';
import { answers as words } from '#locale/answers.ts';
import { Slip } from './Slip.tsx';

type Props = {
  activity: string;
  contributions: readonly Contribution[];
  named?: boolean;
  isStill?: boolean;
};

/** Written answers, all at once, in an order that says nothing about when they came. */
export function Slips({ activity, contributions, named = false, isStill = false }: Props) {
  const slips = contributions.filter(({ content }) => content.part === 'words');
  if (slips.length === 0) return <p class="muted">{words.nothing}</p>;
  return (
    <>
      <ul class="slips" role="list">
        {slips.map((contribution) => (
          <Slip key={contribution.id} activity={activity} contribution={contribution} isStill={isStill} />
        ))}
      </ul>
      {!named && <p class="xs muted">{words.mixed}</p>}
    </>
  );
}
