import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';

/** Where Chromium is; undefined where it is not, and that is said. */
export const CHROMIUM =
  process.env['CHROMIUM_PATH'] ?? ['chromium', 'chromium-browser', 'google-chrome'].map(which).find(Boolean);
if (CHROMIUM === undefined) {
  process.stdout.write('Browser tests are skipped: no chromium on the path, nor in CHROMIUM_PATH\n');
}

export async function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM ?? '', args: ['--no-sandbox', '--disable-gpu'] });
}

/** A page, and all that it does beside showing itself: messages, dialogs, requests, broken policies. */
export async function openPage(browser: Browser): Promise<{ readonly page: Page; readonly noise: string[] }> {
  const page = await browser.newPage();
  const noise: string[] = [];
  page.on('console', (message) => noise.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => noise.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => {
    noise.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('popup', () => noise.push('popup'));
  page.on('request', (request) => {
    if (!/^data:/.test(request.url()) && !request.isNavigationRequest()) noise.push(`request: ${request.url()}`);
  });
  page.on('framenavigated', (frame) => {
    if (!frame.url().startsWith('file:') && frame.url() !== 'about:blank') noise.push(`navigation: ${frame.url()}`);
  });
  await page.addInitScript(
    `addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => console.error(violatedDirective, blockedURI))`,
  );
  return { page, noise };
}

function which(name: string): string | undefined {
  try {
    const path = execFileSync('which', [name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}
