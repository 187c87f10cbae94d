/* Loaded before a program (`node --import`): writes the most memory it has used, in bytes, into the file that `REPORT_MEMORY` names. */
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  writeFileSync(process.env.REPORT_MEMORY, String(process.resourceUsage().maxRSS * 1024));
});
