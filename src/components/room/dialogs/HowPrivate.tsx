import { Icon } from '#components/ui/Icon.tsx';
import { check, help, lock } from '#components/ui/icons.ts';
import { privacy } from '#locale/privacy.ts';

const { truths } = privacy;

/** What can be promised before someone comes in, and what can't. */
export function HowPrivate() {
  return (
    <section class="truth" aria-labelledby="how-private">
      <h2 id="how-private" tabIndex={-1}>
        {privacy.howPrivate}
      </h2>
      <ul role="list">
        {[truths.link, truths.account, truths.gone, truths.cannot].map((truth) => (
          <li key={truth[0]} class={truth === truths.cannot ? 'truth__mind' : undefined}>
            <Icon of={truth === truths.link ? lock : truth === truths.cannot ? help : check} />
            <span>
              <b>{truth[0]}</b> {truth[1]}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
