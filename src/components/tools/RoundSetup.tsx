import { Circle } from '#components/circle/Circle.tsx';
import { MOST_SEATS } from '#components/circle/geometry.ts';
import { Button } from '#components/ui/Button.tsx';
import { Choices } from '#components/ui/Choices.tsx';
import { Icon } from '#components/ui/Icon.tsx';
import { pass, play } from '#components/ui/icons.ts';
import { circle as circleWords } from '#locale/circle.ts';
import { tools } from '#locale/tools.ts';
import { RoundMinutes } from './RoundMinutes.tsx';
import { NamesField } from './NamesField.tsx';
import { MIN_NAMES, msEachOf, type Setup } from './round-setup.ts';
import { waitingSeats } from './stage-seats.ts';
import { togetherLink } from './together-link.ts';

type Props = {
  setup: Setup;
  onChange: (setup: Setup) => void;
  onStart: () => void;
};

const words = tools.roundRobin;
const ORDERS = ['shuffled', 'typed', 'byHand'] as const;
const PACES = ['each', 'whole'] as const;
const NO_TIME = { state: 'none', left: 1, ticks: 0 } as const;

/** Who is in the circle, in which order and for how long. The seats fill as the names are typed. */
export function RoundSetup({ setup, onChange, onStart }: Props) {
  const change = (changed: Partial<Setup>) => onChange({ ...setup, ...changed });
  const { names, order, pace } = setup;
  const minutes = Number(setup[pace].replace(',', '.'));
  const link = msEachOf(setup) === undefined ? {} : pace === 'each' ? { minutes } : { whole: minutes };

  return (
    <div class="setup">
      <div class="setup__form">
        <NamesField
          names={names}
          movable={order === 'byHand'}
          onNames={(next) => change({ names: [...next] })}
        />
        <Choices
          legend={words.order}
          choices={ORDERS.map((value) => ({ value, ...words.orders[value] }))}
          value={order}
          onChoose={(value) => change({ order: value })}
        />
        <Choices
          legend={words.time}
          choices={PACES.map((value) => ({ value, ...words.paces[value] }))}
          value={pace}
          onChoose={(value) => change({ pace: value })}
        />
        <RoundMinutes setup={setup} onMinutes={(typed) => change({ [pace]: typed })} />
      </div>
      <aside class="setup__circle">
        {names.length <= MOST_SEATS && (
          <Circle
            words={circleWords}
            seats={waitingSeats(names)}
            preset="phone"
            size={360}
            timer={NO_TIME}
            labels={false}
            label={words.seats}
          >
            <p class="muted">{words.round({ number: 1 })}</p>
          </Circle>
        )}
        <div class="acts">
          <Button kind="primary" size="big" icon={play} waiting={reasonToWait(setup)} onPress={onStart}>
            {words.start}
          </Button>
          <a class="btn btn--ink btn--big" href={togetherLink('round', link)}>
            {tools.together}
          </a>
        </div>
        <p class="xs muted">{tools.togetherHint}</p>
        <div class="setup__right">
          <Icon of={pass} />
          <p>
            <b>{words.pass}</b> {words.passHint}
          </p>
        </div>
      </aside>
    </div>
  );
}

function reasonToWait(setup: Setup): string | undefined {
  if (setup.names.length < MIN_NAMES) return words.needsTwo;
  return msEachOf(setup) === undefined ? words.needsMinutes : undefined;
}
