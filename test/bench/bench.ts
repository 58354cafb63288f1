/** `npm run bench`: measures, and prints one table a section. Figures of one run only are compared with each other. */
import { benchBundle } from './bundle';
import { printSection, type Section } from './section';

const sections: readonly (() => Section | Promise<Section>)[] = [benchBundle];

async function runBench(): Promise<void> {
  for (const measure of sections) printSection(await measure());
}

void runBench();
