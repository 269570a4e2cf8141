import type { CaseAction, MessageView } from '@tamga/api';
import type { Words } from './language.ts';
import { markup, type Markup, type Piece } from './markup.ts';

/** What forms need: the session's token, and what the officer may do with this message now. */
export interface FormContext {
  formToken: string;
  actions: readonly CaseAction[];
  /** Choices of the forms, as the body's fields name them. */
  replyResults: readonly string[];
  refusalGrounds: readonly string[];
  delayGrounds: readonly string[];
  consentUses: readonly string[];
}

/** One form an action. Nothing here needs a script. */
export function actionForms(words: Words, message: MessageView, context: FormContext): Markup {
  const forms = context.actions
    .map((action) => actionForm(words, message, context, action))
    .filter((form) => form !== '');
  if (forms.length === 0) return markup``;
  return markup`<div class="screen-only"><h2>${words('section.actions')}</h2>${forms}</div>`;
}

function actionForm(words: Words, message: MessageView, context: FormContext, action: CaseAction): Piece {
  switch (action) {
    case 'accept':
    case 'close':
    case 'reopen':
    case 'release':
    case 'withdraw':
    case 'review':
      return markup`<form class="row" method="post" action="${address(message, action)}">${token(context)}<button>${words(`action.${action}`)}</button><span class="soft">${words(`action.${action}.about`)}</span></form>`;
    case 'reply':
      return written(words, message, context, action, [choice(words, action, 'result', context.replyResults)]);
    case 'ask-consent':
      return written(words, message, context, action, [
        choice(words, action, 'use', context.consentUses),
        field(words, action, 'to', 'text'),
      ]);
    case 'grant-consent':
      return written(words, message, context, action, [field(words, action, 'validUntil', 'date')]);
    case 'refuse-consent':
    case 'withdraw-consent':
      return written(words, message, context, action, []);
    case 'refuse':
      return written(words, message, context, action, [choice(words, action, 'ground', context.refusalGrounds)]);
    case 'delay':
      return written(words, message, context, action, [choice(words, action, 'ground', context.delayGrounds)]);
    case 'clarify':
      return written(words, message, context, action, []);
    // Assigning and recalling need more than a form of this view offers.
    default:
      return '';
  }
}

type WrittenAction =
  | 'reply'
  | 'refuse'
  | 'delay'
  | 'clarify'
  | 'ask-consent'
  | 'grant-consent'
  | 'refuse-consent'
  | 'withdraw-consent';

/** Where nothing need be said beside the decision itself. */
const wordless: ReadonlySet<WrittenAction> = new Set(['grant-consent', 'refuse-consent', 'withdraw-consent'] as const);

function written(
  words: Words,
  message: MessageView,
  context: FormContext,
  action: WrittenAction,
  fields: readonly Piece[],
): Markup {
  const id = `${action}-text`;
  return markup`<details class="action"${action === 'reply' && message.threadState !== 'ANSWERED' ? markup` open` : ''}>
<summary>${words(`action.${action}`)}</summary>
<form method="post" action="${address(message, action)}">${token(context)}
${fields}
<label for="${id}">${words(`form.${action}.text`)}</label>
<textarea id="${id}" name="text"${wordless.has(action) ? '' : markup` required`} maxlength="20000" rows="8"></textarea>
<label for="${action}-language">${words('form.language')}</label>
<select id="${action}-language" name="language">${languageOptions(words)}</select>
<button>${words(`form.${action}.send`)}</button>
</form>
</details>`;
}

function languageOptions(words: Words): Markup[] {
  return ['ru', 'en'].map(
    (code) =>
      markup`<option value="${code}"${code === words.language ? markup` selected` : ''}>${words.named('language', code)}</option>`,
  );
}

function field(words: Words, action: CaseAction, name: 'to' | 'validUntil', type: 'text' | 'date'): Markup {
  return markup`<label for="${action}-${name}">${words(`form.${name}`)}</label>
<input id="${action}-${name}" name="${name}" type="${type}">`;
}

function choice(
  words: Words,
  action: CaseAction,
  name: 'result' | 'ground' | 'use',
  options: readonly string[],
): Markup {
  const label = words(`form.${name}`);
  return markup`<label for="${action}-choice">${label}</label>
<select id="${action}-choice" name="${name}">${options.map((option) => markup`<option value="${option}">${words.named('value', option)}</option>`)}</select>`;
}

function token(context: FormContext): Markup {
  return markup`<input type="hidden" name="formToken" value="${context.formToken}">`;
}

function address(message: MessageView, action: CaseAction): string {
  return `/light/messages/${message.id}/${action}`;
}
