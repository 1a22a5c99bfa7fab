import { MODES, THEMES } from '#domain/icebreaker/taxonomy.ts';
import { depthOf } from './deck-card.ts';
import { FITS, type DeckChoices } from './deck-filter.ts';

/** What is chosen in the controls now. */
export function choicesIn(controls: ParentNode): DeckChoices {
  const [theme, people, mode] = ['theme', 'people', 'mode'].map((name) => selected(controls, name));
  return {
    depth: depthOf(controls.querySelector<HTMLInputElement>('input[type="radio"]:checked')?.value),
    theme: THEMES.find((one) => one === theme),
    people: people === '' ? undefined : Number(people),
    mode: MODES.find((one) => one === mode),
    sensitive: controls.querySelector('input[value="sensitive"]:checked') !== null,
    fits: FITS.filter((fit) => controls.querySelector(`input[value="${fit}"]:checked`)),
  };
}

/** Puts every control where it leaves nothing out. */
export function clearChoices(controls: ParentNode): void {
  for (const select of controls.querySelectorAll<HTMLSelectElement>('[data-choice]')) select.value = '';
  for (const input of controls.querySelectorAll('input')) input.checked = input.value === '';
}

function selected(controls: ParentNode, name: string): string {
  return controls.querySelector<HTMLSelectElement>(`[data-choice="${name}"]`)?.value ?? '';
}
