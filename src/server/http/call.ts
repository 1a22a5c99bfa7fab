/** One HTTP request, whatever server it came through. The handlers see nothing else of the outside. */
export type Call = {
  readonly method: string;
  /** The path as it was sent, without the query. */
  readonly path: string;
  /** What follows the question mark, or nothing. */
  readonly query: string;
  header(name: string): string | null;
  /** The body as text, or null where it is longer than this; a longer one is never read to its end. */
  readBody(maxBytes: number): Promise<string | null>;
  /** Who calls, for the rate limit only; forgotten with its window. */
  readonly address: string;
  /** Calls back when no one waits for the answer any more. */
  onGone(gone: () => void): void;
};

/** What a call is answered with. The body is ASCII that is ready to go, or nothing. */
export type HttpResponse = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

/** Answers a call whose path held this id (empty where the route has none). */
export type Handler = (call: Call, id: string) => Promise<HttpResponse> | HttpResponse;
