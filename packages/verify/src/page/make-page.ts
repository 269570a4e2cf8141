/** Makes the page: `node packages/verify/src/page/make-page.ts FILE`. One file, no network, a policy that allows nothing else. */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { rolldown } from 'rolldown';

const folder = import.meta.dirname;

/** The page as one HTML text with its script and style in it. */
export async function makePage(): Promise<string> {
  const bundle = await rolldown({ input: join(folder, 'page-script.ts'), platform: 'browser' });
  const { output } = await bundle.generate({ format: 'esm', minify: true });
  await bundle.close();
  const [chunk, ...others] = output;
  if (others.length > 0) throw new Error('the script of the page is more than one file');
  // What closes the element must not stand in the script.
  const script = chunk.code.replaceAll('</script', '<\\/script');
  const style = await readFile(join(folder, 'page.css'), 'utf8');
  const html = await readFile(join(folder, 'page.html'), 'utf8');
  // Exactly what stands between the tags is what the policy's hash is of: no space around it.
  return html
    .replace(/<style>[^<]*<\/style>/u, () => `<style>${style}</style>`)
    .replace(/<script type="module">[^<]*<\/script>/u, () => `<script type="module">${script}</script>`)
    .replace('STYLE_HASH', () => hashOf(style))
    .replace('SCRIPT_HASH', () => hashOf(script));
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

if (import.meta.main) {
  const [path] = process.argv.slice(2);
  if (path === undefined) throw new Error('usage: make-page.ts FILE');
  await writeFile(path, await makePage());
}
