type Props = {
  /** A sentence of the catalogue around what someone typed. */
  sentence: (typed: string) => string;
  typed: string;
};

/** Stands for the typed words while the sentence is asked for; no one types it. */
const PLACE = '\uE000';

/** A sentence with someone's own words in it, which keep their own direction and do not turn the sentence round. */
export function WithName({ sentence, typed }: Props) {
  const [before = '', after = ''] = sentence(PLACE).split(PLACE);
  return (
    <>
      {before}
      <bdi>{typed}</bdi>
      {after}
    </>
  );
}
