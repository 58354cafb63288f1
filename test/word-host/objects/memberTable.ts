import type { HostClass, Stated } from './hostClass';

/** The rows of the table in README.md, a member each, in the classes' order. */
export function memberTable(
  classes: readonly Pick<HostClass<never>, 'className' | 'members'>[],
): readonly string[] {
  return classes.flatMap(({ className, members }) =>
    Object.entries(members).map(([name, stated]) => row(`${className}.${name}`, stated)),
  );
}

function row(member: string, { since, source, sure, refuses = {} }: Stated): string {
  const refusals = Object.entries(refuses).map(([code, when]) => `\`${code}\`: ${when}`);
  return `| \`${member}\` | ${since} | ${source} | ${sure} | ${refusals.join('; ')} |`;
}
