/** After a form was sent with something wrong in it: take the person to the first field that says so. */
export function focusFirstWrong(form: HTMLFormElement): void {
  // Once what is wrong has been drawn.
  setTimeout(() => form.querySelector<HTMLElement>('[aria-invalid]')?.focus());
}
