import type { Platform } from '../model';

/** Members that the host has above WordApi 1.3, with the set that brings them (FACTS.md: Requirement sets). */
const newerMembers: Readonly<Record<string, string>> = { 'Document.changeTrackingMode': '1.4' };

/** A member that this Word does not know yet: Word answers `NotImplemented` (office-js-docs-reference#1345). */
export function lacks(platform: Platform, member: string): boolean {
  const since = newerMembers[member];
  return since !== undefined && !supportsWordApi(platform, since);
}

export function supportsWordApi({ requirementSets }: Platform, version: string): boolean {
  const [major = 0, minor = 0] = (requirementSets.WordApi ?? '0.0').split('.').map(Number);
  const [askedMajor = 0, askedMinor = 0] = version.split('.').map(Number);
  return major > askedMajor || (major === askedMajor && minor >= askedMinor);
}
