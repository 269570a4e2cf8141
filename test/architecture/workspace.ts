import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The checkout's root. */
export const root: string = join(import.meta.dirname, '../..');

/** What a test reads of a package.json. */
export interface PackageManifest {
  name: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

/** A package of the workspace: its folder from the root and its manifest. */
export interface WorkspacePackage {
  readonly folder: string;
  readonly manifest: PackageManifest;
}

/** Every package of the workspace, the root first. */
export function workspacePackages(): WorkspacePackage[] {
  const folders = globSync(['packages/*/package.json', 'services/*/package.json'], { cwd: root }).toSorted();
  return ['package.json', ...folders].map((file) => ({
    folder: file.replace(/\/?package\.json$/, ''),
    manifest: JSON.parse(readFileSync(join(root, file), 'utf8')) as PackageManifest,
  }));
}

/** Every dependency of a package with its version specifier. */
export function dependenciesOf(manifest: PackageManifest): [name: string, specifier: string][] {
  const { dependencies, devDependencies, optionalDependencies, peerDependencies } = manifest;
  return Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies, ...peerDependencies });
}

/** A source file: its path from the root, its text and the module specifiers that it imports. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly imports: string[];
}

/** The TypeScript sources below `folder`, generated code left out. */
export function sourceFiles(folder: string): SourceFile[] {
  const paths = globSync(`${folder}/**/*.ts`, {
    cwd: root,
    exclude: ['**/node_modules/**', '**/generated/**'],
  }).toSorted();
  return paths.map((path) => {
    const text = readFileSync(join(root, path), 'utf8');
    return { path, text, imports: importsOf(text) };
  });
}

/** Whether a source only serves tests: a test, or a fixture, which nothing that runs may import. */
export function isOfTests(path: string): boolean {
  return path.endsWith('.test.ts') || path.endsWith('.fixture.ts');
}

/** The module specifiers that a source names, of types and of what is loaded when it runs alike. */
export function importsOf(text: string): string[] {
  const pattern =
    /(?:^|\n)\s*(?:import|export)\b[^;'"]*?\bfrom\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g;
  return [...text.matchAll(pattern)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}
