type Props = {
  words: { readonly heading: string; readonly lede: string; readonly lines: readonly string[] };
};

/** What to say where a group is too small to count: one line at a time. */
export function TalkScript({ words }: Props) {
  return (
    <section class="talk">
      <h3 class="act__part">{words.heading}</h3>
      <p class="muted">{words.lede}</p>
      <ol class="talk__lines">
        {words.lines.map((line) => (
          <li key={line}>
            <blockquote>{line}</blockquote>
          </li>
        ))}
      </ol>
    </section>
  );
}
