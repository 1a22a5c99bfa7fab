import type { ProblemType } from '#protocol/problem.ts';
import { LogId } from '#protocol/requests.ts';
import { allowed, problem } from './response.ts';
import type { HttpResponse, Call, Handler } from './call.ts';

/** An address of the API and what it takes. Where `:id` stands in its path, `noSuchId` is said of what is no id. */
export type Route = { path: string; methods: Readonly<Record<string, Handler>>; noSuchId?: ProblemType };

/** Addresses, and with which method each of them makes which handler out of what it needs. */
export type Calls<Deps> = Readonly<Record<string, Readonly<Record<string, (deps: Deps) => Handler>>>>;

/** The routes of these calls. `handlerOf` hands them what they need, or stands in for them. */
export function routesOf<Deps>(
  calls: Calls<Deps>,
  noSuchId: ProblemType,
  handlerOf: (create: (deps: Deps) => Handler) => Handler,
): Route[] {
  return Object.entries(calls).map(([path, methods]) => ({
    path,
    methods: Object.fromEntries(
      Object.entries(methods).map(([method, create]) => [method, handlerOf(create)]),
    ),
    ...(path.includes(':id') ? { noSuchId } : {}),
  }));
}

/** The route a path belongs to and the id in it; null where the API has no such address. */
export type RouteMatch = { route: Route; id: string };

/** Finds routes by their paths. */
export function createRouter(routes: readonly Route[]): (path: string) => RouteMatch | null {
  const patterns = routes.map((route) => ({
    route,
    pattern: new RegExp(`^${route.path.replace(':id', '([^/]+)')}/?$`),
  }));
  return (path) => {
    for (const { route, pattern } of patterns) {
      const match = pattern.exec(path);
      if (match) return { route, id: match[1] ?? '' };
    }
    return null;
  };
}

/** Lets the route answer: HEAD as GET, OPTIONS with what there is, anything else with 405. */
export function answerRoute({ route, id }: RouteMatch, call: Call): Promise<HttpResponse> | HttpResponse {
  const handler = route.methods[call.method === 'HEAD' ? 'GET' : call.method];
  if (handler && route.noSuchId && !LogId.safeParse(id).success) return problem(route.noSuchId);
  if (handler) return handler(call, id);
  const allow = methodsOf(route);
  return call.method === 'OPTIONS' ? allowed(allow) : problem('method-not-allowed', undefined, { allow });
}

function methodsOf(route: Route): string {
  const methods = Object.keys(route.methods);
  return [...methods, ...(methods.includes('GET') ? ['HEAD'] : []), 'OPTIONS'].join(', ');
}
