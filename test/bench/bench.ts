/** `npm run bench`: measures, and prints one table a section. Figures of one run only are compared with each other. */
import { benchBundle } from './bundle';
import { benchOutline } from './outline';
import { printSection } from './section';
import { benchSending } from './sending';
import { benchWord } from './word';

async function runBench(): Promise<void> {
  for (const section of await benchWord()) printSection(section);
  for (const section of benchOutline()) printSection(section);
  for (const section of benchSending()) printSection(section);
  printSection(benchBundle());
  // office.js keeps timers of its own in the emulated window.
  process.exit();
}

void runBench();
