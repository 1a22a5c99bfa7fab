import type { FormStore } from '../form-store/port.ts';
import type { LogStore } from '../log-store/port.ts';

/** Everything a site keeps, in one database that is opened and closed once. */
export type Store = {
  readonly kind: 'sqlite' | 'upstash';
  readonly logs: LogStore;
  readonly forms: FormStore;
  /** Throws where the database cannot be reached or written to. */
  checkHealth(): Promise<void>;
  close(): Promise<void>;
};
