import { deckPage } from '#locale/deck-page.ts';
import type { GroupKeeping } from './group-keeping.ts';
import { namesIn, withGroup, withHere, withUnseen, withoutHere, type GroupMemory } from './group-memory.ts';
import { on, partOf, setText } from './page-parts.ts';

const words = deckPage.groups;

/**
 * Lets someone choose, add, forget and delete groups. What comes back shows what is known now; from then on nothing
 * can be undone any more.
 */
export function wireGroupPanel(panel: HTMLElement, keeping: GroupKeeping, onChange: () => void): () => void {
  const select = panel.querySelector<HTMLSelectElement>('[data-group]');
  const field = panel.querySelector<HTMLInputElement>('[data-name]');
  let before: GroupMemory | undefined;

  const show = () => {
    const memory = keeping.read();
    if (select) showNames(select, memory);
    setText(panel, '[data-seen-count]', seenCount(memory));
    partOf(panel, '[data-undo]')?.toggleAttribute('hidden', before === undefined);
    partOf(panel, '[data-on-device]')?.toggleAttribute('hidden', !keeping.isLasting());
    partOf(panel, '[data-while-open]')?.toggleAttribute('hidden', keeping.isLasting());
  };
  const change = (memory: GroupMemory, said: string, undoable?: GroupMemory) => {
    keeping.keep(memory);
    onChange();
    before = undoable;
    show();
    setText(panel, '[data-said]', said);
  };
  const complain = (error: string) => {
    setText(panel, '[data-error]', error);
    partOf(panel, '[data-error-line]')?.toggleAttribute('hidden', error === '');
    if (error === '') field?.removeAttribute('aria-invalid');
    else field?.setAttribute('aria-invalid', 'true');
  };

  on(panel, '[data-group]', 'change', () => change(withHere(keeping.read(), select?.value ?? ''), ''));
  on(panel, '[data-forget]', 'click', () => {
    const memory = keeping.read();
    const { name, seen } = memory.here;
    change(withUnseen(memory, seen), words.forgotten({ name }), memory);
  });
  on(panel, '[data-remove]', 'click', () => {
    const memory = keeping.read();
    change(withoutHere(memory, words.first), words.removed({ name: memory.here.name }), memory);
  });
  on(panel, '[data-undo]', 'click', () => {
    if (before) change(before, words.undone);
    // The button that was pressed is gone; without this the keyboard would start again at the top of the page.
    select?.focus();
  });
  on(panel, '[data-add]', 'submit', (event) => {
    event.preventDefault();
    const next = withGroup(keeping.read(), field?.value ?? '');
    complain(next.ok ? '' : words.refused[next.refusal]);
    field?.focus();
    if (!next.ok) return;
    change(next.value, words.added({ name: next.value.here.name }));
    if (field) field.value = '';
  });

  return () => {
    before = undefined;
    show();
    setText(panel, '[data-said]', '');
  };
}

/** Options that are still the same stay: someone may be going through them with the arrow keys. */
function showNames(select: HTMLSelectElement, memory: GroupMemory): void {
  const names = namesIn(memory);
  if ([...select.options].map(({ value }) => value).join('\n') !== names.join('\n')) {
    select.replaceChildren(...names.map((name) => new Option(name, name)));
  }
  select.value = memory.here.name;
}

function seenCount({ here }: GroupMemory): string {
  return words.seenCount({ count: here.seen.length, group: here.name });
}
