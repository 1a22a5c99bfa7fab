import type { ComponentChildren } from 'preact';
import type { AnyActivity } from '#domain/facts/activity.ts';
import { useLazy } from '#components/ui/use-lazy.ts';
import { kindUiOf, type KindUi } from './kinds.ts';

type Props = { activity: AnyActivity };

/** What the circle is doing now, as this screen sees it. */
export function ActivityView({ activity }: Props) {
  const ui = kindUiOf(activity);
  return ui === undefined ? null : <OneView key={activity.id} ui={ui} activity={activity} />;
}

function OneView({ ui, activity }: Props & { ui: KindUi }) {
  const view = useLazy(ui.view);
  return view === undefined ? null : <view.View activity={activity} />;
}

type BigProps = Props & {
  /** Stands beside it: the code to join. */
  children: ComponentChildren;
  /** Draws what has no big picture of its own. */
  plain: (view: ComponentChildren) => ComponentChildren;
};

/** The same on a screen that everyone looks at together. */
export function BigActivity({ activity, children, plain }: BigProps) {
  const ui = kindUiOf(activity);
  if (ui === undefined) return null;
  return (
    <OneBig key={activity.id} ui={ui} activity={activity} plain={plain}>
      {children}
    </OneBig>
  );
}

function OneBig({ ui, activity, children, plain }: BigProps & { ui: KindUi }) {
  const view = useLazy(ui.view);
  if (view === undefined) return null;
  if (view.Big !== undefined) return <view.Big activity={activity}>{children}</view.Big>;
  return (
    <>
      {plain(<view.View activity={activity} />)}
      {children}
    </>
  );
}
