import type { ComponentProps } from 'preact';
import { AtTheDoor } from './AtTheDoor.tsx';
import { Elsewhere } from './Elsewhere.tsx';
import { Ended } from './Ended.tsx';
import { Newer } from './Newer.tsx';
import { NoLink } from './NoLink.tsx';
import { NotSecure } from './NotSecure.tsx';

type Props =
  | { door: 'not-secure' }
  | ({ door: 'no-link' } & ComponentProps<typeof NoLink>)
  | ({ door: 'elsewhere' } & ComponentProps<typeof Elsewhere>)
  | ({ door: 'newer' } & ComponentProps<typeof Newer>)
  | ({ door: 'at-the-door' } & ComponentProps<typeof AtTheDoor>)
  | ({ door: 'ended' } & ComponentProps<typeof Ended>);

/** The doors that few people see, in one file of their own: it is fetched when one of them is needed. */
export function UncommonDoor(props: Props) {
  switch (props.door) {
    case 'not-secure':
      return <NotSecure />;
    case 'no-link':
      return <NoLink {...props} />;
    case 'elsewhere':
      return <Elsewhere {...props} />;
    case 'newer':
      return <Newer {...props} />;
    case 'at-the-door':
      return <AtTheDoor {...props} />;
    case 'ended':
      return <Ended {...props} />;
  }
}
