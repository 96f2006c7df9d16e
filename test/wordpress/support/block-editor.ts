import { expect, type BrowserContext, type FrameLocator, type Page } from '@playwright/test';

/** Somebody who writes in the block editor. */
export class BlockEditor {
  private constructor(
    readonly page: Page,
    /** Where the text is: newer versions of WordPress have it in a frame. */
    readonly canvas: Pick<Page | FrameLocator, 'locator' | 'getByRole' | 'getByLabel' | 'getByText'>,
  ) {}

  static async open(writer: BrowserContext, address = 'wp-admin/post-new.php'): Promise<BlockEditor> {
    const page = await writer.newPage();
    await page.goto(address);
    const frame = page.locator('iframe[name="editor-canvas"]');
    await expect(frame.or(page.locator('.wp-block-post-title')).first()).toBeVisible();
    const canvas = (await frame.count()) > 0 ? frame.contentFrame() : page;
    await expect(canvas.locator('.wp-block-post-title')).toBeVisible();
    return new BlockEditor(page, canvas);
  }

  /** Writes the title and goes on to the first empty line. */
  async begin(title: string): Promise<void> {
    const { keyboard } = this.page;
    await this.canvas.locator('.wp-block-post-title').click();
    await keyboard.type(title);
    await keyboard.press('Enter');
  }

  async paste(text: string): Promise<void> {
    await this.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await this.page.keyboard.press('Control+V');
  }

  /** Puts a block on the empty line, by its name after a slash. */
  async insert(word: string, name: string): Promise<void> {
    await this.page.keyboard.type(`/${word}`);
    // An icon that is a letter of a font counts as part of the name.
    await this.page.getByRole('option', { name: new RegExp(`^\\W*${name}$`) }).click();
  }

  /** The settings of the block that is chosen, at the side. */
  async openSettings(): Promise<void> {
    const button = this.page.getByRole('button', { name: 'Settings', exact: true });
    if ((await button.getAttribute('aria-expanded')) !== 'true') await button.click();
  }

  /** Publishes, and returns the address of the page. */
  async publish(): Promise<string> {
    const { page } = this;
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    const panel = page.getByRole('region', { name: 'Editor publish' });
    await panel.getByRole('button', { name: 'Publish', exact: true }).click();
    const address = panel.getByLabel('Post address');
    await expect(address).toHaveValue(/\/[\w-]+\/$/);
    return address.inputValue();
  }

  async close(): Promise<void> {
    await this.page.close();
  }
}
