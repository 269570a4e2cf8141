import { Hono, type Context } from 'hono';
import type { CaseAction, MessageView } from '@tamga/api';
import type { Addresses } from '@tamga/platform/officer-access';
import { may } from '../api/officer.ts';
import { problemKind } from '../api/problem.ts';
import { fileResponse } from '../api/route.ts';
import { listRowCountMax } from '../api/requests.ts';
import { refuse, type Refusal } from '../refusal.ts';
import { actions, type AdapterService } from '../service.ts';
import type { FormContext } from './action-forms.ts';
import { boxPage } from './box-page.ts';
import { consentsPage } from './consents-page.ts';
import { keysAnswer } from '../register/party-keys.ts';
import { keysPage } from './keys-page.ts';
import { talliesPage } from './tallies-page.ts';
import { cookieNames, writeCookie } from './cookies.ts';
import { formTokenOf, isFormToken, isOwnLink, isSameSite } from './form-token.ts';
import { isLanguage } from './language.ts';
import type { Markup } from './markup.ts';
import { messagePage } from './message-page.ts';
import { enteredPage, refusalPage, signInPage } from './plain-pages.ts';
import type { LightSessions } from './sessions.ts';
import { sessionLifeMs } from './sessions.ts';
import { styleSheet } from './style.ts';
import { frameFor, localPath, readVisitor, type Visitor } from './visitor.ts';

const languageLifeSeconds = 31_536_000;
const formFieldCharsMax = 200_000;

/** What the light view stands on. */
export interface LightOptions {
  readonly party: string;
  readonly addresses: Addresses;
  readonly sessions: LightSessions;
  readonly service: AdapterService;
  readonly nowMs: () => number;
  /** What an officer may do with a message in its state. */
  actionsFor(message: MessageView): readonly CaseAction[];
  /** What the forms of a message offer: of grounds only those that its agreements know. */
  choicesFor(
    message: MessageView,
  ): Pick<FormContext, 'replyResults' | 'refusalGrounds' | 'delayGrounds' | 'consentUses'>;
}

// Nothing loads, runs or frames but our own style sheet; forms go only to ourselves.
const securityHeaders: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  // Not "no-referrer": browsers would then send Origin: null with our own forms.
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
};

/** `/light`: server-rendered pages without any script, for slow links and paper (07: HTTP). */
export function createLight(options: LightOptions): Hono {
  const app = new Hono();
  const view = new LightView(options);
  app.get(
    '/light/style.css',
    () =>
      new Response(styleSheet, {
        headers: { ...securityHeaders, 'content-type': 'text/css; charset=utf-8', 'cache-control': 'max-age=300' },
      }),
  );
  app.get('/light', (c) => c.redirect('/light/inbox', 303));
  app.get('/light/enter', (c) => view.enter(c));
  app.get('/light/language', (c) => view.changeLanguage(c));
  app.get('/light/inbox', (c) => view.box(c, 'inbox'));
  app.get('/light/outbox', (c) => view.box(c, 'outbox'));
  app.get('/light/consents', (c) => view.consents(c));
  app.get('/light/keys', (c) => c.redirect(`/light/keys/${options.party}`, 303));
  app.get('/light/keys/:party', (c) => view.keys(c));
  app.get('/light/tallies', (c) => view.tallies(c));
  app.post('/light/tallies/:number/settle', (c) => view.settleTally(c));
  app.get('/light/messages/:id', (c) => view.message(c));
  app.get('/light/messages/:id/evidence.zip', (c) => view.evidence(c, 'zip'));
  app.get('/light/messages/:id/evidence.pdf', (c) => view.evidence(c, 'pdf'));
  app.post('/light/messages/:id/:action', (c) => view.act(c));
  app.post('/light/leave', (c) => view.leave(c));
  return app;
}

class LightView {
  readonly #options: LightOptions;
  readonly #cookies: ReturnType<typeof cookieNames>;

  constructor(options: LightOptions) {
    this.#options = options;
    this.#cookies = cookieNames(options.addresses.publicOrigin, options.party);
  }

  enter(c: Context): Response {
    const visitor = this.#visitor(c);
    // A browser that fetches ahead would use up the ticket before its owner does.
    if (/prefetch|prerender/u.test(c.req.header('sec-purpose') ?? '')) return new Response(null, { status: 503 });
    if (this.#origin(c) === undefined || c.req.method !== 'GET')
      return this.#refuse(visitor, hostUnknown(this.#options.addresses));
    const entered = this.#options.sessions.enter(c.req.query('ticket') ?? '');
    if (entered === undefined) return this.#show(signInPage(this.#frame(visitor, visitor.words('signIn.title'))), 401);
    const next = localPath(c.req.query('next'));
    const signedIn: Visitor = { ...visitor, officer: entered.officer, secret: entered.secret };
    return this.#show(enteredPage(this.#frame(signedIn, visitor.words('signIn.done')), next), 200, [
      writeCookie({
        name: this.#cookies.session,
        value: entered.secret,
        maxAgeSeconds: sessionLifeMs / 1000,
        secure: this.#cookies.secure,
      }),
    ]);
  }

  changeLanguage(c: Context): Response {
    const to = c.req.query('to');
    const headers = new Headers({ ...securityHeaders, location: localPath(c.req.query('back')) });
    if (isLanguage(to)) {
      headers.append(
        'set-cookie',
        writeCookie({
          name: this.#cookies.language,
          value: to,
          maxAgeSeconds: languageLifeSeconds,
          secure: this.#cookies.secure,
        }),
      );
    }
    return new Response(null, { status: 303, headers });
  }

  box(c: Context, box: 'inbox' | 'outbox'): Response {
    const visitor = this.#visitor(c);
    const refused = this.#admit(c, visitor);
    if (refused !== undefined || visitor.officer === null) return refused ?? this.#signIn(visitor);
    const rows = this.#options.service.list(visitor.officer, {
      box,
      limit: listRowCountMax,
      language: visitor.words.language,
    });
    const frame = this.#frame(visitor, visitor.words(`${box}.title`));
    return this.#show(boxPage({ ...frame, here: box }, box, rows));
  }

  /** What the register says, as `tamga consents` lists it: no content, so who may list boxes may see it. */
  consents(c: Context): Response {
    const visitor = this.#visitor(c);
    const refused = this.#admit(c, visitor);
    if (refused !== undefined || visitor.officer === null) return refused ?? this.#signIn(visitor);
    const frame = this.#frame(visitor, visitor.words('consents.title'));
    return this.#show(consentsPage({ ...frame, here: 'consents' }, this.#options.service.consents()));
  }

  /** The keys of a party through the log, as `tamga member keys` lists them. */
  async keys(c: Context): Promise<Response> {
    const visitor = this.#visitor(c);
    const refused = this.#admit(c, visitor);
    if (refused !== undefined || visitor.officer === null) return refused ?? this.#signIn(visitor);
    const { service } = this.#options;
    const [party, at] = [c.req.param('party') ?? '', (c.req.query('at') ?? '').trim()];
    const answer = keysAnswer(await service.keys({ party, ...(at === '' ? {} : { at }) }));
    if (!answer.ok) return this.#refuse(visitor, answer.refusal);
    const frame = this.#frame(visitor, visitor.words('keys.title', { party }));
    const choice = { parties: service.region().parties, party, at };
    return this.#show(keysPage({ ...frame, here: 'keys' }, choice, answer.value));
  }

  tallies(c: Context): Response {
    const visitor = this.#visitor(c);
    const refused = this.#admit(c, visitor);
    if (refused !== undefined || visitor.officer === null) return refused ?? this.#signIn(visitor);
    const frame = this.#frame(visitor, visitor.words('tallies.title'));
    const settle = may(visitor.officer, 'publish');
    return this.#show(
      talliesPage({ ...frame, here: 'tallies' }, this.#options.service.tallies(visitor.officer), { settle }),
    );
  }

  async settleTally(c: Context): Promise<Response> {
    const visitor = this.#visitor(c);
    const form = await this.#readForm(c, visitor);
    if (!form.ok) return form.response;
    if (visitor.officer === null) return this.#refuse(visitor, notFound);
    if (!may(visitor.officer, 'publish')) return this.#refuse(visitor, roleRefused(visitor.officer.roles));
    const answer = this.#options.service.settleTally(visitor.officer, c.req.param('number') ?? '');
    if (!answer.ok) return this.#refuse(visitor, answer.refusal);
    return new Response(null, { status: 303, headers: { ...securityHeaders, location: '/light/tallies' } });
  }

  async message(c: Context): Promise<Response> {
    const visitor = this.#visitor(c);
    const refused = this.#admit(c, visitor);
    if (refused !== undefined || visitor.officer === null) return refused ?? this.#signIn(visitor);
    const answer = await this.#options.service.read(visitor.officer, c.req.param('id') ?? '', visitor.words.language);
    if (!answer.ok) return this.#refuse(visitor, answer.refusal);
    const title = answer.value.title === '' ? visitor.words.named('kind', answer.value.kind) : answer.value.title;
    const thread = this.#options.service.thread(visitor.officer, answer.value.id);
    return this.#show(
      messagePage(this.#frame(visitor, title), {
        message: answer.value,
        thread: thread.ok ? thread.value.messages : [],
        forms: this.#forms(visitor, answer.value),
      }),
    );
  }

  /** A file, from a link of our own page: another site's link takes nothing out. */
  async evidence(c: Context, what: 'zip' | 'pdf'): Promise<Response> {
    const visitor = this.#visitor(c);
    const refused = this.#admit(c, visitor);
    if (refused !== undefined || visitor.officer === null) return refused ?? this.#signIn(visitor);
    if (!may(visitor.officer, 'read-proofs')) return this.#refuse(visitor, roleRefused(visitor.officer.roles));
    if (!isOwnLink(c.req.raw)) return this.#refuse(visitor, crossSite);
    const { service } = this.#options;
    const { language } = visitor.words;
    const [id, request] = [c.req.param('id') ?? '', { withKey: c.req.query('withKey') === 'true', wait: true }];
    const answer =
      what === 'zip'
        ? await service.evidence(visitor.officer, id, request)
        : await service.evidencePaper(visitor.officer, id, { ...request, language });
    return answer.ok ? fileResponse(answer.value) : this.#refuse(visitor, answer.refusal);
  }

  async act(c: Context): Promise<Response> {
    const visitor = this.#visitor(c);
    const form = await this.#readForm(c, visitor);
    if (!form.ok) return form.response;
    const action = actions.find((each) => each === c.req.param('action'));
    if (visitor.officer === null || action === undefined) return this.#refuse(visitor, notFound);
    if (!may(visitor.officer, 'write')) return this.#refuse(visitor, roleRefused(visitor.officer.roles));
    const { fields } = form;
    const to = (fields.get('to') ?? '').split(',').map((one) => one.trim());
    const validUntil = fields.get('validUntil');
    const answer = await this.#options.service.act(visitor.officer, c.req.param('id') ?? '', action, {
      use: fields.get('use'),
      to: to.filter((one) => one !== ''),
      ...(validUntil === undefined || !/^\d{4}-\d{2}-\d{2}$/u.test(validUntil) ? {} : { validUntil }),
      text: fields.get('text'),
      language: fields.get('language'),
      ground: fields.get('ground'),
      result: fields.get('result'),
    });
    if (!answer.ok) return this.#refuse(visitor, answer.refusal);
    return new Response(null, {
      status: 303,
      headers: { ...securityHeaders, location: `/light/messages/${answer.value.id}` },
    });
  }

  async leave(c: Context): Promise<Response> {
    const visitor = this.#visitor(c);
    const form = await this.#readForm(c, visitor);
    if (!form.ok) return form.response;
    if (visitor.secret !== null) this.#options.sessions.leave(visitor.secret);
    const headers = new Headers({ ...securityHeaders, location: '/light/inbox' });
    headers.append(
      'set-cookie',
      writeCookie({ name: this.#cookies.session, value: '', maxAgeSeconds: 0, secure: this.#cookies.secure }),
    );
    return new Response(null, { status: 303, headers });
  }

  /** A post counts only from our own page, with this session's form token. */
  async #readForm(
    c: Context,
    visitor: Visitor,
  ): Promise<{ ok: true; fields: Map<string, string> } | { ok: false; response: Response }> {
    const origin = this.#origin(c);
    if (origin === undefined)
      return { ok: false, response: this.#refuse(visitor, hostUnknown(this.#options.addresses)) };
    if (visitor.secret === null) return { ok: false, response: this.#signIn(visitor) };
    const fields = new Map<string, string>();
    const isForm = /^application\/x-www-form-urlencoded(?:;|$)/iu.test(c.req.header('content-type') ?? '');
    if (isForm)
      for (const [name, value] of new URLSearchParams(await c.req.text()))
        fields.set(name, value.slice(0, formFieldCharsMax));
    if (!isSameSite(c.req.raw, origin) || !isFormToken(visitor.secret, fields.get('formToken') ?? '')) {
      return { ok: false, response: this.#refuse(visitor, crossSite) };
    }
    return { ok: true, fields };
  }

  #forms(visitor: Visitor, message: MessageView): FormContext | null {
    if (visitor.officer === null || visitor.secret === null || !may(visitor.officer, 'write')) return null;
    return {
      formToken: formTokenOf(visitor.secret),
      actions: this.#options.actionsFor(message),
      ...this.#options.choicesFor(message),
    };
  }

  #admit(c: Context, visitor: Visitor): Response | undefined {
    if (this.#origin(c) === undefined) return this.#refuse(visitor, hostUnknown(this.#options.addresses));
    if (visitor.officer === null) return this.#signIn(visitor);
    return may(visitor.officer, 'list') ? undefined : this.#refuse(visitor, roleRefused(visitor.officer.roles));
  }

  #signIn(visitor: Visitor): Response {
    return this.#show(signInPage(this.#frame(visitor, visitor.words('signIn.title'))), 401);
  }

  #refuse(visitor: Visitor, refusal: Refusal): Response {
    const frame = this.#frame(
      visitor,
      visitor.words(refusal.code === 'NOT_FOUND' ? 'refusal.notFound' : 'refusal.title'),
    );
    // A page that was refused would be refused again; only a form leads back to its message.
    const back = visitor.request.method === 'POST' ? localPath(frame.path) : localPath(undefined);
    return this.#show(refusalPage(frame, refusal, back), problemKind(refusal.code).status);
  }

  #show(document: Markup, status = 200, cookies: readonly string[] = []): Response {
    const headers = new Headers({ ...securityHeaders, 'content-type': 'text/html; charset=utf-8' });
    for (const cookie of cookies) headers.append('set-cookie', cookie);
    return new Response(document.html, { status, headers });
  }

  #visitor(c: Context): Visitor {
    return readVisitor(c.req.raw, { cookies: this.#cookies, sessions: this.#options.sessions });
  }

  #frame(visitor: Visitor, title: string): ReturnType<typeof frameFor> {
    const { party, service, nowMs } = this.#options;
    return frameFor(visitor, { party, title, centreReachable: service.region().centreReachable, nowMs: nowMs() });
  }

  #origin(c: Context): string | undefined {
    return this.#options.addresses.originOf(c.req.raw);
  }
}

const notFound: Refusal = refuse('NOT_FOUND', 'there is no such page').refusal;
const crossSite: Refusal = refuse(
  'CROSS_SITE',
  'the form did not come from a page of this session; open the message again',
).refusal;

function hostUnknown(addresses: Addresses): Refusal {
  return refuse('HOST_UNKNOWN', `use ${addresses.publicOrigin}/light`).refusal;
}

function roleRefused(roles: readonly string[]): Refusal {
  return refuse('ROLE_NOT_ALLOWED', `your role (${roles.join(', ')}) does not allow this`).refusal;
}
