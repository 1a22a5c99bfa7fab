/** The words of opening a room. */
export const newRoom = {
  title: 'Open a room',
  lede: 'You get a link to send to your group. No one needs an account, and only people with the link can read what is written.',
  name: 'What is this session called?',
  nameHint: 'Everyone with the link can read it. The server can’t.',
  nameMissing: 'Give the session a name first.',
  keep: 'How long should the room be kept?',
  keepHint: 'Then everything in it is erased. You can close it earlier or keep it longer at any time.',
  lengths: {
    '10800': '3 hours',
    '86400': '24 hours',
    '604800': '7 days',
    '2592000': '30 days',
    '7776000': '90 days',
  },
  keysTitle: 'The keys are kept in this browser',
  keys: 'You lead the room from this device. “Leave this page now” leaves at once and wipes this device’s keys to every room. Then you can only lead again with your private facilitator link. You find it under “Share” once the room is open: keep it somewhere safe.',
  history: 'Leaving quickly does not erase your browser history.',
  open: 'Open the room',
  opening: 'Opening the room …',
  failed: {
    offline: 'You are offline. Nothing you typed is lost: try again when you have a connection.',
    'no-answer': 'The server does not answer. Nothing you typed is lost: try again in a moment.',
    'slow-down':
      'Many rooms were opened from your network just now. Wait a minute, then try again. Nothing you typed is lost.',
    'store-not-configured':
      'This site has no place to keep rooms yet. The people who run it have to set UPSTASH_REDIS_REST_URL and UPSTASH_REDIS_REST_TOKEN and deploy again. The guides and the tools work without it.',
    'store-unavailable':
      'The server can’t reach its store just now. Try again in a moment. Nothing you typed is lost.',
    other: 'The room could not be opened. Load the page again and try once more.',
  },
} as const;
