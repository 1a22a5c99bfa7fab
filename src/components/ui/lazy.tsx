import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A component whose code is fetched when it is first drawn. Until then, and while the network is away, nothing is shown. */
export function lazy<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let Loaded: ComponentType<Props> | null = null;

  return function Lazy(props: Props) {
    const [, setIsLoaded] = useState(Loaded !== null);
    useEffect(() => {
      if (Loaded !== null) {
        // It may have come between the drawing and now.
        setIsLoaded(true);
        return undefined;
      }
      let isGone = false;
      const fetchIt = (tries: number) => {
        load().then(
          (component) => {
            Loaded = component;
            if (!isGone) setIsLoaded(true);
          },
          () => setTimeout(() => fetchIt(tries + 1), Math.min(10_000, 500 * 2 ** tries)),
        );
      };
      fetchIt(0);
      return () => {
        isGone = true;
      };
    }, []);
    return Loaded === null ? null : <Loaded {...props} />;
  };
}
