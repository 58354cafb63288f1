import { useStrings } from '../useStrings';

/** The title of an outline on one line, or what to call it where it has none. */
export function useTitle(): (title: string) => string {
  const { untitled } = useStrings('outlines');
  return title => title.replace(/\s+/g, ' ').trim() || untitled;
}
