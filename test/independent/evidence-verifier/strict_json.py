"""Strict JSON (EVIDENCE.md section 1) and canonical JSON (RFC 8785)."""
import json
import re
from base64 import b64decode, b64encode

from errors import Malformed

SHORT = {'"': '\\"', "\\": "\\\\", "\b": "\\b", "\t": "\\t", "\n": "\\n", "\f": "\\f", "\r": "\\r"}
ESCAPED = re.compile('["\\\\\x00-\x1f\ud800-\udfff]')


def _integer(text):
    value = int(text) if len(text) < 400 else float("inf")
    return value if abs(value) < 2**53 else float(text)


def _constant(text):
    raise Malformed(text)


def _number(value):
    """ECMAScript Number::toString."""
    if isinstance(value, int):
        return str(value)
    if value != value or value in (float("inf"), float("-inf")):
        return "null"
    if value == 0:
        return "0"
    sign = "-" if value < 0 else ""
    mantissa, _, exponent = f"{abs(value)!r}".partition("e")
    whole, _, fraction = mantissa.partition(".")
    digits = (whole + fraction).lstrip("0")
    point = len(whole) + int(exponent or 0) - (len(whole + fraction) - len(digits))
    digits = digits.rstrip("0")
    n, k = point, len(digits)
    if k <= n <= 21:
        return sign + digits + "0" * (n - k)
    if 0 < n <= 21:
        return sign + digits[:n] + "." + digits[n:]
    if -6 < n <= 0:
        return sign + "0." + "0" * -n + digits
    power = f"e{'+' if n > 0 else '-'}{abs(n - 1)}"
    return sign + digits[0] + ("." + digits[1:] if k > 1 else "") + power


def _text(value):
    return '"' + ESCAPED.sub(lambda m: SHORT.get(m[0]) or f"\\u{ord(m[0]):04x}", value) + '"'


def _is_index(name):
    return re.fullmatch("0|[1-9][0-9]{0,9}", name) is not None and int(name) < 2**32 - 1


def write(value, canonical=False):
    """JSON.stringify: array indexes stand first, ascending. canonical: members sorted by UTF-16 code units (RFC 8785)."""
    if value is None:
        return "null"
    if value is True:
        return "true"
    if value is False:
        return "false"
    if isinstance(value, str):
        return _text(value)
    if isinstance(value, (int, float)):
        return _number(value)
    if isinstance(value, list):
        return "[" + ",".join(write(item, canonical) for item in value) + "]"
    items = value.items()
    if canonical:
        items = sorted(items, key=lambda item: item[0].encode("utf-16-be", "surrogatepass"))
    else:
        items = sorted(items, key=lambda item: (0, int(item[0])) if _is_index(item[0]) else (1, 0))
    return "{" + ",".join(_text(name) + ":" + write(item, canonical) for name, item in items) + "}"


def parse(data):
    """(value, strict?) of UTF-8 JSON; of a member that stands twice the last. Malformed."""
    try:
        text = data.decode("utf-8")
        value = json.loads(text, parse_int=_integer, parse_constant=_constant)
        return value, write(value) == text
    except (UnicodeDecodeError, json.JSONDecodeError, RecursionError) as error:
        raise Malformed(str(error)) from None


def strict(data):
    value, is_strict = parse(data)
    if not is_strict:
        raise Malformed("not strict JSON")
    return value


def canonical(data):
    value, _ = parse(data)  # parse wrote it once, so it is not nested too deeply
    if write(value, canonical=True).encode("utf-8", "surrogatepass") != data:
        raise Malformed("not canonical JSON")
    return value


def members(value, *names, ordered=False):
    """The object with exactly these members."""
    if not isinstance(value, dict):
        raise Malformed("an object")
    if (list(value) if ordered else sorted(value)) != (list(names) if ordered else sorted(names)):
        raise Malformed(f"exactly the members {' '.join(names)}")
    return value


def need(condition, what):
    if not condition:
        raise Malformed(what)


def text(value):
    need(isinstance(value, str) and not re.search("[\ud800-\udfff]", value), "a text without lone surrogates")
    return value


def whole(value, least=0, most=2**53 - 1):
    need(isinstance(value, int) and not isinstance(value, bool) and least <= value <= most, "a whole number")
    return value


def moment(value):
    return whole(value, most=2**48 - 1)


def version(value):
    return whole(value, 1, 2**31)


def name_for_people(value):
    """A name for people."""
    need(1 <= len(text(value)) <= 200 and not re.search("[\x00-\x1f\x7f-\x9f\u2028\u2029]", value), "1 to 200 characters on one line")
    return value


def items(value):
    need(isinstance(value, list), "a list")
    return value


def hexadecimal(value, size):
    need(isinstance(value, str) and re.fullmatch(f"[0-9a-f]{{{2 * size}}}", value), f"hex of {size} bytes")
    return bytes.fromhex(value)


def base64(value, size=None):
    """Canonical base64 with padding."""
    need(isinstance(value, str) and re.fullmatch(r"[A-Za-z0-9+/]*={0,2}", value) and len(value) % 4 == 0, "base64")
    data = b64decode(value)
    need(b64encode(data).decode() == value and size in (None, len(data)), "canonical base64")
    return data


def base64url(value, size=None):
    """Canonical base64url without padding."""
    need(isinstance(value, str) and re.fullmatch(r"[A-Za-z0-9_-]*", value) and len(value) % 4 != 1, "base64url")
    data = b64decode(value.replace("-", "+").replace("_", "/") + "=" * (-len(value) % 4))
    need(b64encode(data).decode().rstrip("=").replace("+", "-").replace("/", "_") == value and size in (None, len(data)),
         "canonical base64url")
    return data
