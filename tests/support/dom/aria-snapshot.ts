import { executeServerCommand } from '@web/test-runner-commands';

/**
 * The accessibility tree of the first element that matches, as Playwright's YAML. Selectors reach into open shadow
 * roots, e.g. `verbund-news article`.
 */
export async function ariaSnapshot(selector: string): Promise<string> {
  const { yaml } = await executeServerCommand<{ yaml: string }, { selector: string }>('aria-snapshot', { selector });
  return yaml;
}
