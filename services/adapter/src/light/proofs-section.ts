import type { InclusionView, MessageView, ReceiptView } from '@tamga/api';
import { evidenceLinks } from './evidence-links.ts';
import type { Words } from './language.ts';
import { markup, type Markup } from './markup.ts';
import { definitions } from './page.ts';

/** Who signed what, where it stands in the log, and what each recipient signed about it. */
export function proofsSection(words: Words, message: MessageView): Markup {
  const { proofs } = message;
  const { admission } = proofs;
  return markup`<h2>${words('section.proofs')}</h2>
<p>${words('proofs.intro')}</p>
${definitions([
  [words('proof.sender'), proofs.sender],
  [words('proof.signingKey'), proofs.signingKey === null ? null : markup`<code>${proofs.signingKey}</code>`],
  [
    words('proof.envelopeDigest'),
    proofs.envelopeDigest === null ? null : markup`<code>${proofs.envelopeDigest}</code>`,
  ],
  [words('proof.region'), markup`<code>${proofs.region}</code> (${words.named('value', proofs.realm)})`],
])}
<h3>${words('proof.admission')}</h3>
${
  admission === null
    ? markup`<p>${words(proofs.envelopeDigest === null ? 'proof.unsealed' : 'proof.noAdmission')}</p>`
    : definitions([
        [
          words('column.decision'),
          admission.admitted
            ? words('proof.admitted')
            : words('proof.refused', { code: words.named('code', admission.code ?? '') }),
        ],
        [words('column.time'), words.time(Date.parse(admission.at))],
        [words('proof.leafIndex'), String(admission.leafIndex)],
        [words('proof.inclusion'), inclusionLine(words, admission)],
        [words('proof.leaf'), markup`<code>${admission.leaf}</code>`],
        [words('proof.stampKey'), markup`<code>${admission.stampKey}</code>`],
      ])
}
${receiptsTable(words, proofs.receipts)}
${evidenceLinks(words, message)}`;
}

/** Whether the log has shown it, and by which checkpoint. */
function inclusionLine(
  words: Words,
  { leafIndex, inclusion }: { leafIndex: number; inclusion: InclusionView },
): string {
  const { state, checkpointSize } = inclusion;
  return state === 'proven' && checkpointSize !== null
    ? words('proof.proven', { index: String(leafIndex), size: String(checkpointSize) })
    : words(`proof.${state}`);
}

function receiptsTable(words: Words, receipts: readonly ReceiptView[]): Markup {
  if (receipts.length === 0) return markup``;
  // Our own statements: the key is ours, and stamps of receipts go to the sender.
  const own = receipts.every(({ leafIndex }) => leafIndex === null);
  const proofColumns = markup`<th scope="col">${words('proof.signingKey')}</th><th scope="col">${words('proof.inclusion')}</th>`;
  return markup`<h3>${words('proof.receipts')}</h3>
<table class="cards">
<caption>${words(own ? 'proof.ownReceiptsCaption' : 'proof.receiptsCaption')}</caption>
<thead><tr><th scope="col">${words('column.state')}</th><th scope="col">${words('column.time')}</th><th scope="col">${words('proof.signer')}</th>${own ? '' : proofColumns}</tr></thead>
<tbody>${receipts.map(
    (receipt) => markup`<tr>
<td data-name="${words('column.state')}">${words.named('outcome', receipt.state)}${receipt.code === null ? '' : markup`: ${words.named('code', receipt.code)}`}</td>
<td class="time" data-name="${words('column.time')}">${words.time(Date.parse(receipt.at))}</td>
<td data-name="${words('proof.signer')}">${receipt.signer}</td>${
      own
        ? ''
        : markup`
<td data-name="${words('proof.signingKey')}"><code>${receipt.signingKey}</code></td>
<td data-name="${words('proof.inclusion')}">${receiptInclusion(words, receipt)}</td>`
    }
</tr>`,
  )}</tbody>
</table>`;
}

function receiptInclusion(words: Words, { leafIndex, inclusion }: ReceiptView): string {
  return leafIndex === null || inclusion === null
    ? '—'
    : `${leafIndex}: ${inclusionLine(words, { leafIndex, inclusion })}`;
}
