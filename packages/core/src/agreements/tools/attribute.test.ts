import { expect, it } from 'vitest';
import { cedarNamespace, cedarSchema } from '../cedar-schema.ts';
import { attributes, settledAttributes } from './attribute.ts';

it('knows every attribute that Cedar is asked with, and no other', () => {
  const { Message } = cedarSchema[cedarNamespace]?.commonTypes ?? {};
  const known = Message !== undefined && 'attributes' in Message ? Object.keys(Message.attributes) : [];
  expect([...attributes.map(({ name }) => name), ...settledAttributes].toSorted()).toEqual(known.toSorted());
});
