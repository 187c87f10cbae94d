import { chromium } from 'playwright-core';
import { findChromium } from '../../../.ci/ensure-browser.mjs';

/** The browser for tests of whole pages. */
export const openBrowser = () => chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });

/**
 * A fresh German visitor's page that notes what goes wrong: `faults` lists uncaught errors, unhandled rejections, error
 * messages in the console and violations of the page's policies.
 */
export async function openPage(browser, options = {}) {
  const context = await browser.newContext({ locale: 'de-DE', timezoneId: 'Europe/Berlin', ...options });
  const page = await context.newPage();
  const faults = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.exposeFunction('noteViolation', (text) => faults.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      window.noteViolation(`violates ${effectiveDirective}: ${blockedURI} ${sample}`);
    });
  });
  return { page, faults, close: () => context.close() };
}
