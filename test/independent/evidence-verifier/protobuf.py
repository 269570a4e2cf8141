"""Canonical protobuf (EVIDENCE.md section 5): what is read is written again and compared.

A schema is {number: Field}. Absent scalars read as their default, absent messages as None,
repeated fields as lists. oneof: members of one oneof share its name.
"""
from dataclasses import dataclass

from errors import Malformed

LIMITS = {"uint32": 1 << 32, "uint64": 1 << 64, "enum": 1 << 31, "bool": 2}
DEFAULTS = {"uint32": 0, "uint64": 0, "enum": 0, "bool": 0, "string": "", "bytes": b"", "message": None}


@dataclass(frozen=True)
class Field:
    name: str
    kind: str
    repeated: bool = False
    size: int | None = None
    schema: dict | None = None
    oneof: str | None = None


def write_varint(value):
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)


def _read_varint(data, at):
    value = shift = 0
    while True:
        if at >= len(data) or shift > 63:
            raise Malformed("a varint")
        byte = data[at]
        value |= (byte & 0x7F) << shift
        at, shift = at + 1, shift + 7
        if byte < 0x80:
            return value, at


def _number(field, value):
    if value >= LIMITS[field.kind]:
        raise Malformed(f"{field.name}: {field.kind}")
    return value


def _block(field, data):
    if field.kind == "message":
        return read(field.schema, data)
    if field.kind == "string":
        try:
            return data.decode("utf-8")
        except UnicodeDecodeError:
            raise Malformed(f"{field.name}: UTF-8") from None
    if field.repeated and field.size is not None and len(data) != field.size:
        raise Malformed(f"{field.name}: {field.size} bytes")
    return data


def read(schema, data):
    value = {f.name: [] if f.repeated else DEFAULTS[f.kind] for f in schema.values()}
    present = set()
    at = 0
    while at < len(data):
        tag, at = _read_varint(data, at)
        field = schema.get(tag >> 3)
        if field is None:
            raise Malformed(f"unknown field {tag >> 3}")
        wire = tag & 7
        if wire not in (0, 2):
            raise Malformed(f"{field.name}: wire type {wire}")
        number, at = _read_varint(data, at)
        block = None
        if wire == 2:
            if at + number > len(data):
                raise Malformed(f"{field.name}: cut off")
            block, at = data[at:at + number], at + number
        if field.kind in LIMITS:
            if field.repeated:
                if block is None:
                    raise Malformed(f"{field.name}: packed")
                inner = 0
                while inner < len(block):
                    item, inner = _read_varint(block, inner)
                    value[field.name].append(_number(field, item))
            elif block is not None:
                raise Malformed(f"{field.name}: a number")
            else:
                value[field.name] = _number(field, number)
        elif block is None:
            raise Malformed(f"{field.name}: bytes")
        elif field.repeated:
            value[field.name].append(_block(field, block))
        elif field.name in present:
            raise Malformed(f"{field.name} twice")
        else:
            value[field.name] = _block(field, block)
        present.add(field.name)
    for name in {f.oneof for f in schema.values() if f.oneof}:
        if sum(f.name in present for f in schema.values() if f.oneof == name) > 1:
            raise Malformed(f"more than one {name}")
    if write(schema, value) != data:
        raise Malformed("canonical encoding")
    return value


def _encoded(field, value):
    if field.kind == "message":
        return write(field.schema, value)
    return value.encode("utf-8") if field.kind == "string" else value


def write(schema, value):
    out = []
    for number in sorted(schema):
        field = schema[number]
        content = value[field.name]
        if field.kind in LIMITS:
            if field.repeated and content:
                packed = b"".join(map(write_varint, content))
                out += [write_varint(number << 3 | 2), write_varint(len(packed)), packed]
            elif not field.repeated and content:
                out += [write_varint(number << 3), write_varint(content)]
            continue
        if not field.repeated:
            content = [] if content == DEFAULTS[field.kind] else [content]
        for item in content:
            block = _encoded(field, item)
            out += [write_varint(number << 3 | 2), write_varint(len(block)), block]
    return b"".join(out)


def require_sizes(schema, value, optional=()):
    """Every bytes(N) of the message has N bytes."""
    for field in schema.values():
        if field.kind == "bytes" and field.size is not None and not field.repeated and field.name not in optional:
            if len(value[field.name]) != field.size:
                raise Malformed(f"{field.name}: {field.size} bytes")
