import { useEffect, useRef } from 'preact/hooks';

type Props = {
  /** The page has just become another one: people who listen or have no pointer begin at its title. */
  takesFocus: boolean;
  children: string;
};

/** The title of what the page shows now. */
export function PageTitle({ takesFocus, children }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) title.current?.focus({ preventScroll: true });
  }, [takesFocus]);

  return (
    <h1 ref={title} tabIndex={-1}>
      {children}
    </h1>
  );
}
