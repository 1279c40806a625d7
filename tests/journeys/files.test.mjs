// Files of the person's own: opened, edited, and written back exactly. No journey can click the browser's own
// file dialogs: they are replaced by ones that hand out real files of the origin's private file system.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { assertAccessible } from './lib/accessibility.mjs';
import { Designer } from './lib/designer.mjs';
import { byRole, journey } from './lib/journey.mjs';
import { retitle, saved } from './lib/kept.mjs';

const CARD = '{ "@type": "MessageCard",\n  "summary": "s",  "title": "From a file" }\n';
const OTHER = '{"@type": "MessageCard", "summary": "s", "title": "Changed on disk"}';

/** Replaces the dialogs; `window.chosen` says which file they give, or nothing for a person who cancels. */
function fakeDialogs() {
  const give = async (create) => {
    if (!window.chosen) throw new DOMException('left', 'AbortError');
    return (await navigator.storage.getDirectory()).getFileHandle(window.chosen, { create });
  };
  window.showOpenFilePicker = async () => [await give(false)];
  window.showSaveFilePicker = async ({ suggestedName }) => {
    window.suggested = suggestedName;
    return give(true);
  };
}

class Disk {
  constructor(page) {
    this.page = page;
    this.mark = page.locator('#file');
  }

  /** The designer on a page with these dialogs. */
  static async on(page) {
    await page.addInitScript(fakeDialogs);
    await page.reload();
    return [await Designer.on(page), new Disk(page)];
  }

  choose(name) {
    return this.page.evaluate((name) => (window.chosen = name), name);
  }

  write(name, text) {
    return this.page.evaluate(async ([name, text]) => {
      const handle = await (await navigator.storage.getDirectory()).getFileHandle(name, { create: true });
      const stream = await handle.createWritable();
      await stream.write(text);
      await stream.close();
    }, [name, text]);
  }

  read(name) {
    return this.page.evaluate(async (name) => (await (await (await navigator.storage.getDirectory()).getFileHandle(name)).getFile()).text(), name);
  }

  remove(name) {
    return this.page.evaluate(async (name) => (await navigator.storage.getDirectory()).removeEntry(name), name);
  }

  /** Waits for the word beside the name of the file. */
  says(name, state) {
    return this.mark.filter({ hasText: name }).filter({ hasText: state }).waitFor();
  }
}

const told = (page, words) => page.getByRole('status').filter({ hasText: words }).waitFor();

async function opened(page, text = CARD) {
  const [designer, disk] = await Disk.on(page);
  await disk.write('alert.card.json', text);
  await disk.choose('alert.card.json');
  await page.keyboard.press('ControlOrMeta+o');
  await disk.mark.filter({ hasText: 'alert.card.json' }).filter({ hasNotText: 'not saved' }).waitFor();
  return [designer, disk];
}

journey('a file is opened, edited and saved back to the byte, after a reload too', async ({ page }) => {
  const [designer, disk] = await opened(page);
  assert.equal(await designer.cardText(), CARD);
  await retitle(designer, 'Edited here');
  await disk.says('alert.card.json', 'not saved to the file');
  assert.equal(await disk.read('alert.card.json'), CARD, 'nothing is written by itself');
  await assertAccessible(page);
  await page.keyboard.press('ControlOrMeta+s');
  await told(page, 'Saved to “alert.card.json”');
  assert.equal(await disk.read('alert.card.json'), CARD.replace('From a file', 'Edited here'));
  await saved(page);

  await page.reload();
  await Designer.on(page);
  await disk.mark.filter({ hasNotText: 'not saved' }).waitFor();
  await retitle(designer, 'Edited again');
  await disk.says('alert.card.json', 'not saved to the file');
  await disk.mark.click();
  await told(page, 'Saved to “alert.card.json”');
  assert.equal(await disk.read('alert.card.json'), CARD.replace('From a file', 'Edited again'));

  // The card before it has no file, and each keeps its own.
  await designer.fromMenu('New', /^New MessageCard/);
  await disk.mark.waitFor({ state: 'detached' });
  await byRole(page, 'button', 'Undo').click();
  await disk.says('alert.card.json', 'saved');
});

journey('a file that was changed elsewhere is not overwritten without a word', async ({ page }) => {
  const [designer, disk] = await opened(page);
  const ask = async () => {
    await page.keyboard.press('ControlOrMeta+s');
    const dialog = byRole(page, 'dialog', 'The file has changed');
    await dialog.getByText('“alert.card.json” was changed elsewhere').waitFor();
    return dialog;
  };
  await retitle(designer, 'Mine');
  await disk.write('alert.card.json', OTHER);
  const first = await ask();
  await assertAccessible(page);
  await page.keyboard.press('Escape');
  await first.waitFor({ state: 'detached' });
  assert.equal(await disk.read('alert.card.json'), OTHER);

  await byRole(await ask(), 'button', 'Open what is on disk').click();
  await designer.canvas.getByText('Changed on disk').first().waitFor();
  await disk.mark.filter({ hasNotText: 'not saved' }).waitFor();
  await byRole(page, 'button', 'Undo').click();
  await designer.canvas.getByText('Mine').first().waitFor();

  await disk.write('alert.card.json', `${OTHER} `);
  await disk.choose('mine.card.json');
  await byRole(await ask(), 'button', 'Save as…').click();
  await told(page, 'Saved to “mine.card.json”');
  assert.equal(await page.evaluate(() => window.suggested), 'alert.card.json');
  assert.equal(await disk.read('mine.card.json'), CARD.replace('From a file', 'Mine'));

  await disk.write('mine.card.json', OTHER);
  const last = byRole(page, 'dialog', 'The file has changed');
  await page.keyboard.press('ControlOrMeta+s');
  await byRole(last, 'button', 'Overwrite').click();
  await last.waitFor({ state: 'detached' });
  // The word about the save before may still stand there.
  for (let tries = 0; tries < 100 && (await disk.read('mine.card.json')) === OTHER; tries++);
  assert.equal(await disk.read('mine.card.json'), CARD.replace('From a file', 'Mine'));
});

journey('a new card is saved as a file, a dialog that was left is silent, and troubles are told', async ({ page }) => {
  const [designer, disk] = await Disk.on(page);
  await designer.paste(designer.canvas, CARD);
  await designer.canvas.getByText('From a file').first().waitFor();
  await page.keyboard.press('ControlOrMeta+Shift+s');
  await page.waitForFunction(() => window.suggested === 'card.card.json');
  assert.equal(await page.getByRole('status').filter({ hasText: /saved|file/i }).count(), 0);
  await disk.choose('new.card.json');
  await page.keyboard.press('ControlOrMeta+Shift+s');
  await told(page, 'Saved to “new.card.json”');
  assert.equal(await disk.read('new.card.json'), CARD);

  await disk.remove('new.card.json');
  await page.keyboard.press('ControlOrMeta+s');
  await told(page, 'the file is no longer there');
  await page.evaluate(() => {
    FileSystemHandle.prototype.queryPermission = async () => 'prompt';
    FileSystemHandle.prototype.requestPermission = async () => 'denied';
  });
  await page.keyboard.press('ControlOrMeta+s');
  await told(page, 'not allowed to write the file');
});

journey('a broken file, a byte-order mark and a dropped file keep their files', async ({ page }) => {
  const [designer, disk] = await opened(page, `\ufeff${CARD}`);
  assert.equal(await designer.cardText(), CARD);
  await retitle(designer, 'Marked');
  await page.keyboard.press('ControlOrMeta+s');
  await told(page, 'Saved to “alert.card.json”');
  const bytes = await page.evaluate(async () => {
    const handle = await (await navigator.storage.getDirectory()).getFileHandle('alert.card.json');
    return [...new Uint8Array(await (await handle.getFile()).arrayBuffer()).slice(0, 3)];
  });
  assert.deepEqual(bytes, [0xef, 0xbb, 0xbf]);

  await disk.write('broken.json', '{"@type": "MessageCard", "summary": "s", "title": "Half"');
  await disk.choose('broken.json');
  await page.keyboard.press('ControlOrMeta+o');
  await disk.mark.filter({ hasText: 'broken.json' }).waitFor();
  await designer.writeJson('{"@type": "MessageCard", "summary": "s", "title": "Whole"}');
  await designer.canvas.getByText('Whole').first().waitFor();
  await page.keyboard.press('ControlOrMeta+s');
  await told(page, 'Saved to “broken.json”');
  assert.match(await disk.read('broken.json'), /"Whole"\}$/);
  assert.match(await disk.read('alert.card.json'), /"Marked"/);

  await disk.write('dropped.json', OTHER);
  await page.evaluate(async () => {
    const handle = await (await navigator.storage.getDirectory()).getFileHandle('dropped.json');
    DataTransferItem.prototype.getAsFileSystemHandle = async () => handle;
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(await handle.getFile());
    document.querySelector('#canvas').dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  });
  await designer.canvas.getByText('Changed on disk').first().waitFor();
  await disk.says('dropped.json', 'saved');
});

journey('without the browser’s help a file is chosen in a field and saved as a download', async ({ page }) => {
  await page.addInitScript(() => {
    delete window.showOpenFilePicker;
    delete window.showSaveFilePicker;
  });
  // From here on the browser hands its choosers over; asked for just before the key, that may come too late.
  page.on('filechooser', () => {});
  await page.reload();
  const designer = await Designer.on(page);
  const chooser = page.waitForEvent('filechooser');
  await page.keyboard.press('ControlOrMeta+o');
  await (await chooser).setFiles({ name: 'alert.card.json', mimeType: 'application/json', buffer: Buffer.from(CARD) });
  await designer.canvas.getByText('From a file').first().waitFor();
  for (const keys of ['ControlOrMeta+s', 'ControlOrMeta+Shift+s']) {
    const download = page.waitForEvent('download');
    await page.keyboard.press(keys);
    const saved = await download;
    assert.equal(saved.suggestedFilename(), 'alert.card.json');
    assert.equal(await readFile(await saved.path(), 'utf8'), CARD);
  }
  assert.equal(await page.locator('#file').count(), 0);
});
