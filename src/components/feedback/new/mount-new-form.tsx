import { render } from 'preact';
import { openFormEditor } from '#client/form/form-editor.ts';
import { FeedbackFrame } from '../shared/FeedbackFrame.tsx';
import { FormEnd } from '../answer/FormEnd.tsx';
import { readKept } from './kept-draft.ts';
import { NewForm } from './NewForm.tsx';

/** Draw the page that makes a form, or say why none can be made here. */
export async function mountNewForm(root: HTMLElement): Promise<void> {
  // Browsers offer what seals a form over https or on localhost only.
  if (!('subtle' in crypto)) {
    render(
      <FeedbackFrame>
        <FormEnd end="notSecure" />
      </FeedbackFrame>,
      root,
    );
    return;
  }
  // Another suggestion pasted over this one is another beginning.
  addEventListener('hashchange', () => location.reload());
  const editor = await openFormEditor();
  const [kept, made] = await Promise.all([editor.readDraft(), editor.listMade()]);
  render(<NewForm editor={editor} begun={readKept(kept)} made={made} fragment={location.hash} />, root);
}
