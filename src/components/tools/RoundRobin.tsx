import { useEffect, useState } from 'preact/hooks';
import './round-robin.css';
import { EMPTY_BENCH, keepBench, readBench, type Bench } from './round-bench.ts';
import { msEachOf, orderOf } from './round-setup.ts';
import { RoundSetup } from './RoundSetup.tsx';
import { secondRound } from './sitting.ts';
import { SpeakingStage } from './SpeakingStage.tsx';
import { tabStorage } from './tab-storage.ts';

/** A speaking round around one screen: set up, go round, go round again. It talks to no server. */
export function RoundRobin() {
  const [bench, setBench] = useState<Bench>(EMPTY_BENCH);
  // The server has written an empty bench; what this tab remembers comes after.
  useEffect(() => setBench(readBench(tabStorage())), []);
  const keep = (next: Bench) => {
    keepBench(tabStorage(), next);
    setBench(next);
  };

  const { setup, sitting } = bench;
  const start = () => {
    const msEach = msEachOf(setup);
    if (msEach === undefined) return;
    // In which order people speak is no secret, so the browser's plain randomness will do.
    const order = orderOf(setup, Math.random);
    const begun = { names: [...setup.names], order, number: 1, msEach, startedAt: Date.now(), presses: [] };
    keep({ setup, sitting: begun });
  };

  if (sitting === null) {
    return (
      <RoundSetup setup={setup} onChange={(changed) => keep({ setup: changed, sitting })} onStart={start} />
    );
  }
  return (
    <SpeakingStage
      sitting={sitting}
      onPressed={(next) => keep({ setup, sitting: next })}
      onAgain={() => keep({ setup, sitting: secondRound(sitting, Date.now()) })}
      onLeave={() => keep({ setup, sitting: null })}
    />
  );
}
