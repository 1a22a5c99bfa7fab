import { expect, test } from 'vitest';
import { writesMarkup } from '../support/architecture/raw-html.ts';
import { sources } from '../support/architecture/sources.ts';

test('what people wrote is shown as text, never as markup', () => {
  const raw = Object.entries(sources).filter(([, source]) => writesMarkup(source));

  // What search engines read is data of ours in a script element, with every `<` written as a number.
  expect(raw.map(([file]) => file)).toEqual(['src/layouts/StructuredData.astro']);
});

test.each([
  `<p set:html={words} />`,
  `<p dangerouslySetInnerHTML={{ __html: words }} />`,
  `node.innerHTML = words;`,
  `node.innerHTML += words;`,
  `node['innerHTML'] = words;`,
  `Object.assign(node, { innerHTML: words });`,
  `node.outerHTML = words;`,
  `node.insertAdjacentHTML('beforeend', words);`,
  `range.createContextualFragment(words);`,
  `node.setHTMLUnsafe(words);`,
  `Document.parseHTMLUnsafe(words);`,
  `document.write(words);`,
  `document.writeln(words);`,
  `<iframe srcdoc={words} />`,
  `frame.srcdoc = words;`,
])('%s is caught', (source) => {
  expect(writesMarkup(source)).toBe(true);
});

test.each([`node.textContent = words;`, `node.append(words);`, `<p>{words}</p>`])('%s is text', (source) => {
  expect(writesMarkup(source)).toBe(false);
});
