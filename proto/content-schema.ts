/** Writes what the static protobuf code cannot say of itself: fields, types and comments of tamga.content.v1. */
import { execFileSync } from 'node:child_process';
import type {
  ContentEnum,
  ContentField,
  ContentFieldType,
  ContentMessage,
  ContentSchema,
} from '../packages/wire/src/content-schema.ts';

const contentPackage = 'tamga.content.v1';

/** google.protobuf.FileDescriptorSet as buf writes it in JSON, as far as used here. */
interface FieldDescriptor {
  name: string;
  number: number;
  label: 'LABEL_OPTIONAL' | 'LABEL_REPEATED';
  type: string;
  typeName?: string;
  jsonName: string;
  oneofIndex?: number;
  proto3Optional?: boolean;
}
interface MessageDescriptor {
  name: string;
  field?: FieldDescriptor[];
  oneofDecl?: { name: string }[];
}
interface EnumDescriptor {
  name: string;
  value: { name: string; number?: number }[];
}
interface FileDescriptor {
  package: string;
  messageType?: MessageDescriptor[];
  enumType?: EnumDescriptor[];
  sourceCodeInfo?: { location: { path?: number[]; leadingComments?: string }[] };
}

/** Field numbers of descriptor.proto that make up a comment's path. */
const messagePath = 4;
const enumPath = 5;
const memberPath = 2;

/** Reads every .proto file under `root` with buf, without the network. */
export function readContentSchema(options: { buf: string; root: string }): ContentSchema {
  const text = execFileSync(options.buf, ['build', '-o', '-#format=json'], {
    cwd: options.root,
    encoding: 'utf8',
    maxBuffer: 64 * 2 ** 20,
  });
  const files = (JSON.parse(text) as { file: FileDescriptor[] }).file;
  const messages = files.filter((file) => file.package === contentPackage).flatMap((file) => messagesOf(file));
  const used = new Set(
    messages.flatMap(({ fields }) => fields.flatMap(({ type }) => (type.kind === 'enum' ? [type.name] : []))),
  );
  const enums = files.flatMap((file) => enumsOf(file)).filter(({ name }) => used.has(name));
  return { messages: messages.toSorted(byName), enums: enums.toSorted(byName) };
}

function byName(a: { name: string }, b: { name: string }): number {
  return a.name < b.name ? -1 : 1;
}

function messagesOf(file: FileDescriptor): ContentMessage[] {
  return (file.messageType ?? []).map((message, i) => ({
    name: message.name,
    comment: commentAt(file, [messagePath, i]),
    fields: (message.field ?? []).map((field, j) =>
      fieldOf(message, field, commentAt(file, [messagePath, i, memberPath, j])),
    ),
  }));
}

function fieldOf(message: MessageDescriptor, field: FieldDescriptor, comment: string): ContentField {
  const optional = field.proto3Optional === true;
  const oneof = optional || field.oneofIndex === undefined ? undefined : message.oneofDecl?.[field.oneofIndex]?.name;
  return {
    name: field.jsonName,
    number: field.number,
    type: typeOf(field),
    repeated: field.label === 'LABEL_REPEATED',
    optional,
    ...(oneof === undefined ? {} : { oneof }),
    comment,
  };
}

function typeOf(field: FieldDescriptor): ContentFieldType {
  const name = field.typeName?.split('.').at(-1) ?? '';
  switch (field.type) {
    case 'TYPE_STRING':
      return { kind: 'string' };
    case 'TYPE_BYTES':
      return { kind: 'bytes' };
    case 'TYPE_BOOL':
      return { kind: 'bool' };
    case 'TYPE_UINT32':
      return { kind: 'uint32' };
    case 'TYPE_UINT64':
      return { kind: 'uint64' };
    case 'TYPE_ENUM':
      return { kind: 'enum', name };
    case 'TYPE_MESSAGE':
      return { kind: 'message', name };
    default:
      throw new Error(`forms have no field of ${field.type}: ${field.name}`);
  }
}

function enumsOf(file: FileDescriptor): ContentEnum[] {
  return (file.enumType ?? []).map((declared, i) => {
    const prefix = `${declared.name.replaceAll(/(?<!^)([A-Z])/gu, '_$1').toUpperCase()}_`;
    const values = declared.value.map((value, j) => ({
      name: value.name.slice(prefix.length).toLowerCase().replaceAll('_', '-'),
      fullName: value.name,
      number: value.number ?? 0,
      comment: commentAt(file, [enumPath, i, memberPath, j]),
    }));
    return {
      name: declared.name,
      comment: commentAt(file, [enumPath, i]),
      values: values.filter(({ number }) => number !== 0),
    };
  });
}

function commentAt(file: FileDescriptor, path: number[]): string {
  const wanted = path.join('.');
  const location = file.sourceCodeInfo?.location.find((candidate) => candidate.path?.join('.') === wanted);
  return (location?.leadingComments ?? '').trim().replaceAll(/\s+/gu, ' ');
}

/** The schema as a TypeScript module. */
export function schemaModule(schema: ContentSchema): string {
  return [
    '// Generated from proto/tamga/content/v1 by proto/generate.ts. Do not edit.',
    "import type { ContentSchema } from '../content-schema.ts';",
    '',
    `export const contentSchema: ContentSchema = ${JSON.stringify(schema, null, 1)};`,
    '',
  ].join('\n');
}

/** The types of forms as plain JSON: enumerations by name, bytes in hexadecimal, defaults left out. */
export function formsModule(schema: ContentSchema): string {
  const enums = schema.enums.map(({ name, comment, values }) => {
    return `/** ${comment} */\nexport type ${name}Name =\n${values.map((value) => `  | '${value.name}'`).join('\n')};\n`;
  });
  const messages = schema.messages
    .filter(({ name }) => name !== 'Body')
    .map(({ name, comment, fields }) => {
      const members = fields.map((field) =>
        `  /** ${field.comment} */\n  readonly ${field.name}?: ${formType(field)};\n`.replace('  /**  */\n', ''),
      );
      return `/** ${comment} */\nexport interface ${name}Form {\n${members.join('')}}\n`;
    });
  const kinds = schema.messages.find(({ name }) => name === 'Body')?.fields ?? [];
  const byKind = kinds.map(({ name, type }) => {
    const kind = name.replaceAll(/[A-Z]/gu, '_$&').toUpperCase();
    return type.kind === 'message' ? `  readonly ${kind}: ${type.name}Form;\n` : '';
  });
  return [
    '// Generated from proto/tamga/content/v1 by proto/generate.ts. Do not edit.',
    '',
    ...enums,
    ...messages,
    `/** The form of each message kind. */\nexport interface FormByKind {\n${byKind.join('')}}\n`,
  ].join('\n');
}

function formType({ type, repeated }: ContentField): string {
  const single = singleFormType(type);
  return repeated ? `readonly ${single}[]` : single;
}

function singleFormType(type: ContentFieldType): string {
  switch (type.kind) {
    case 'string':
    case 'bytes':
      return 'string';
    case 'bool':
      return 'boolean';
    case 'uint32':
    case 'uint64':
      return 'number';
    case 'enum':
      return `${type.name}Name`;
    default:
      return `${type.name}Form`;
  }
}
