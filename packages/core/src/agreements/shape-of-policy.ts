import type { PolicyJson } from '@cedar-policy/cedar-wasm/nodejs';

/**
 * A policy with every literal replaced by one of its type, as text: what Cedar's validator looks at. It follows types and
 * the attributes that stand in a request, not values: of two policies of one shape it accepts both or neither. Kinds stay,
 * for the schema names them. So thousands of agreements of which most say the same kind of thing are validated by a few
 * (decision 0107); every policy itself is still parsed by Cedar when it is put to use.
 */
export function shapeOfPolicy({ effect, action, conditions }: PolicyJson): string {
  return JSON.stringify({ effect, action, conditions }, (key, value: unknown) => {
    if (key === 'Set' && Array.isArray(value)) return isOfActions(value) ? value : value.slice(0, 1);
    if (key === 'Value') return shapeOfValue(value);
    return value;
  });
}

function shapeOfValue(value: unknown): unknown {
  if (typeof value === 'string') return '';
  if (typeof value === 'number') return 0;
  const entity = entityOf(value);
  return entity === undefined || isAction(entity) ? value : { __entity: { type: entity.type, id: '' } };
}

function isOfActions(values: readonly unknown[]): boolean {
  const [first] = values;
  const entity = typeof first === 'object' && first !== null && 'Value' in first ? entityOf(first.Value) : undefined;
  return entity !== undefined && isAction(entity);
}

function entityOf(value: unknown): { type: string } | undefined {
  if (typeof value !== 'object' || value === null || !('__entity' in value)) return undefined;
  const { __entity: entity } = value;
  const typed = typeof entity === 'object' && entity !== null && 'type' in entity ? entity.type : undefined;
  return typeof typed === 'string' ? { type: typed } : undefined;
}

function isAction({ type }: { type: string }): boolean {
  return type.endsWith('::Action');
}
