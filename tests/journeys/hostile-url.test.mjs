// An address that is no webhook of Teams is refused with its reason, by the dialog and by the relay.
import assert from 'node:assert/strict';
import { Designer } from './lib/designer.mjs';
import { byRole, journey } from './lib/journey.mjs';

const HOSTILE = [
  'http://169.254.169.254/latest/meta-data/',
  'https://127.0.0.1/webhook/abc',
  'https://outlook.office.com.evil.example/webhook/abc',
  'https://user:secret@contoso.webhook.office.com/webhookb2/x',
  'file:///etc/passwd',
];

journey('hostile addresses are refused with a reason and nothing is sent', async ({ page }) => {
  const sent = [];
  page.on('request', (request) => {
    if (request.method() === 'POST') sent.push(request.url());
  });
  const designer = await Designer.on(page);
  const dialog = await designer.openSend('My webhook URL');
  for (const url of HOSTILE) {
    await byRole(dialog, 'textbox', 'Webhook URL').fill(url);
    const reason = await dialog.locator('#recognised[data-tone="bad"]').textContent();
    assert.ok(reason.length > 20, `a reason for ${url}: ${reason}`);
    await byRole(dialog, 'button', 'Send now').click();
    await dialog.locator('#answer [data-outcome="not-sent"]').waitFor();
  }
  assert.deepEqual(sent, []);
});

journey('the relay refuses hostile addresses by itself', async ({ server }) => {
  for (const target of HOSTILE) {
    const answer = await fetch(new URL('/api/v1/deliver', server.app), {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-relay-client': '1' },
      body: JSON.stringify({ target, payload: { text: 'x' } }),
    });
    assert.ok(answer.status >= 400 && answer.status < 500, `${target}: ${answer.status}`);
    assert.match(answer.headers.get('content-type'), /application\/problem\+json/);
    const problem = await answer.json();
    assert.ok(problem.code ?? problem.type, JSON.stringify(problem));
    assert.doesNotMatch(JSON.stringify(problem), /secret|meta-data|webhookb2/);
  }
  assert.doesNotMatch(server.log(), /secret|meta-data|webhookb2/);
});
