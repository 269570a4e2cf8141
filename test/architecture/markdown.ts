import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './workspace.ts';

/** A page by its path from the root. */
export function readPage(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** Paths from the root of the pages that match a glob pattern. */
export function pagesLike(pattern: string): string[] {
  return globSync(pattern, { cwd: root }).toSorted();
}

/** What stands in each fenced block, in order. */
export function codeBlocks(page: string): string[] {
  return [...page.matchAll(/^```\w*\n(.*?)^```$/gmsu)].map(([, code = '']) => code);
}

/** Targets of inline links, without those that code shows. */
export function linkTargets(page: string): string[] {
  return [...withoutCode(page).matchAll(/\]\(([^)\s]+)\)/gu)].map(([, target = '']) => target);
}

/** The anchors of a page's headings, as GitHub makes them. */
export function headingAnchors(page: string): string[] {
  const headings = withoutFences(page).matchAll(/^#{1,6} (.+)$/gmu);
  const seen = new Map<string, number>();
  return [...headings].map(([, heading = '']) => {
    const anchor = heading
      .trim()
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
      .replaceAll(' ', '-');
    const before = seen.get(anchor) ?? 0;
    seen.set(anchor, before + 1);
    return before === 0 ? anchor : `${anchor}-${before}`;
  });
}

/** What stands below a heading, up to the next of its level or above. */
export function section(page: string, heading: string): string {
  const [, marks = ''] = /^(#+) /u.exec(heading) ?? [];
  const lines = page.split('\n');
  const start = lines.indexOf(heading);
  if (start === -1) throw new Error(`no heading "${heading}"`);
  const after = lines.slice(start + 1);
  const end = after.findIndex((line) => new RegExp(`^#{1,${marks.length}} `, 'u').test(line));
  return after.slice(0, end === -1 ? undefined : end).join('\n');
}

/** The rows of every table in a text, heads left out; a row is its cells. */
export function tableRows(text: string): string[][] {
  const lines = text.split('\n');
  const isRow = (line: string | undefined) => line?.startsWith('|') === true;
  return lines
    .filter((line, i) => isRow(line) && !isRule(line) && !isRule(lines[i + 1]))
    .map((line) => {
      const cells = line.split('|').slice(1, -1);
      return cells.map((cell) => cell.trim());
    });
}

/** What a cell shows as code. */
export function codeSpans(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/gu)].map(([, code = '']) => code);
}

function isRule(line: string | undefined): boolean {
  return /^\|[-|]+\|$/u.test(line ?? '');
}

function withoutFences(page: string): string {
  return page.replaceAll(/^```\w*\n.*?^```$/gmsu, '');
}

function withoutCode(page: string): string {
  return withoutFences(page).replaceAll(/`[^`\n]+`/gu, '');
}
