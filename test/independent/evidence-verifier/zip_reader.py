"""The zip of EVIDENCE.md section 3."""
import re
from struct import pack, unpack_from
from zlib import crc32

from errors import Refused

MAX_BYTES, MAX_FILES, MAX_FILE_BYTES = 33_554_432, 2_304, 4_194_304
NAME = re.compile(rb"[a-z0-9][a-z0-9.-]*(/[a-z0-9][a-z0-9.-]*)*")


def write(files):
    """The one sequence of bytes for (name, data) in this order."""
    body, directory = [], []
    offset = 0
    for name, data in files:
        common = pack("<HHHHHIIIHH", 10, 0, 0, 0, 0x0021, crc32(data), len(data), len(data), len(name), 0)
        local = b"PK\x03\x04" + common + name
        directory.append(b"PK\x01\x02" + pack("<H", 10) + common + pack("<HHHII", 0, 0, 0, 0, offset) + name)
        body += [local, data]
        offset += len(local) + len(data)
    listed = b"".join(directory)
    end = b"PK\x05\x06" + pack("<HHHHIIH", 0, 0, len(directory), len(directory), len(listed), offset, 0)
    return b"".join(body) + listed + end


def read(data):
    if len(data) > MAX_BYTES:
        raise Refused("ZIP_TOO_LARGE", "", f"at most {MAX_BYTES} bytes")
    end = len(data) - 22
    if end < 0 or data[end:end + 4] != b"PK\x05\x06":
        raise Refused("ZIP_MALFORMED", "", "an end record as the last 22 bytes")
    count, _, at = unpack_from("<HII", data, end + 10)
    if count > MAX_FILES:
        raise Refused("ZIP_TOO_MANY_FILES", "", f"at most {MAX_FILES} files")
    if count == 0:
        raise Refused("ZIP_MALFORMED", "", "at least one file")
    files, seen = [], set()
    for _ in range(count):
        if at + 46 > end or data[at:at + 4] != b"PK\x01\x02":
            raise Refused("ZIP_MALFORMED", "", "a directory header")
        flags, method = unpack_from("<HH", data, at + 8)
        crc, packed, size, name_length = unpack_from("<IIIH", data, at + 16)
        offset, = unpack_from("<I", data, at + 42)
        name = data[at + 46:at + 46 + name_length]
        if at + 46 + name_length > end:
            raise Refused("ZIP_MALFORMED", "", "a name in the directory")
        where = name.decode("latin-1")
        if len(name) > 100 or not NAME.fullmatch(name):
            raise Refused("ZIP_PATH", where, "a plain relative path")
        if flags or method or packed != size:
            raise Refused("ZIP_NOT_STORED", where, "a stored file")
        if size > MAX_FILE_BYTES:
            raise Refused("ZIP_FILE_TOO_LARGE", where, f"at most {MAX_FILE_BYTES} bytes")
        start = offset + 30 + name_length
        if start + size > end:
            raise Refused("ZIP_MALFORMED", where, "data before the end record")
        content = data[start:start + size]
        if crc32(content) != crc:
            raise Refused("ZIP_CRC", where, "the CRC-32 of the directory")
        if name in seen:
            raise Refused("ZIP_FILE_TWICE", where, "each name once")
        seen.add(name)
        files.append((name, content))
        at += 46 + name_length
    if write(files) != data:
        raise Refused("ZIP_NOT_CANONICAL", "", "the one form of these files")
    return [(name.decode("ascii"), content) for name, content in files]
