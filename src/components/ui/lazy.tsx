import type { ComponentType, VNode } from 'preact';
import { lazyModule } from '#client/browser/lazy-module.ts';
import { useLazy } from './use-lazy.ts';

/** A component whose code is loaded later; `fetch` loads it ahead of its use, in one try. */
export type LazyComponent<Props> = ((props: Props) => VNode | null) & {
  readonly fetch: () => Promise<ComponentType<Props>>;
};

/** A component whose code is fetched when it is first drawn. Until then, and while the network is away, nothing is shown. */
export function lazy<Props extends object>(load: () => Promise<ComponentType<Props>>): LazyComponent<Props> {
  const part = lazyModule(load);
  const Lazy = (props: Props) => {
    const Loaded = useLazy(part);
    return Loaded === undefined ? null : <Loaded {...props} />;
  };
  return Object.assign(Lazy, { fetch: part.fetch });
}
