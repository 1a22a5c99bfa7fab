import { later, type LazyModule } from '#client/browser/lazy-module.ts';
import type { AnyActivity } from '#domain/facts/activity.ts';
import { kindName } from '#domain/rulebook/kinds.ts';
import type { KindLead, KindView } from './shared/kind-ui.tsx';

/** What is seen of one kind of activity. Both halves are fetched when they are first needed, and ahead of that while idle. */
export type KindUi = {
  readonly name: string;
  readonly view: LazyModule<KindView>;
  readonly lead: LazyModule<KindLead>;
};

/** Every kind of activity that can be seen, by name and version. */
const KIND_UIS: readonly KindUi[] = [
  ui(
    'icebreaker@1',
    () => import('./icebreaker/view.tsx'),
    () => import('./icebreaker/lead.tsx'),
  ),
  ui(
    'round@1',
    () => import('./round/view.tsx'),
    () => import('./round/lead.tsx'),
  ),
  ui(
    'pulse@1',
    () => import('./pulse/view.tsx'),
    () => import('./pulse/lead.tsx'),
  ),
  ui(
    'spoken@1',
    () => import('./spoken/view.tsx'),
    () => import('./spoken/lead.tsx'),
  ),
  ui(
    'ask-deeper@1',
    () => import('./ask-deeper/view.tsx'),
    () => import('./ask-deeper/lead.tsx'),
  ),
];

/** All of them, in the order in which they are offered. */
export function allKindUis(): readonly KindUi[] {
  return KIND_UIS;
}

/** What is seen of the kind of this activity; undefined for one that this build does not know. */
export function kindUiOf(activity: Pick<AnyActivity, 'kind' | 'v'>): KindUi | undefined {
  return KIND_UIS.find(({ name }) => name === kindName(activity));
}

/** The newest version of a kind. */
export function kindUiNamed(kind: string): KindUi | undefined {
  return KIND_UIS.findLast(({ name }) => name.startsWith(`${kind}@`));
}

/** The kind itself, without its version: under this name its dialogs are opened. */
export function plainName({ name }: KindUi): string {
  return name.slice(0, name.indexOf('@'));
}

function ui(
  name: string,
  view: () => Promise<{ readonly view: KindView }>,
  lead: () => Promise<{ readonly lead: KindLead }>,
): KindUi {
  return { name, view: later(view, (module) => module.view), lead: later(lead, (module) => module.lead) };
}

/** Why something was refused, in the words of all kinds that are here. */
export function ownRefusals(): Readonly<Record<string, string>> {
  return Object.fromEntries(KIND_UIS.flatMap(({ view }) => Object.entries(view.here()?.refusals ?? {})));
}
