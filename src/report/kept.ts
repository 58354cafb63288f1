/** Which guideline the form of the report follows (DOMAIN.md: Which guideline applies). */
export type Profile = 'doan' | 'nd30' | 'none';

/**
 * What travels with the document besides outline, granularity and tags: settings of the check, findings that were
 * ignored and why, and where points are covered that have no text of their own.
 */
export type Kept = {
  /** `undefined`: the year that the outline is about. */
  readonly year?: number;
  readonly profile: Profile;
  /** Key of a finding → the officer's reason. */
  readonly ignored: Readonly<Record<string, string>>;
  readonly elsewhere: Elsewhere;
};

/** Node of an empty slot → node of the slot in which it is written about. */
export type Elsewhere = Readonly<Record<string, string>>;

export const noneElsewhere: Elsewhere = {};

export const nothingKept: Kept = { profile: 'doan', ignored: {}, elsewhere: noneElsewhere };

/** As JSON, for the document. The name of the last field is the format's: documents hold it. */
export function writeKept({ elsewhere, ...kept }: Kept): string {
  return JSON.stringify({ ...kept, coveredIn: elsewhere });
}

/** Reads it from untrusted JSON; what is not as it should be is as if nothing were kept. */
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
    elsewhere: texts(coveredIn),
  };
}

function texts(value: unknown): Readonly<Record<string, string>> {
  if (typeof value !== 'object' || value === null) return {};
  const entries = Object.entries(value as Readonly<Record<string, unknown>>);
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
