/** Something whose code is fetched when it is first needed. */
export type Later<Value> = {
  /** It, as soon as its code is here; a fetch that failed is tried again the next time. */
  readonly get: () => Promise<Value>;
  /** It, where its code is here already. */
  readonly here: () => Value | undefined;
};

/** Fetch and make it once, when somebody asks for it. */
export function later<Value>(make: () => Promise<Value>): Later<Value> {
  let value: Value | undefined;
  let making: Promise<Value> | null = null;
  const makeIt = async () => {
    try {
      value = await make();
      return value;
    } catch (error) {
      making = null;
      throw error;
    }
  };
  return { get: () => (making ??= makeIt()), here: () => value };
}
