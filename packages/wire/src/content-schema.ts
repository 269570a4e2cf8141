/** What the forms of tamga.content.v1 consist of, for those who read them at run time: forms, templates, views. */

/** The type of one field. Enumerations and messages are named without their package. */
export type ContentFieldType =
  | { readonly kind: 'string' | 'bytes' | 'bool' | 'uint32' | 'uint64' }
  | { readonly kind: 'enum' | 'message'; readonly name: string };

export interface ContentField {
  /** lowerCamelCase, as in forms and in generated code. */
  readonly name: string;
  readonly number: number;
  readonly type: ContentFieldType;
  readonly repeated: boolean;
  /** Absent and zero are different things. */
  readonly optional: boolean;
  /** The group of fields of which at most one is set. */
  readonly oneof?: string;
  readonly comment: string;
}

export interface ContentMessage {
  readonly name: string;
  readonly comment: string;
  /** In ascending order of number. */
  readonly fields: readonly ContentField[];
}

export interface ContentEnumValue {
  /** As forms write it: lower case with hyphens, without the prefix of the enumeration. */
  readonly name: string;
  /** As the .proto file writes it. */
  readonly fullName: string;
  readonly number: number;
  readonly comment: string;
}

export interface ContentEnum {
  readonly name: string;
  readonly comment: string;
  /** Without the unspecified value. */
  readonly values: readonly ContentEnumValue[];
}

export interface ContentSchema {
  readonly messages: readonly ContentMessage[];
  readonly enums: readonly ContentEnum[];
}
