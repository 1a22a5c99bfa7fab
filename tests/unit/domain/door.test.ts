import { describe, expect, test } from 'vitest';
import { seatOf as seatIn } from '#domain/facts/seats.ts';
import type { Command } from '#client/room/command.ts';
import {
  deeperAsked,
  idOf,
  logOf,
  pulseStarted,
  roundStarted,
  seatOf,
  type Log,
} from '../../support/rooms.ts';

const standing = (log: Log, who: string) => seatIn(log.room, seatOf(who))?.standing;
const locked = logOf('ada', 'ben').by('ada', { type: 'door-locked' });
const knocked = locked.by('caro', { type: 'seat-taken', name: 'caro' });
const HASH = 'h'.repeat(42) + 'A';
const caro = seatOf('caro');

describe('the door', () => {
  test('is locked and unlocked by a facilitator, and by nobody else', () => {
    expect(logOf('ada', 'ben').by('ben', { type: 'door-locked' }).refusal).toBe('facilitator-only');
    expect(locked.room.door).toBe('locked');
    expect(locked.by('ben', { type: 'door-unlocked' }).refusal).toBe('facilitator-only');
    expect(locked.by('ada', { type: 'door-unlocked' }).room.door).toBe('open');
  });

  test('is not locked twice, and not unlocked where it is open', () => {
    expect(locked.by('ada', { type: 'door-locked' }).refusal).toBe('nothing-changes');
    expect(logOf('ada').by('ada', { type: 'door-unlocked' }).refusal).toBe('nothing-changes');
  });

  test('lets people in while it is open, and keeps those waiting who knock while it is locked', () => {
    expect(standing(logOf('ada', 'ben'), 'ben')).toBe('seated');
    expect(standing(knocked, 'caro')).toBe('waiting');
    const open = knocked
      .by('ada', { type: 'door-unlocked' })
      .by('dina', { type: 'seat-taken', name: 'dina' });
    expect(standing(open, 'dina')).toBe('seated');
    expect(standing(open, 'caro')).toBe('waiting');
  });

  test('keeps also those waiting who come back', () => {
    const left = logOf('ada', 'ben').by('ben', { type: 'seat-left' }).by('ada', { type: 'door-locked' });

    expect(standing(left.by('ben', { type: 'seat-returned' }), 'ben')).toBe('waiting');
  });

  test('is opened for one person by a facilitator, once', () => {
    const admitted = { type: 'seat-admitted', seat: caro } as const;
    expect(knocked.by('ben', admitted).refusal).toBe('facilitator-only');

    const inside = knocked.by('ada', admitted);
    expect(standing(inside, 'caro')).toBe('seated');
    expect(inside.room.door).toBe('locked');
    expect(inside.by('ada', admitted).refusal).toBe('nothing-changes');
    expect(knocked.by('ada', { type: 'seat-admitted', seat: seatOf('nobody') }).refusal).toBe(
      'nothing-changes',
    );
  });
});

describe('someone who waits at the door', () => {
  test('may take another name, go, or show the private link', () => {
    expect(knocked.by('caro', { type: 'seat-renamed', name: 'Carolina' }).refusal).toBeUndefined();
    expect(standing(knocked.by('caro', { type: 'seat-left' }), 'caro')).toBe('left');
    const restored = { type: 'facilitator-restored', seat: caro, proof: 'p'.repeat(86) } as const;
    const shown = knocked.by('caro', restored, 0, { recovery: knocked.room.recovery.pub });
    expect(standing(shown, 'caro')).toBe('seated');
    expect(shown.room.facilitators).toEqual([seatOf('ada'), caro]);
  });

  test('may say nothing else', () => {
    const pulse = idOf('pulse');
    const asked = knocked.by('ada', pulseStarted({ id: pulse, after: null, threshold: 3 }));
    const ben = seatOf('ben');
    const onTurn = { activity: pulse, turn: 1, startsInMs: 0 };
    const pace = { each: 60_000 };
    const wishes: Command[] = [
      { type: 'seat-admitted', seat: caro },
      { type: 'seat-away', seat: caro },
      { type: 'seat-back', seat: caro },
      { type: 'seat-returned' },
      { type: 'seat-removed', seat: ben },
      { type: 'seat-replaced', lost: ben, found: caro },
      { type: 'facilitator-granted', seat: caro },
      { type: 'facilitator-stepped-down' },
      { type: 'keeper-published', keeper: HASH },
      { type: 'recovery-replaced', recovery: { pub: 'p'.repeat(87), wrapped: 'w'.repeat(64) } },
      { type: 'door-locked' },
      { type: 'door-unlocked' },
      { type: 'room-extended', expiresAt: 1 },
      { type: 'room-closed' },
      { type: 'agenda-set', replaces: null, recipe: 'first-circle', steps: [] },
      { type: 'form-offered', secret: 'A'.repeat(22), title: 'After a meeting' },
      deeperAsked({ after: pulse }),
      roundStarted({ after: pulse, order: [caro], sittingOut: [], pace, number: 1, startsInMs: 0 }),
      { type: 'activity-ended', activity: pulse },
      { type: 'answered', activity: pulse },
      { type: 'collection-opened', activity: pulse, collection: 1 },
      { type: 'turn-requested', ...onTurn },
    ];

    for (const wish of wishes) expect(asked.by('caro', wish).refusal, wish.type).toBe('waiting-at-the-door');
  });
});
