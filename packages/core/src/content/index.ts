/** Bodies: forms of every kind, read from files and JSON, checked, and put into their one encoding. */
export { bodyBytesMax, decodeBody, encodeBody } from './body-codec.ts';
export type { DecodeBodyResult, EncodeResult } from './body-codec.ts';
export { bodyFileCharsMax, parseBodyFile } from './body-file.ts';
export { formatProblem } from './form.ts';
export type { Form, FormProblem, FormResult, Position } from './form.ts';
export { caseToMessage } from './published-case.ts';
export type { CaseMessage, CaseOutcome, CaseReaders } from './published-case.ts';
export { readForm } from './read-form.ts';
export { printExample, printTemplate } from './template.ts';
export { handOverWindow, textFor, titleOf } from './texts.ts';
export { formSchema, walkForm } from './walk.ts';
export type { Visited } from './walk.ts';
