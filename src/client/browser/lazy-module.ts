/** Something whose code is fetched when it is first needed. */
export type Later<Value> = {
  /** It, as soon as its code is here. While there is no network that may take a while; it never fails for that. */
  readonly get: () => Promise<Value>;
  /** It, where its code is here already. */
  readonly here: () => Value | undefined;
};

/** How long to wait before code that could not be fetched is asked for again, ms. */
const AGAIN_MS = 2_000;

/** Fetch its code and make it, once, when somebody asks for it. What was pressed without a network waits for it. */
export function later<Code, Value>(
  fetchCode: () => Promise<Code>,
  make: (code: Code) => Value | Promise<Value>,
): Later<Value> {
  let value: Value | undefined;
  let making: Promise<Value> | null = null;

  const fetched = async (): Promise<Code> => {
    for (;;) {
      try {
        return await fetchCode();
      } catch {
        await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
      }
    }
  };
  const makeIt = async () => {
    value = await make(await fetched());
    return value;
  };
  return { get: () => (making ??= makeIt()), here: () => value };
}
