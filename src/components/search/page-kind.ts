/** The kinds of page that can be found. */
export type PageKind = 'guide' | 'primer' | 'answer' | 'session' | 'reference';

const FOLDERS: Readonly<Record<string, PageKind>> = {
  guides: 'guide',
  primer: 'primer',
  answers: 'answer',
  sessions: 'session',
};

/** What kind of page lies under a path. What lies in no folder is something good to know. */
export function kindOfPath(path: string): PageKind {
  const [, folder = ''] = path.split('/');
  return FOLDERS[folder] ?? 'reference';
}
