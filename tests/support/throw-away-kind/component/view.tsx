import '../shared/activity.css';
import { Button } from '#components/ui/Button.tsx';
import { isNods, type Nods } from '#domain/activity/nods/nods.ts';
import { nods as words } from '#locale/activity/nods.ts';
import { nameIn, useRoom } from '../../hooks/use-room.ts';
import { viewOf } from '../shared/kind-ui.tsx';

type Props = { activity: Nods };

/** The sentence, and who has nodded to it. */
function NodsView({ activity: { to, by } }: Props) {
  const { room } = useRoom();
  const names = by.map((seat) => nameIn(room, seat)).join(', ');
  return (
    <section class="act" aria-labelledby="act-title">
      <h2 id="act-title">{to}</h2>
      <p>{names === '' ? words.noOne : words.by({ names })}</p>
    </section>
  );
}

function OwnNod({ activity: { id } }: Props) {
  const { client } = useRoom();
  return <Button onPress={() => void client.act({ type: 'nod-given', activity: id })}>{words.nod}</Button>;
}

/** Nodding to a sentence, as everyone sees it. */
export const view = viewOf(isNods, { View: NodsView, Own: OwnNod, refusals: words.refusals });
