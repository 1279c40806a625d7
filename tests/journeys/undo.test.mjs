// One history for the canvas, the inspector and the JSON pane.
import assert from 'node:assert/strict';
import { Designer } from './lib/designer.mjs';
import { byRole, journey } from './lib/journey.mjs';

journey('undo and redo go across canvas, inspector and JSON, to the last byte', async ({ page }) => {
  const designer = await Designer.onMessageCard(page);
  const states = [await designer.cardText()];

  await designer.choose(/MessageCard/);
  await designer.field('Title').fill('From the inspector');
  states.push(await designer.cardText());

  await designer.choose(/Section/);
  await designer.canvas.press('Delete');
  await designer.outline.getByRole('treeitem', { name: /Section/ }).waitFor({ state: 'detached' });
  states.push(await designer.cardText());

  await designer.writeJson(states[2].replace('From the inspector', 'From the JSON pane'));
  await designer.canvas.getByText('From the JSON pane').waitFor();
  states.push(await designer.cardText());
  assert.equal(new Set(states).size, states.length, 'each step changed the text');

  for (const state of states.slice(0, -1).reverse()) {
    await designer.json.press('ControlOrMeta+z');
    assert.equal(await designer.cardText(), state);
  }
  for (const [at, state] of states.slice(1).entries()) {
    await designer.canvas.press(at % 2 ? 'ControlOrMeta+y' : 'ControlOrMeta+Shift+Z');
    assert.equal(await designer.cardText(), state);
  }
  await byRole(page, 'button', 'Undo').click();
  assert.equal(await designer.cardText(), states.at(-2));
});
