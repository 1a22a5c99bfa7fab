import { doors } from '#locale/doors.ts';
import { DoorFrame } from './DoorFrame.tsx';

const words = doors.notSecure;

/** The browser offers nothing to seal a room with, because the page came over a connection that is not secure. */
export function NotSecure() {
  const secure = new URL(location.href);
  secure.protocol = 'https:';

  return (
    <DoorFrame>
      <h1>{words.title}</h1>
      <p class="lede">{words.text}</p>
      <p>
        <a class="btn btn--primary btn--big" href={secure.href}>
          {words.go}
        </a>
      </p>
      <p class="muted">{words.help}</p>
    </DoorFrame>
  );
}
