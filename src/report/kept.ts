/** Which guideline the form of the report follows (DOMAIN.md: Which guideline applies). */
export type Profile = 'doan' | 'nd30' | 'none';

/**
 * What an officer decided about a report, and the document carries in its custom XML part: settings of the check, which
 * findings are ignored and why, and in which slots points are covered that have no text of their own.
 */
export type Kept = {
  /** `undefined`: the year that the outline is about. */
  readonly year?: number;
  readonly profile: Profile;
  /** Key of a finding → the officer's reason. */
  readonly ignored: Readonly<Record<string, string>>;
  readonly coveredIn: CoveredIn;
};

/** Id of the node of an empty slot → id of the node of the slot that covers it. */
export type CoveredIn = Readonly<Record<string, string>>;

export const nothingKept: Kept = { profile: 'doan', ignored: {}, coveredIn: {} };

/** Reads it from untrusted JSON. Never throws: an entry that is not as it should be counts as if it were not there. */
export function readKept(json: string): Kept {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return nothingKept;
  }
  if (typeof value !== 'object' || value === null) return nothingKept;
  const { year, profile, ignored, coveredIn } = value as Readonly<Record<string, unknown>>;
  return {
    ...(typeof year === 'number' && year > 1900 && year < 2200 ? { year } : {}),
    profile: profile === 'nd30' || profile === 'none' ? profile : 'doan',
    ignored: texts(ignored),
    coveredIn: texts(coveredIn),
  };
}

function texts(value: unknown): Readonly<Record<string, string>> {
  if (typeof value !== 'object' || value === null) return {};
  const entries = Object.entries(value as Readonly<Record<string, unknown>>);
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
