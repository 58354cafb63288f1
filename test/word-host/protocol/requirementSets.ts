import type { Platform } from '../platforms';

/** Whether a Word has a version of WordApi, and so the members that came with it. */
export function supportsWordApi({ requirementSets }: Platform, version: string): boolean {
  const [major = 0, minor = 0] = (requirementSets.WordApi ?? '0.0').split('.').map(Number);
  const [askedMajor = 0, askedMinor = 0] = version.split('.').map(Number);
  return major > askedMajor || (major === askedMajor && minor >= askedMinor);
}
