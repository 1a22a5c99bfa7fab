import { describe, expect, test } from 'vitest';
import { roomPathOf, privateLink, readLink, roomIdOf, roomLink, screenLink } from '#client/room/links.ts';
import vectors from '../../../docs/protocol-vectors.json' with { type: 'json' };

const SECRET = 'k7Qw2-hV_c3XwTe41LsB9d';
const KEEPER = 'Zp0aR8_uY-1mNc5oXv6t2B';

describe('a pasted link', () => {
  test('leads to its room whole, or by its end alone', () => {
    for (const pasted of [`https://peer.example/room#${SECRET}`, `/room#${SECRET}`, `#${SECRET}`, SECRET]) {
      expect(roomPathOf(pasted), pasted).toBe(`/room#${SECRET}`);
    }
  });

  test('may carry white space, line ends and the punctuation of the sentence it stood in', () => {
    for (const pasted of [
      `  https://peer.example/room#${SECRET}\n`,
      `https://peer.example/room#${SECRET}.`,
      `https://peer.example/room#${SECRET}),`,
      `https://peer.example/room#${SECRET}”!`,
    ]) {
      expect(roomPathOf(pasted), pasted).toBe(`/room#${SECRET}`);
    }
  });

  test('may have had its # sign written as %23 on the way', () => {
    expect(roomPathOf(`https://peer.example/room%23${SECRET}`)).toBe(`/room#${SECRET}`);
  });

  test('keeps its private part', () => {
    const link = privateLink('https://peer.example', SECRET, KEEPER);

    expect(roomPathOf(`${link}.`)).toBe(`/room#${SECRET}.${KEEPER}`);
    expect(readLink(link)).toEqual({ secret: SECRET, keeperSecret: KEEPER });
  });

  test('leads nowhere without its end, or with a part of it', () => {
    for (const pasted of [
      '',
      'https://peer.example/room',
      'https://peer.example/room#',
      `https://peer.example/room#${SECRET.slice(0, -1)}`,
      `https://peer.example/room#${SECRET}${KEEPER}`,
    ]) {
      expect(roomPathOf(pasted), pasted).toBeUndefined();
    }
  });
});

test('what is shared is built from the room secret alone', () => {
  expect(roomLink('https://peer.example', SECRET)).toBe(`https://peer.example/room#${SECRET}`);
  expect(screenLink('https://peer.example', SECRET)).toBe(`https://peer.example/room?screen#${SECRET}`);
});

test('a room is kept on the device under the id that the protocol gives it, not under its secret', async () => {
  expect(await roomIdOf(vectors.derivation.secret)).toBe(vectors.derivation.id);
});
