import { TextField } from '#components/ui/TextField.tsx';
import { tools } from '#locale/tools.ts';
import { MINUTES, msEachOf, type Setup } from './round-setup.ts';

type Props = {
  setup: Setup;
  onMinutes: (typed: string) => void;
};

const words = tools.roundRobin;

/** Minutes of one turn or of the whole round, and what follows from them. */
export function RoundMinutes({ setup, onMinutes }: Props) {
  const { pace, names } = setup;
  const { least, most } = MINUTES[pace];
  const msEach = msEachOf(setup);
  const error = msEach === undefined && setup[pace] !== '' ? words.minutesWrong({ least, most }) : undefined;

  return (
    <>
      <TextField
        key={pace}
        label={words.minutes[pace]}
        hint={words.minutesHint}
        error={error}
        kind="number"
        min={least}
        max={most}
        step={pace === 'each' ? 0.25 : 1}
        value={setup[pace]}
        onText={onMinutes}
      />
      {msEach !== undefined && names.length > 0 && (
        <p class="setup__makes muted">
          {words.makes[pace]({ time: lengthOf(pace === 'each' ? msEach * names.length : msEach) })}
        </p>
      )}
    </>
  );
}

function lengthOf(ms: number): string {
  const seconds = Math.round(ms / 1000);
  return words.length({ minutes: Math.floor(seconds / 60), seconds: seconds % 60 });
}
