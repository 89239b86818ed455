// Uses the console at ORIGIN in the BROWSER, as a visitor does: reads what is there, runs an example, hears of news, and is
// shown text that would be a script if it were let. Pictures of what was seen are left beside this file.
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';

const [origin, executablePath, operations] = process.argv.slice(2);

/** The names of the operations that the console is to open with. */
async function examples() {
  const files = (await readdir(operations)).filter(file => file.endsWith('.graphql'));
  const texts = await Promise.all(files.map(file => readFile(`${operations}/${file}`, 'utf8')));
  return texts.flatMap(text => [...text.matchAll(/^(?:query|mutation|subscription) (\w+)/gm)].map(match => match[1]));
}

/** Puts an article on record beside the browser. */
async function ingest(title, text) {
  const query = 'mutation($a: IngestArticleInput!) { ingestArticle(input: $a) { result userErrors { message } } }';
  const answer = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { a: { source: 'La Vigie', publishedOn: '2025-11-05', title, text } } }),
  });
  assert.equal((await answer.json()).data?.ingestArticle.result, 'CREATED');
}

const browser = await chromium.launch({ executablePath, args: process.getuid() === 0 ? ['--no-sandbox'] : [] });
try {
  const page = await browser.newPage({ viewport: { width: 1500, height: 950 } });
  const troubles = [];
  page.on('pageerror', error => troubles.push(error.message));
  page.on('console', message => message.type() === 'error' && troubles.push(message.text()));
  page.on('response', answer => answer.status() >= 400 && troubles.push(`${answer.status()} ${answer.url()}`));
  page.on('request', request => request.url().startsWith('http') && !request.url().startsWith(origin)
    && troubles.push(`asks ${request.url()}`));

  const answer = page.locator('.result-window');
  const open = async name => {
    await page.locator('.graphiql-tab').getByText(name, { exact: true }).click();
    // What is run is the operation that the editor last parsed, which it does a moment after it is shown.
    await page.waitForTimeout(1000);
  };
  const execute = () => page.getByLabel(/^Execute query/).click();
  const shows = (what, text) => answer.getByText(text).first().waitFor().catch(async () =>
    assert.fail(`${what}: ${text} does not come up in ${await answer.innerText()}`));

  await page.goto(`${origin}/q/graphql-ui/`);
  const tabs = page.locator('.graphiql-tab');
  await tabs.first().waitFor();
  const title = await page.title();
  assert.deepEqual((await tabs.allInnerTexts()).sort(), (await examples()).sort(), 'a tab for each example');

  await page.getByLabel('Show Documentation Explorer').click();
  const explorer = page.locator('.graphiql-doc-explorer');
  await explorer.getByText('Query', { exact: true }).click();
  await explorer.getByText('contradictionFacets', { exact: true }).waitFor();
  await page.getByLabel('Hide Documentation Explorer').click();

  await open('Contradictions');
  await execute();
  await shows('the example of contradictions', /"verdict"/);
  await page.screenshot({ path: 'contradictions.png' });

  // Two papers about one bridge: the second is what the subscriber hears of.
  const day = Date.now();
  await ingest(null, `Le pont de Rochebrune-${day} a été inauguré en juin 2024.`);
  await open('ContradictionFound');
  await execute();
  await page.getByLabel(/^Stop query/).waitFor();
  await page.waitForTimeout(1000);
  await ingest('<img src=x onerror="document.title=1">',
    `Le pont de Rochebrune-${day} a été inauguré en mai 2023. <script>document.title = 2</script>`);
  await shows('news', /"contradictionFound"/);
  await page.getByLabel(/^Stop query/).click();
  await page.screenshot({ path: 'news.png' });

  await open('Articles');
  await execute();
  await shows('what may not run', /onerror/);
  assert.equal(await page.title(), title, 'text of an article ran as a script');
  assert.deepEqual(troubles, [], 'what the browser complains of');
  console.log(`Recoupe: console shows ${await tabs.count()} examples, runs them, hears of news, and shows markup as text`);
} finally {
  await browser.close();
}
