import type { Moment } from '#client/polling/moment.ts';
import { newClock, serverTimeAt, wantsSamples, withSample, type Clock } from '#client/clock/clock.ts';
import type { Random } from '#domain/kernel/shuffle.ts';
import { seeded } from '../../support/seeded.ts';
import type { Press, Trace } from '../trace.ts';

import { afterLine, paceOf, type Seen } from './room-pace.ts';
import type { ServerlessSite } from './serverless-site.ts';

/** How a screen decides when to ask again, in ms: the real cadence, or a plain one to compare with. */
export type Cadence = (moment: Moment, random: Random) => number;

/** What a whole session took, and how old each line was on each other screen when it was painted, in ms. */
export type Session = {
  polls: number;
  appends: number;
  clockSamples: number;
  bytes: number;
  commands: number;
  ages: { kind: Press['kind']; ms: number }[];
};

/** Half of the round trip of 120 ms. */
const ONE_WAY_MS = 60;
/** A call takes this long; the store is read when it begins, so all of it counts as age. */
const CALL_MS = 50;
/** From the answer to the next frame. */
const PAINT_MS = 16;
const KNOWN_STAMPS = 20;

type Screen = {
  seen: Seen;
  clock: Clock;
  /** What this device adds to true time. */
  localAhead: number;
  head: number;
  opensAt: number;
  stamps: number[];
  /** A later plan to ask makes earlier ones void. */
  plan: number;
  asking: boolean;
};

/** Play one trace: eight visible screens that ask when the cadence says so, in virtual time. */
export async function playSession(
  trace: Trace,
  site: ServerlessSite,
  cadence: Cadence,
  seed: number,
  epoch: number,
): Promise<Session> {
  const random = seeded(seed);
  const agenda = createAgenda();
  const pressOf = new Map<number, Press>();
  const session: Session = { polls: 0, appends: 0, clockSamples: 0, bytes: 0, commands: 0, ages: [] };
  const screens = trace.opensAtMs.map((opensAtMs, seat): Screen => ({
    seen: { seat, leading: seat === 0, pastTurns: [], activity: { kind: 'lobby' } },
    clock: newClock(),
    localAhead: (random() - 0.5) * 180_000,
    head: 0,
    opensAt: epoch + opensAtMs,
    stamps: [],
    plan: 0,
    asking: false,
  }));

  for (const screen of screens) {
    agenda.at(screen.opensAt, (now) => {
      ask(screen, now);
      sampleClock(screen, now);
    });
  }
  for (const { atMs, ...press } of trace.presses) agenda.at(epoch + atMs, (now) => send(press, now));
  await agenda.run(epoch + trace.lengthMs);
  return { ...session, commands: await site.commands() };

  /** Ask for what is new; the answer is folded, and with it comes the time to ask next. */
  function ask(screen: Screen, now: number): void {
    screen.asking = true;
    session.polls += 1;
    agenda.at(now + ONE_WAY_MS, async (arrivedAt) => {
      const answer = await site.read(arrivedAt, screen.head);
      session.bytes += answer.bytes;
      agenda.at(arrivedAt + CALL_MS + ONE_WAY_MS, (receivedAt) => {
        screen.asking = false;
        noteTime(screen, now, receivedAt, answer.now);
        for (const line of answer.lines) fold(screen, line, receivedAt);
        planNext(screen, receivedAt);
      });
    });
  }

  function fold(screen: Screen, line: { seq: number; at: number }, receivedAt: number): void {
    if (line.seq !== screen.head + 1) return;
    screen.head = line.seq;
    screen.stamps = [...screen.stamps, line.at].slice(-KNOWN_STAMPS);
    const press = pressOf.get(line.seq);
    if (!press) return;
    screen.seen = afterLine(screen.seen, press, line.at);
    const { seat } = screen.seen;
    if (seat !== press.seat && line.at > screen.opensAt) {
      session.ages.push({ kind: press.kind, ms: receivedAt + PAINT_MS - line.at });
    }
    if (press.kind === 'answers-revealed') {
      const afterMs = trace.answersAfterMs[seat] ?? 0;
      agenda.at(receivedAt + afterMs, (now) => send({ seat, kind: 'answer-sent' }, now));
    }
  }

  function planNext(screen: Screen, now: number): void {
    const { clock, localAhead, seen, stamps } = screen;
    const moment = {
      now: serverTimeAt(clock, now + localAhead),
      visible: true,
      pace: paceOf(seen),
      recent: stamps,
      attendedAt: screen.opensAt,
    };
    screen.plan += 1;
    const { plan } = screen;
    agenda.at(now + cadence(moment, random), (dueAt) => {
      if (plan === screen.plan && !screen.asking) ask(screen, dueAt);
    });
  }

  /** Send a line. Its author sees it at once; where its number leaves a gap, someone else's came first and she asks. */
  function send(press: Press, now: number): void {
    const screen = screens[press.seat];
    if (!screen) return;
    session.appends += 1;
    agenda.at(now + ONE_WAY_MS, async (arrivedAt) => {
      const answer = await site.append(arrivedAt);
      pressOf.set(answer.seq, press);
      session.bytes += answer.bytes;
      agenda.at(arrivedAt + CALL_MS + ONE_WAY_MS, (receivedAt) => {
        noteTime(screen, now, receivedAt, answer.now);
        const next = answer.seq === screen.head + 1;
        fold(screen, answer, receivedAt);
        if (screen.asking) return;
        if (next) planNext(screen, receivedAt);
        if (answer.seq > screen.head) ask(screen, receivedAt);
      });
    });
  }

  function noteTime(screen: Screen, sentAt: number, receivedAt: number, serverNow: number): void {
    const { clock, localAhead } = screen;
    screen.clock = withSample(clock, {
      sentAt: sentAt + localAhead,
      receivedAt: receivedAt + localAhead,
      serverNow,
    });
  }

  /** Ask for the time, once after another, as often as the clock wants; polls that came back meanwhile count too. */
  function sampleClock(screen: Screen, now: number): void {
    if (wantsSamples(screen.clock, now + screen.localAhead) === 0) return;
    session.clockSamples += 1;
    agenda.at(now + ONE_WAY_MS, async (arrivedAt) => {
      const answer = await site.time(arrivedAt);
      session.bytes += answer.bytes;
      agenda.at(arrivedAt + CALL_MS + ONE_WAY_MS, (receivedAt) => {
        noteTime(screen, now, receivedAt, answer.now);
        sampleClock(screen, receivedAt);
      });
    });
  }
}

/** Things to do at virtual instants, done in their order; nothing in here waits for real. */
function createAgenda() {
  type Entry = { at: number; order: number; run: (now: number) => void | Promise<void> };
  const entries: Entry[] = [];
  let order = 0;
  return {
    at(at: number, run: Entry['run']) {
      order += 1;
      const entry = { at, order, run };
      const index = entries.findLastIndex(
        (other) => other.at > at || (other.at === at && other.order > order),
      );
      entries.splice(index + 1, 0, entry);
    },
    async run(until: number) {
      for (let entry = entries.pop(); entry && entry.at <= until; entry = entries.pop())
        await entry.run(entry.at);
    },
  };
}
