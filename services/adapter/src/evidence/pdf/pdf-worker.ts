import { parentPort, workerData } from 'node:worker_threads';
import { evidencePdf } from './evidence-pdf.ts';
import type { PaperContent } from './paper.ts';
import { loadTypeFaces } from './type-faces.ts';

/** One PDF, then the thread ends and with it everything that its faces and glyphs took. */
const pdf = await evidencePdf(workerData as PaperContent, await loadTypeFaces());
parentPort?.postMessage(pdf, [pdf.buffer]);
