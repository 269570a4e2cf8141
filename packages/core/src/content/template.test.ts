import { describe, expect, it } from 'vitest';
import { kinds } from '../identifiers/index.ts';
import { parseBodyFile, printExample, printTemplate } from './index.ts';

describe('templates', () => {
  it.each(kinds.names)('of kind %s are a valid body file once filled in and uncommented', (kind) => {
    const example = printExample(kind).split('\n');
    const filled = printTemplate(kind)
      .split('\n')
      .map((line, i) => (/: \[?""\]?$/u.test(line) ? (example[i] ?? '') : line.replace(/^( *)#(?![ #])/u, '$1')))
      .join('\n');
    const parsed = parseBodyFile(filled, { file: 'a.yaml', kind });
    expect(parsed).toMatchObject({ ok: true });
    expect(parsed).toEqual(parseBodyFile(example.join('\n'), { file: 'a.yaml', kind }));
  });

  it('say what a field left empty must be', () => {
    const parsed = parseBodyFile(printTemplate('SEIZURE'), { file: 'a.yaml', kind: 'SEIZURE' });
    expect(parsed).toMatchObject({ ok: false, problems: [{ path: 'title[0].text' }] });
  });

  it('explain choices and name alternatives', () => {
    const text = printTemplate('REQUEST');
    expect(text).toContain(
      '# In what capacity the person stands here. One of: suspect, convicted, victim, witness, contact.',
    );
    expect(text).toContain('##domestic:');
    expect(text).not.toContain('attachments');
  });
});
