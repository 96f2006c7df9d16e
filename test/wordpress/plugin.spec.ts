import { expect, publish, site, test, usePlugin } from './support/wordpress.js';

test('an administrator uploads the zip, switches it on, and throws it away again with what it kept', async ({ as }) => {
  const admin = await as('admin');
  await usePlugin(admin, 'active');
  const page = await admin.newPage();
  await page.goto('wp-admin/plugins.php');
  const row = page.locator('tr[data-plugin="meldcode/meldcode.php"]');
  await expect(row).toContainText('Version 1.0.0');
  await row.getByRole('link', { name: 'Deactivate' }).click();
  page.once('dialog', (dialog) => dialog.accept());
  await row.getByRole('link', { name: 'Delete' }).click();
  await expect(page.getByText('Meldcode was successfully deleted.')).toBeVisible();
  await page.close();
});

test.describe('the address in the settings', () => {
  test.beforeAll(async ({ as }) => {
    await usePlugin(await as('admin'), 'active');
  });

  const elsewhere = 'https://meldcode.example/hulp/';

  test('takes the place of the one that the build knew, and gives it back when it is emptied', async ({ page, as }) => {
    const admin = await as('admin');
    const address = await publish(admin, '[meldcode regio="tvente"]');
    const settings = await admin.newPage();
    await settings.goto('wp-admin/options-general.php?page=meldcode');
    const field = settings.getByLabel('Adres van de meldcode');
    await expect(field).toHaveAccessibleDescription(new RegExp(site));
    for (const [filled, found] of [
      ['https://meldcode.example/hulp', elsewhere],
      ['', site],
    ] as const) {
      await field.fill(filled);
      await settings.getByRole('button', { name: 'Save Changes' }).click();
      await expect(settings.getByText('Settings saved.')).toBeVisible();
      await expect(field).toHaveValue(filled === '' ? '' : elsewhere);
      await page.goto(address);
      await expect(page.locator('.meldcode-fallback').getByRole('link', { name: 'Meldcode' })).toHaveAttribute(
        'href',
        found,
      );
    }
    await settings.close();
  });

  for (const wrong of [
    'http://meldcode.example/',
    'https://meldcode.example/?a=b',
    'https://meldcode.example/#a',
    'https://a:b@meldcode.example/',
    'https://meldcode.example/"><script>',
    'javascript:alert(1)',
  ]) {
    test(`cannot be ${wrong}`, async ({ as }) => {
      const admin = await as('admin');
      const settings = await admin.newPage();
      await settings.goto('wp-admin/options-general.php?page=meldcode');
      await settings.getByLabel('Adres van de meldcode').fill(wrong);
      // Past the browser, which has its own idea of an address.
      await settings.locator('form[action="options.php"]').evaluate((form: HTMLFormElement) => {
        form.noValidate = true;
      });
      await settings.getByRole('button', { name: 'Save Changes' }).click();
      await expect(settings.getByText('Dit is geen adres dat kan.')).toBeVisible();
      await expect(settings.getByLabel('Adres van de meldcode')).toHaveValue('');
      await settings.close();
    });
  }

  test('is asked of nobody but an administrator', async ({ as }) => {
    const editor = await as('editor');
    const answer = await editor.request.get('wp-admin/options-general.php?page=meldcode');
    expect(answer.status()).toBe(403);
  });
});
