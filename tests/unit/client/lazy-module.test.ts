import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fetchPart } from '#client/browser/fetch-part.ts';
import { later, lazyModule } from '#client/browser/lazy-module.ts';
import { renewed } from '#client/browser/renewed.ts';

/** A browser whose time passes when a test lets it, and that wakes when it is told to. */
function quietBrowser() {
  const timers: { readonly ms: number; readonly go: () => void }[] = [];
  const wakers = new Set<() => void>();
  return {
    browser: {
      after: (ms: number, go: () => void) => {
        const timer = { ms, go };
        timers.push(timer);
        return () => void timers.splice(timers.indexOf(timer), 1);
      },
      onWake: (wake: () => void) => {
        wakers.add(wake);
        return () => wakers.delete(wake);
      },
      random: () => 1,
    },
    waits: () => timers.map(({ ms }) => ms),
    pass: () => timers[0]!.go(),
    wake: () => wakers.forEach((wake) => wake()),
  };
}

/** Code that fails in these ways first, and then is here. */
function code(...failures: Error[]) {
  const load = vi.fn(async () => {
    const failure = failures.shift();
    if (failure !== undefined) throw failure;
    return { name: 'room' };
  });
  return load;
}
const OFFLINE = new TypeError('Failed to fetch');
/** What the build's own loader throws where the server answers without the file. */
async function goneError(): Promise<Error> {
  vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
  const error: unknown = await fetchPart(async () => undefined, 'gone.js').catch((thrown: unknown) => thrown);
  vi.unstubAllGlobals();
  if (!(error instanceof Error)) throw new TypeError('It was not missed.');
  return error;
}
const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

beforeEach(() => renewed.set(false));
afterEach(() => vi.unstubAllGlobals());

describe('code that is loaded later', () => {
  test('is asked for, less and less often, until the network is back', async () => {
    const { browser, waits, pass } = quietBrowser();
    const load = code(...Array.from({ length: 6 }, () => OFFLINE));
    const room = lazyModule(load, browser);
    const waiting = room.get();
    const waited: number[] = [];
    for (let nth = 0; nth < 6; nth += 1) {
      await settled();
      waited.push(...waits());
      pass();
    }

    expect(await waiting).toEqual({ name: 'room' });
    expect(room.here()).toEqual({ name: 'room' });
    expect(waited).toEqual([1_000, 2_000, 4_000, 8_000, 10_000, 10_000]);
    expect(renewed.now()).toBe(false);
  });

  test('is asked for at once when the device wakes or comes on line, and waits for nothing after that', async () => {
    const { browser, waits, wake } = quietBrowser();
    const room = lazyModule(code(OFFLINE), browser);
    const waiting = room.get();
    await settled();
    wake();

    expect(await waiting).toEqual({ name: 'room' });
    expect(waits()).toEqual([]);
  });

  test('is loaded once, however many need it', async () => {
    const load = code();
    const room = lazyModule(load, quietBrowser().browser);
    await Promise.all([room.get(), room.get(), room.get()]);

    expect(load).toHaveBeenCalledTimes(1);
  });

  test('is fetched ahead in one try, after which it is still asked for when it is needed', async () => {
    const load = code(OFFLINE);
    const room = lazyModule(load, quietBrowser().browser);

    await expect(room.fetch()).rejects.toBe(OFFLINE);
    expect(room.here()).toBeUndefined();
    expect(await room.get()).toEqual({ name: 'room' });
  });

  test('says that the site was renewed once the server has missed a file twice, and takes it back when it comes', async () => {
    const gone = await goneError();
    const { browser, pass } = quietBrowser();
    const room = lazyModule(code(gone, gone), browser);
    const waiting = room.get();
    await settled();
    expect(renewed.now()).toBe(false);
    pass();
    await settled();
    expect(renewed.now()).toBe(true);
    pass();
    await waiting;

    expect(renewed.now()).toBe(false);
  });

  test('that was missed while it was fetched ahead is missed for good when it is needed', async () => {
    const gone = await goneError();
    const room = lazyModule(code(gone, gone), quietBrowser().browser);
    await expect(room.fetch()).rejects.toBe(gone);
    expect(renewed.now()).toBe(false);
    void room.get();
    await settled();

    expect(renewed.now()).toBe(true);
  });
});

describe('what is made of it', () => {
  test('is made once, however many ask for it', async () => {
    const make = vi.fn(({ name }: { name: string }) => `a ${name}`);
    const room = later(code(), make);

    expect(await Promise.all([room.get(), room.fetch(), room.get()])).toEqual(['a room', 'a room', 'a room']);
    expect(room.here()).toBe('a room');
    expect(make).toHaveBeenCalledTimes(1);
  });

  test('says so when it cannot be made: that is a mistake in the code, not in the network', async () => {
    const room = later(code(), () => {
      throw new Error('broken');
    });

    await expect(room.get()).rejects.toThrow('broken');
  });
});

describe('the files of a part', () => {
  /** A server with these files; what it was asked for, in order. */
  function serve(files: Record<string, () => Response>): string[] {
    const asked: string[] = [];
    vi.stubGlobal('fetch', async (href: string) => {
      asked.push(href);
      return files[href]?.() ?? new Response('', { status: 404 });
    });
    return asked;
  }

  test('are all here before it is imported: those its importer names, and those its first line names', async () => {
    const asked = serve({
      '/_astro/View.1.js': () => new Response('//words.1.js icons.1.js\nimport "./words.1.js";'),
      '/_astro/words.1.js': () => new Response('export {};'),
      '/_astro/icons.1.js': () => new Response('export {};'),
    });
    const load = vi.fn(async () => {
      expect(asked).toEqual(['/_astro/View.1.js', '/_astro/words.1.js', '/_astro/icons.1.js']);
      return 'here';
    });

    expect(await fetchPart(load, 'View.1.js')).toBe('here');
    expect(await fetchPart(async () => 'again', 'View.1.js')).toBe('again');
    expect(asked).toHaveLength(3);
  });

  test('are asked for again where the network kept one back', async () => {
    let tries = 0;
    serve({
      '/_astro/View.2.js': () => {
        tries += 1;
        return tries === 1 ? new Response('busy', { status: 503 }) : new Response('export {};');
      },
    });

    await expect(fetchPart(async () => 'here', 'View.2.js')).rejects.toThrow();
    expect(await fetchPart(async () => 'here', 'View.2.js')).toBe('here');
  });

  test('that no one knows do not keep a part back', async () => {
    const asked = serve({});

    expect(await fetchPart(async () => 'here', '')).toBe('here');
    expect(asked).toEqual([]);
  });

  test('are gone where a page comes in place of a script, and not where a server is busy', async () => {
    const gone = await goneError();
    serve({
      '/_astro/View.3.js': () => new Response('<!doctype html>'),
      '/_astro/View.4.js': () => new Response('<h1>Busy</h1>', { status: 503 }),
    });

    await expect(fetchPart(async () => 'here', 'View.3.js')).rejects.toBe(gone);
    await expect(fetchPart(async () => 'here', 'View.4.js')).rejects.not.toBe(gone);
  });
});
